// @generated from the rows in macros/src/schema/identities.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// A user of Azure Communication Services.
///
/// Graph: open complex type [`azureCommunicationServicesUserIdentity`](https://learn.microsoft.com/graph/api/resources/azurecommunicationservicesuseridentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AzureCommunicationServicesUserIdentity {
    /// The resource in Azure that the user belongs to.
    pub azure_communication_services_resource_id: Option<String>,
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for AzureCommunicationServicesUserIdentity {
    const NAME: &'static str = "azureCommunicationServicesUserIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("azureCommunicationServicesResourceId", &self.azure_communication_services_resource_id);
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "azureCommunicationServicesResourceId" => read(&mut self.azure_communication_services_resource_id, map),
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AzureCommunicationServicesUserIdentity);

/// An application in a call or a meeting.
///
/// Graph: open complex type [`communicationsApplicationIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsapplicationidentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsApplicationIdentity {
    /// What kind of application it is.
    pub application_type: Option<String>,
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// Whether people do not see it.
    pub hidden: Option<bool>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsApplicationIdentity {
    const NAME: &'static str = "communicationsApplicationIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("applicationType", &self.application_type);
        members.writable("displayName", &self.display_name);
        members.writable("hidden", &self.hidden);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "applicationType" => read(&mut self.application_type, map),
            "displayName" => read(&mut self.display_name, map),
            "hidden" => read(&mut self.hidden, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsApplicationIdentity);

/// The one installation of an application in a call or a meeting.
///
/// Graph: open complex type [`communicationsApplicationInstanceIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsapplicationinstanceidentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsApplicationInstanceIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// Whether people do not see it.
    pub hidden: Option<bool>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsApplicationInstanceIdentity {
    const NAME: &'static str = "communicationsApplicationInstanceIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("hidden", &self.hidden);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "hidden" => read(&mut self.hidden, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsApplicationInstanceIdentity);

/// Somebody in a call or a meeting whose identity is hidden from the reader.
///
/// Graph: open complex type [`communicationsEncryptedIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsencryptedidentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsEncryptedIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsEncryptedIdentity {
    const NAME: &'static str = "communicationsEncryptedIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsEncryptedIdentity);

/// A guest in a call or a meeting.
///
/// Graph: open complex type [`communicationsGuestIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsguestidentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsGuestIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The address that the guest was invited at.
    pub email: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsGuestIdentity {
    const NAME: &'static str = "communicationsGuestIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("email", &self.email);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "email" => read(&mut self.email, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsGuestIdentity);

/// The identities of one actor in a call or a meeting.
///
/// Graph: open complex type [`communicationsIdentitySet`](https://learn.microsoft.com/graph/api/resources/communicationsidentityset)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsIdentitySet {
    /// The application that acts.
    pub application: Option<Identity>,
    /// The one installation of an application that acts.
    pub application_instance: Option<Identity>,
    /// Who the actor says to be.
    pub asserted_identity: Option<Identity>,
    /// A user of Azure Communication Services.
    pub azure_communication_services_user: Option<Identity>,
    /// The device that acts.
    pub device: Option<Identity>,
    /// An actor whose identity is hidden from the reader.
    pub encrypted: Option<Identity>,
    /// What the actor takes part with.
    pub endpoint_type: Option<EndpointType>,
    /// Somebody who has no account in the tenant.
    pub guest: Option<Identity>,
    /// A user whose account is on the organization's own servers.
    pub on_premises: Option<Identity>,
    /// Somebody who takes part by telephone.
    pub phone: Option<Identity>,
    /// The person who acts.
    pub user: Option<Identity>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsIdentitySet {
    const NAME: &'static str = "communicationsIdentitySet";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("application", &self.application);
        members.writable("applicationInstance", &self.application_instance);
        members.writable("assertedIdentity", &self.asserted_identity);
        members.writable("azureCommunicationServicesUser", &self.azure_communication_services_user);
        members.writable("device", &self.device);
        members.writable("encrypted", &self.encrypted);
        members.writable("endpointType", &self.endpoint_type);
        members.writable("guest", &self.guest);
        members.writable("onPremises", &self.on_premises);
        members.writable("phone", &self.phone);
        members.writable("user", &self.user);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "application" => read(&mut self.application, map),
            "applicationInstance" => read(&mut self.application_instance, map),
            "assertedIdentity" => read(&mut self.asserted_identity, map),
            "azureCommunicationServicesUser" => read(&mut self.azure_communication_services_user, map),
            "device" => read(&mut self.device, map),
            "encrypted" => read(&mut self.encrypted, map),
            "endpointType" => read(&mut self.endpoint_type, map),
            "guest" => read(&mut self.guest, map),
            "onPremises" => read(&mut self.on_premises, map),
            "phone" => read(&mut self.phone, map),
            "user" => read(&mut self.user, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsIdentitySet);

/// A telephone in a call or a meeting.
///
/// Graph: open complex type [`communicationsPhoneIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsphoneidentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsPhoneIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsPhoneIdentity {
    const NAME: &'static str = "communicationsPhoneIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsPhoneIdentity);

/// A user in a call or a meeting.
///
/// Graph: open complex type [`communicationsUserIdentity`](https://learn.microsoft.com/graph/api/resources/communicationsuseridentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommunicationsUserIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CommunicationsUserIdentity {
    const NAME: &'static str = "communicationsUserIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CommunicationsUserIdentity);

/// A user of Teams.
///
/// Graph: open complex type [`teamworkUserIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkuseridentity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamworkUserIdentity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// Where the user comes from.
    pub user_identity_type: Option<TeamworkUserIdentityType>,
    /// The name that the user signs in with.
    pub user_principal_name: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for TeamworkUserIdentity {
    const NAME: &'static str = "teamworkUserIdentity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.writable("userIdentityType", &self.user_identity_type);
        members.writable("userPrincipalName", &self.user_principal_name);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            "userIdentityType" => read(&mut self.user_identity_type, map),
            "userPrincipalName" => read(&mut self.user_principal_name, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(TeamworkUserIdentity);

/// What somebody takes part in a call with.
///
/// Graph: `endpointType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum EndpointType {
    /// Nothing out of the ordinary. Graph: `default`
    Default,
    /// An answering service. Graph: `voicemail`
    Voicemail,
    /// Skype for Business. Graph: `skypeForBusiness`
    SkypeForBusiness,
    /// A telephone of Skype for Business. Graph: `skypeForBusinessVoipPhone`
    SkypeForBusinessVoipPhone,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(EndpointType, "endpointType" {
    "default" => Default,
    "voicemail" => Voicemail,
    "skypeForBusiness" => SkypeForBusiness,
    "skypeForBusinessVoipPhone" => SkypeForBusinessVoipPhone,
});

/// Where a user of Teams comes from.
///
/// Graph: `teamworkUserIdentityType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum TeamworkUserIdentityType {
    /// The directory. Graph: `aadUser`
    AadUser,
    /// A directory on the organization's own servers. Graph: `onPremiseAadUser`
    OnPremiseAadUser,
    /// Nobody knows: a guest who has not signed in. Graph: `anonymousGuest`
    AnonymousGuest,
    /// Another organization, which the user's own trusts. Graph: `federatedUser`
    FederatedUser,
    /// A personal Microsoft account. Graph: `personalMicrosoftAccountUser`
    PersonalMicrosoftAccountUser,
    /// Skype. Graph: `skypeUser`
    SkypeUser,
    /// The telephone. Graph: `phoneUser`
    PhoneUser,
    /// Electronic mail. Graph: `emailUser`
    EmailUser,
    /// Azure Communication Services. Graph: `azureCommunicationServicesUser`
    AzureCommunicationServicesUser,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(TeamworkUserIdentityType, "teamworkUserIdentityType" {
    "aadUser" => AadUser,
    "onPremiseAadUser" => OnPremiseAadUser,
    "anonymousGuest" => AnonymousGuest,
    "federatedUser" => FederatedUser,
    "personalMicrosoftAccountUser" => PersonalMicrosoftAccountUser,
    "skypeUser" => SkypeUser,
    "phoneUser" => PhoneUser,
    "emailUser" => EmailUser,
    "azureCommunicationServicesUser" => AzureCommunicationServicesUser,
});
