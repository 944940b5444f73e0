//! The pointers and guards that are accepted wherever what they point to is accepted.

/// Calls a macro with `type;` or `type where { bounds };` for each pointer to `$value`.
macro_rules! for_each_pointer {
    ($callback:ident, $value:ident) => {
        $callback! {
            &$value;
            &mut $value;
            Box<$value>;
            std::rc::Rc<$value>;
            std::sync::Arc<$value>;
            std::borrow::Cow<'_, $value> where { $value: ToOwned };
            std::cell::Ref<'_, $value>;
            std::cell::RefMut<'_, $value>;
            std::sync::MutexGuard<'_, $value>;
            std::sync::RwLockReadGuard<'_, $value>;
            std::sync::RwLockWriteGuard<'_, $value>;
            tokio::sync::MutexGuard<'_, $value>;
            tokio::sync::MappedMutexGuard<'_, $value>;
            tokio::sync::OwnedMutexGuard<$value>;
            tokio::sync::RwLockReadGuard<'_, $value>;
            tokio::sync::RwLockWriteGuard<'_, $value>;
            tokio::sync::OwnedRwLockReadGuard<$value>;
        }
    };
}

pub(crate) use for_each_pointer;
