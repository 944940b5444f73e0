//! Rules between the properties of one object.

use serde_json::Value;
use time::OffsetDateTime;

use super::{Properties, Purpose};
use crate::json::parse_date_time;
use crate::testing::schema::Rule;
use crate::testing::service::refusal::{
    Refusal, end_before_start, end_without_start, half_a_period,
};

pub(super) fn check<'a>(
    object: &Properties,
    mut rules: impl Iterator<Item = &'a Rule>,
    purpose: Purpose,
) -> Result<(), Refusal> {
    rules.try_for_each(|rule| match *rule {
        Rule::Period { start, end, end_requires_start } => {
            check_both(object, (start, end), end_requires_start, purpose)?;
            check_order(object, (start, end))
        }
        Rule::RequiredWith { property, value, requires } => match purpose {
            Purpose::Create => check_required_with(object, (property, value), requires),
            Purpose::Update => Ok(()),
        },
    })
}

fn check_both(
    object: &Properties,
    (start, end): (&str, &str),
    end_requires_start: bool,
    purpose: Purpose,
) -> Result<(), Refusal> {
    match (object.contains_key(start), object.contains_key(end), purpose) {
        (true, false, Purpose::Update) | (false, true, Purpose::Update) => {
            Err(half_a_period(start, end))
        }
        (false, true, Purpose::Create) if end_requires_start => Err(end_without_start(start, end)),
        (true | false, true | false, Purpose::Create | Purpose::Update) => Ok(()),
    }
}

fn check_required_with(
    object: &Properties,
    (property, value): (&str, &'static str),
    requires: &'static [&'static str],
) -> Result<(), Refusal> {
    if object.get(property).and_then(Value::as_str) != Some(value) {
        return Ok(());
    }
    let is_there = |name: &str| object.get(name).is_some_and(|value| !value.is_null());
    let missing = requires.iter().find(|name| !is_there(name));
    missing.map_or(Ok(()), |missing| Err(end_without_start(missing, value)))
}

fn check_order(object: &Properties, (start, end): (&str, &str)) -> Result<(), Refusal> {
    match (date_time(object, start), date_time(object, end)) {
        (Some(from), Some(to)) if to < from => Err(end_before_start(start, end)),
        (Some(_) | None, Some(_) | None) => Ok(()),
    }
}

fn date_time(object: &Properties, name: &str) -> Option<OffsetDateTime> {
    object.get(name).and_then(Value::as_str).and_then(parse_date_time)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Purpose, Rule, check};

    const WEEKLY: &[Rule] =
        &[Rule::RequiredWith { property: "type", value: "weekly", requires: &["daysOfWeek"] }];

    fn is_refused(object: &serde_json::Value, purpose: Purpose) -> bool {
        check(object.as_object().unwrap(), WEEKLY.iter(), purpose).is_err()
    }

    #[test]
    fn a_member_requires_other_properties() {
        assert!(is_refused(&json!({ "type": "weekly" }), Purpose::Create));
        assert!(is_refused(&json!({ "type": "weekly", "daysOfWeek": null }), Purpose::Create));
        assert!(!is_refused(&json!({ "type": "weekly" }), Purpose::Update));
        for fitting in
            [json!({ "type": "weekly", "daysOfWeek": ["monday"] }), json!({ "type": "daily" })]
        {
            assert!(!is_refused(&fitting, Purpose::Create));
        }
    }
}
