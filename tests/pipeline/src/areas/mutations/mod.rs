//! Every property that a create or an action takes, with a mistake in it: each gives exactly one
//! message, which names what is wrong. Without the mistake there is none.

mod fields;
mod mistakes;
mod places;
mod values;
mod walk;

use self::fields::Fields;
use self::mistakes::{mistakes_at, spellings_at};
use self::places::Place;
use self::walk::all_places;
use crate::find_complaints;
use crate::ruled::{demands, is_ruled};

#[test]
fn each_mistake_in_a_body_gives_one_message_that_names_it() {
    let places = all_places();
    let wrong: Vec<String> =
        places.iter().filter(|place| !is_tied(place)).flat_map(find_wrong).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), places.len(), wrong.join("\n"));
}

/// The test above says nothing about what the walk does not reach.
#[test]
fn the_places_are_of_all_areas() {
    let places = all_places();
    for name in [
        "/v1.0/me/events",
        "/v1.0/me/sendMail",
        "/v1.0/subscriptions",
        "/v1.0/teams",
        "/v1.0/communications/calls",
        "/v1.0/users",
        "/v1.0/solutions/virtualEvents/",
    ] {
        let start = format!("POST {name}");
        assert!(places.iter().any(|place| place.write(None).starts_with(&start)), "{name}");
    }
    assert!(places.len() > 1_000, "{}", places.len());
}

/// Returns `true` for a property whose right values depend on others; `rules` has the tests of these.
fn is_tied(place: &Place) -> bool {
    let rules = place.fields().rules();
    // A type that takes any name has none that is misspelt.
    let takes_any = matches!(place.fields(), Fields::Type(ty) if ty.takes_any_name);
    takes_any || demands(rules.iter().copied()) || is_ruled(place.field.name, rules)
}

fn find_wrong(place: &Place) -> Vec<String> {
    let mut wrong = Vec::new();
    let right = std::iter::once(place.expected()).chain(spellings_at(place));
    for mistake in right.chain(mistakes_at(place)) {
        let line = place.write(mistake.member.as_deref());
        let found = find_complaints(&line);
        let is_right = match found.as_slice() {
            [] => mistake.said.is_empty(),
            [one] => !mistake.said.is_empty() && mistake.said.iter().all(|part| one.contains(part)),
            _ => false,
        };
        if !is_right {
            wrong.push(format!("{line}\n    said {found:?}, expected {:?}", mistake.said));
        }
    }
    wrong
}
