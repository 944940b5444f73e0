//! Webinars and town halls.

use graph_request::v1::virtual_events::{VirtualEventRegistration, VirtualEventWebinar};
use graph_request::{Page, Request, graph_request};

use crate::body;

#[test]
fn a_webinar_is_made_and_its_registrations_are_listed() {
    let id = "88b245ac";
    let made: Request<VirtualEventWebinar> = graph_request!(POST /solutions/virtualEvents/webinars {
        "displayName": "Introduction",
        "startDateTime": { "dateTime": "2026-11-26T09:00:00", "timeZone": "UTC" },
        "endDateTime": { "dateTime": "2026-11-26T10:00:00", "timeZone": "UTC" },
        "audience": "organization",
    });
    assert_eq!(body(&made)["audience"], "organization");
    let page: Request<Page<VirtualEventRegistration>> =
        graph_request!(GET / solutions / virtualEvents / webinars / { id } / registrations);
    assert_eq!(page.path(), "/v1.0/solutions/virtualEvents/webinars/88b245ac/registrations");
}
