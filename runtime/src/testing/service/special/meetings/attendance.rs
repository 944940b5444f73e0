//! Attendance reports and their records.

use serde_json::Value;

use crate::testing::service::answers::{Filters, Takes};
use crate::testing::service::collection::View;
use crate::testing::service::refusal::{Refusal, unserved_path};
use crate::testing::service::request::Request;
use crate::testing::service::special::Special;
use crate::testing::store::Handle;

pub(super) const RECORDS: &str = "attendanceRecords";

pub(in crate::testing::service) struct Reports;

impl Special for Reports {
    fn noun(&self) -> Option<&'static str> {
        Some("report")
    }

    fn takes(&self) -> Takes {
        Takes { filters: Filters::Comparisons, expand: Some(&[RECORDS]), ..Takes::LITTLE }
    }

    /// Microsoft's samples without `$expand` have an empty list of records.
    fn show(&self, _view: View, _handle: Handle, mut report: Value) -> Value {
        if let Value::Object(properties) = &mut report {
            properties.insert(RECORDS.to_owned(), Value::Array(Vec::new()));
        }
        report
    }
}

pub(in crate::testing::service) struct Records;

impl Special for Records {
    fn noun(&self) -> Option<&'static str> {
        Some("record")
    }

    fn takes(&self) -> Takes {
        Takes::LITTLE
    }
}

/// The deprecated single report of a meeting, which is not served.
pub(in crate::testing::service) struct LatestReport;

impl Special for LatestReport {
    fn before(&self, request: &Request, _place: usize) -> Result<(), Refusal> {
        Err(unserved_path(request.received))
    }
}
