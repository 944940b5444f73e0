//! How a struct is written: whole, as it came, or as the part of it that a request may carry.

use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::Model;
use super::field::{Field, Write};
use crate::json::Json;

/// Takes the properties of a model one by one.
pub trait Members {
    /// What may go wrong.
    type Error;

    /// A property that a request may carry.
    fn writable<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), Self::Error>;

    /// A property that the service sets.
    fn read_only<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), Self::Error>;

    /// What is not known here.
    fn additional(&mut self, additional: &Map<String, Value>) -> Result<(), Self::Error>;
}

/// Writes everything, so that what came can be kept and read again.
pub(crate) fn serialize<T: Model, S: Serializer>(model: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut map = Whole(to.serialize_map(None)?);
    model.write(&mut map)?;
    map.0.end()
}

struct Whole<M>(M);

impl<M: SerializeMap> Members for Whole<M> {
    type Error = M::Error;

    fn writable<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(name, &Write(value)),
            None => Ok(()),
        }
    }

    fn read_only<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), M::Error> {
        self.writable(name, value)
    }

    fn additional(&mut self, additional: &Map<String, Value>) -> Result<(), M::Error> {
        additional.iter().try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }
}

/// Writes what a request may carry, but for some names, as members of an object that was opened.
pub(crate) fn write_members<T: Model>(model: &T, except: &[&str], json: &mut Json) {
    let Ok(()) = model.write(&mut Request { except, json });
}

struct Request<'a> {
    except: &'a [&'a str],
    json: &'a mut Json,
}

impl Members for Request<'_> {
    type Error = std::convert::Infallible;

    fn writable<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), Self::Error> {
        if let Some(value) = value
            && !self.except.contains(&name)
        {
            self.json.push_name(name);
            value.write(self.json);
        }
        Ok(())
    }

    fn read_only<F: Field>(&mut self, _: &'static str, _: Option<&F>) -> Result<(), Self::Error> {
        Ok(())
    }

    fn additional(&mut self, additional: &Map<String, Value>) -> Result<(), Self::Error> {
        let wanted = |name: &str| !self.except.contains(&name) && !is_from_service(name);
        for (name, value) in additional.iter().filter(|(name, _)| wanted(name)) {
            self.json.push_name(name);
            self.json.push_value(value);
        }
        Ok(())
    }
}

/// Whether a name is control information that only responses carry (OData JSON Format 4.01,
/// section 4.6), such as `@odata.context`.
fn is_from_service(name: &str) -> bool {
    match name.split_once("@odata.") {
        Some((_, term)) => term != "type" && term != "bind",
        None => false,
    }
}

/// About how many bytes the members take.
pub(crate) fn size<T: Model>(model: &T) -> usize {
    let mut size = Size(0);
    let Ok(()) = model.write(&mut size);
    size.0
}

struct Size(usize);

impl Members for Size {
    type Error = std::convert::Infallible;

    fn writable<F: Field>(
        &mut self,
        name: &'static str,
        value: Option<&F>,
    ) -> Result<(), Self::Error> {
        self.0 += value.map_or(0, |value| name.len() + value.size() + 4);
        Ok(())
    }

    fn read_only<F: Field>(&mut self, _: &'static str, _: Option<&F>) -> Result<(), Self::Error> {
        Ok(())
    }

    fn additional(&mut self, _: &Map<String, Value>) -> Result<(), Self::Error> {
        Ok(())
    }
}
