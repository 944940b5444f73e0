//! Date-times as the service writes them, and in the types of other crates.

use std::time::{Duration, SystemTime};

use graph_request::v1::OnlineMeeting;
use graph_request::value::{DateTimeExt, ToDateTime};
use serde_json::json;
use time::macros::datetime;

use super::read;

#[test]
fn date_times_as_the_service_writes_them() {
    for (text, expected) in [
        ("2018-05-30T00:12:19.0726086Z", datetime!(2018-05-30 00:12:19.072_608_6 UTC)),
        ("2019-07-12T14:30:34.2444915-07:00", datetime!(2019-07-12 14:30:34.244_491_5 -07:00)),
        ("0001-01-01T00:00:00Z", datetime!(0001-01-01 00:00 UTC)),
        ("2018-03-19T09:46Z", datetime!(2018-03-19 09:46 UTC)),
    ] {
        let meeting = read(json!({ "startDateTime": text }));
        assert_eq!(meeting.start_date_time, Some(expected), "{text}");
    }
}

/// The unit tests of the macro hold its own parser to the same table.
#[test]
fn date_times_are_judged_as_the_shared_table_has_it() {
    for case in graph_request_tests_fixtures::date_times() {
        let is_lost = case.in_macro == "ok" && case.in_runtime != "ok";
        assert!(!is_lost, "the macro sends what no model reads: {}", case.text);
        let json = json!({ "startDateTime": case.text });
        let meeting = read(json.clone());
        let is_date_time = meeting.start_date_time.is_some();
        assert_eq!(is_date_time, case.in_runtime == "ok", "{}", case.text);
        if !is_date_time {
            assert_eq!(meeting.additional_properties["startDateTime"], *case.text);
            assert_eq!(serde_json::to_value(meeting).unwrap(), json);
        }
    }
}

#[test]
fn a_date_time_of_any_crate_becomes_one_of_a_model() {
    let expected = datetime!(2026-05-02 16:00:00.5 UTC);
    let chrono = chrono::DateTime::from_timestamp_millis(1_777_737_600_500).unwrap();
    let jiff = jiff::Timestamp::from_millisecond(1_777_737_600_500).unwrap();
    let system = SystemTime::UNIX_EPOCH + Duration::from_millis(1_777_737_600_500);
    for (from, at) in [
        ("text", "2026-05-02T16:00:00.5Z".to_date_time()),
        ("String", "2026-05-02T16:00:00.5Z".to_owned().to_date_time()),
        ("chrono", chrono.to_date_time()),
        ("jiff", jiff.to_date_time()),
        ("SystemTime", system.to_date_time()),
        ("UtcDateTime", time::UtcDateTime::from(expected).to_date_time()),
        ("OffsetDateTime", expected.to_date_time()),
    ] {
        let meeting = OnlineMeeting::default().start_date_time(at.unwrap());
        assert_eq!(meeting.start_date_time, Some(expected), "{from}");
    }
}

#[test]
fn a_date_time_keeps_its_offset() {
    let expected = datetime!(2026-05-02 16:00 +02:00);
    let chrono = chrono::DateTime::parse_from_rfc3339("2026-05-02T16:00:00+02:00").unwrap();
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::Offset::from_hours(2).unwrap());
    let jiff =
        jiff::Timestamp::from_second(expected.unix_timestamp()).unwrap().to_zoned_datetime(zone);
    for at in [chrono.to_date_time(), jiff.to_date_time(), "2026-05-02T16:00+02:00".to_date_time()]
    {
        let at = at.unwrap();
        assert_eq!((at, at.offset()), (expected, expected.offset()));
    }
}

#[test]
fn a_date_time_of_a_model_becomes_one_of_any_crate() {
    let meeting = read(json!({ "startDateTime": "2026-05-02T18:00:00.1234567+02:00" }));
    let start = meeting.start_date_time.unwrap();
    assert_eq!(start.to_rfc3339(), "2026-05-02T18:00:00.1234567+02:00");
    let chrono: chrono::DateTime<chrono::Utc> = start.to_chrono();
    assert_eq!(chrono.to_rfc3339(), "2026-05-02T16:00:00.123456700+00:00");
    assert_eq!(start.to_jiff().unwrap().to_string(), "2026-05-02T16:00:00.1234567Z");
}

#[test]
fn a_date_time_that_is_out_of_range_is_an_error_that_shows_it() {
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 60);
    for (at, shown) in [
        (chrono::DateTime::<chrono::Utc>::MAX_UTC.to_date_time(), "+262142-12-31T23:59:59"),
        (chrono::DateTime::<chrono::Utc>::MIN_UTC.to_date_time(), "-262143-01-01T00:00:00"),
        (jiff::Timestamp::MIN.to_date_time(), "-9999-"),
        (far.to_date_time(), "SystemTime"),
        (datetime!(-0001-12-31 23:59:59 UTC).to_date_time(), "-0001-12-31"),
        (datetime!(2026-05-02 16:00 +02:00:01).to_date_time(), "+02:00:01"),
    ] {
        let error = at.expect_err(shown).to_string();
        assert!(error.starts_with('`') && error.contains(shown), "{error}");
        let is_said = error.ends_with("` is out of the range of date-times")
            || error.ends_with("` cannot be represented in RFC 3339");
        assert!(is_said, "{error}");
    }
}

#[test]
fn the_last_date_time_of_a_service_is_out_of_the_range_of_jiff() {
    let last = datetime!(9999-12-30 22:00:00.999_999_999 UTC);
    assert_eq!(last.to_jiff(), Ok(jiff::Timestamp::MAX));
    let error = datetime!(9999-12-31 23:59:59.999_999_9 UTC).to_jiff().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`9999-12-31T23:59:59.9999999Z` is out of the range of `jiff::Timestamp`"
    );
}

#[test]
fn text_that_is_not_a_date_time_is_an_error_of_one_short_line() {
    let long = "a".repeat(100);
    let cut = format!("{}…", "a".repeat(40));
    for (text, shown) in [
        ("", ""),
        ("tomorrow", "tomorrow"),
        ("2026-05-02T16:00:00", "2026-05-02T16:00:00"),
        ("2026-02-30T16:00:00Z", "2026-02-30T16:00:00Z"),
        ("a\nb", "a b"),
        (&long, &cut),
    ] {
        assert_eq!(
            text.to_date_time().unwrap_err().to_string(),
            format!("`{shown}` is not a date-time with an offset, such as `2026-05-02T16:00:00Z`")
        );
    }
}

#[test]
fn text_is_written_where_rfc_3339_has_none() {
    for (at, text) in [
        (datetime!(-0005-01-02 03:04:05 UTC), "-000005-01-02T03:04:05Z"),
        (datetime!(0000-01-01 00:00 -00:30), "0000-01-01T00:00:00-00:30"),
        (datetime!(1936-05-02 16:00 +00:19:32), "1936-05-02T16:00:00+00:19:32"),
        (datetime!(2026-05-02 16:00 +24:00), "2026-05-02T16:00:00+24:00"),
    ] {
        assert_eq!(at.to_rfc3339(), text);
    }
}
