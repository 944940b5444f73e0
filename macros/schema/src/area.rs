//! Areas of Graph: each has rows, a module of models in each version, and a feature of the runtime.

/// An area of Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Online meetings, whose models are always there.
    OnlineMeetings,
    /// Types that several areas share. Their models are there with any of these areas.
    Common,
    Calendar,
    Users,
    Subscriptions,
    Mail,
    Teams,
    Calls,
    /// The types in the namespace `microsoft.graph.callRecords`, which belong to calls.
    CallRecords,
    VirtualEvents,
}

impl Area {
    pub const ALL: [Self; 10] = [
        Self::OnlineMeetings,
        Self::Common,
        Self::Calendar,
        Self::Users,
        Self::Subscriptions,
        Self::Mail,
        Self::Teams,
        Self::Calls,
        Self::CallRecords,
        Self::VirtualEvents,
    ];

    /// Returns the module of the models in each version; `None` for those at its top.
    pub const fn module(self) -> Option<&'static str> {
        match self {
            Self::OnlineMeetings => None,
            Self::Common => Some("common"),
            Self::Calendar => Some("calendar"),
            Self::Users => Some("users"),
            Self::Subscriptions => Some("subscriptions"),
            Self::Mail => Some("mail"),
            Self::Teams => Some("teams"),
            Self::Calls => Some("calls"),
            Self::CallRecords => Some("call_records"),
            Self::VirtualEvents => Some("virtual_events"),
        }
    }

    /// Returns the feature of the runtime with the models of the area; `None` for those that are not
    /// behind one feature.
    pub const fn feature(self) -> Option<&'static str> {
        match self {
            Self::OnlineMeetings | Self::Common => None,
            Self::Calendar => Some("calendar"),
            Self::Users => Some("users"),
            Self::Subscriptions => Some("subscriptions"),
            Self::Mail => Some("mail"),
            Self::Teams => Some("teams"),
            Self::Calls | Self::CallRecords => Some("calls"),
            Self::VirtualEvents => Some("virtual-events"),
        }
    }

    /// Returns the namespace of the types in the metadata, with the period at its end.
    pub const fn namespace(self) -> &'static str {
        match self {
            Self::CallRecords => "microsoft.graph.callRecords.",
            _ => "microsoft.graph.",
        }
    }
}
