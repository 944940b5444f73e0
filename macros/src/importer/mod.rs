//! Compares the rows with Graph's own metadata, a CSDL file, and says type by type where they differ.
//!
//! For a maintainer who has fetched the metadata of the day:
//!
//! ```text
//! GRAPH_CSDL=$PWD/beta.csdl GRAPH_VERSION=beta \
//!     cargo test -p graph-request-macros importer -- --ignored --nocapture
//! ```

mod compare;
mod csdl;
mod rows;
mod statements;

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::schema::Version;
use compare::{Difference, compare};

/// A type that has no row on purpose.
struct LeftOut {
    name: &'static str,
    reason: &'static str,
}

const ELSEWHERE: &str = "an identity that other parts of Graph use, and no meeting has";

/// They derive from types that have rows. The pruned files that we test with have none of them.
const LEFT_OUT: &[LeftOut] = &[
    LeftOut { name: "aiInteractionMentionedIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "approvalIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "callRecords.userIdentity", reason: ELSEWHERE },
    LeftOut { name: "chatMessageFromIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "chatMessageMentionedIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "chatMessageReactionIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "customEmojiFromIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "emailIdentity", reason: ELSEWHERE },
    LeftOut { name: "engagementIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "groupIdentity", reason: ELSEWHERE },
    LeftOut { name: "initiator", reason: ELSEWHERE },
    LeftOut { name: "provisionedIdentity", reason: ELSEWHERE },
    LeftOut { name: "provisioningServicePrincipal", reason: ELSEWHERE },
    LeftOut { name: "provisioningSystem", reason: ELSEWHERE },
    LeftOut { name: "servicePrincipalIdentity", reason: ELSEWHERE },
    LeftOut { name: "sharePointGroupIdentity", reason: ELSEWHERE },
    LeftOut { name: "sharePointIdentity", reason: ELSEWHERE },
    LeftOut { name: "sharePointIdentitySet", reason: ELSEWHERE },
    LeftOut { name: "teamworkApplicationIdentity", reason: ELSEWHERE },
    LeftOut { name: "teamworkConversationIdentity", reason: ELSEWHERE },
    LeftOut { name: "teamworkTagIdentity", reason: ELSEWHERE },
    LeftOut { name: "userIdentity", reason: ELSEWHERE },
    LeftOut { name: "virtualEventPresenterInfo", reason: "webinars have presenters of this kind" },
];

fn compare_file(path: &Path, version: Version) -> Vec<Difference> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    compare(&rows::state(version), &csdl::state(&text), LEFT_OUT)
}

/// Prints what is excused, and fails with the rest.
fn assert_alike(path: &Path, version: Version) {
    let (excused, open): (Vec<_>, Vec<_>) =
        compare_file(path, version).into_iter().partition(|d| d.excuse.is_some());
    for difference in excused {
        println!("{}: {difference}", version.module());
    }
    let open: Vec<String> = open.iter().map(ToString::to_string).collect();
    assert!(open.is_empty(), "{}:\n{}", path.display(), open.join("\n"));
}

#[test]
fn rows_are_those_of_the_metadata() {
    for corpus in graph_request_tests_fixtures::corpora() {
        assert_alike(&corpus.metadata("v1.0"), Version::V1);
        assert_alike(&corpus.metadata("beta"), Version::Beta);
    }
}

#[test]
#[ignore = "takes the metadata of the day: GRAPH_CSDL is the path, GRAPH_VERSION is v1 or beta"]
fn rows_are_those_of_graph_csdl() {
    let path = env::var_os("GRAPH_CSDL").expect("GRAPH_CSDL is the path of a CSDL file");
    let version = env::var("GRAPH_VERSION").expect("GRAPH_VERSION is v1 or beta");
    let version = Version::ALL.into_iter().find(|v| v.module() == version);
    assert_alike(&PathBuf::from(path), version.expect("GRAPH_VERSION is v1 or beta"));
}

/// Each kind of difference, between the rows and metadata that was never Graph's.
#[test]
fn differences_are_reported() {
    let metadata = csdl::state(
        r#"<Edmx><Schema Namespace="microsoft.graph" Alias="graph">
            <ComplexType Name="chatRestrictions" OpenType="true">
                <Property Name="allowTextOnly" Type="Collection(Edm.Boolean)"/>
                <Property Name="limits" Type="graph.chatLimits"/>
            </ComplexType>
            <ComplexType Name="chatLimits"/>
            <ComplexType Name="dailyChatLimits" BaseType="graph.chatLimits"/>
            <ComplexType Name="emailIdentity" BaseType="microsoft.graph.identity"/>
            <ComplexType Name="identity" OpenType="true">
                <Property Name="displayName" Type="Edm.String" Nullable="false"/>
                <Property Name="id" Type="Edm.String"/>
                <Property Name="tenantId" Type="Edm.String"/>
            </ComplexType>
            <ComplexType Name="identitySet" OpenType="true">
                <Property Name="user" Type="graph.identity"/>
            </ComplexType>
            <EnumType Name="bodyType">
                <Member Name="text"/><Member Name="markdown"/><Member Name="unknownFutureValue"/>
            </EnumType>
            <EntityType Name="onlineMeetingBase">
                <Property Name="subject" Type="Edm.String"/>
            </EntityType>
            <EntityType Name="callRecording" BaseType="graph.onlineMeetingBase"/>
            <EntityType Name="user">
                <Property Name="surname" Type="Edm.String"/>
                <NavigationProperty Name="onlineMeetings" Type="Collection(graph.onlineMeetingBase)"/>
            </EntityType>
            <Function Name="delta" IsBound="true">
                <Parameter Name="bindingParameter" Type="graph.callRecording"/>
                <Parameter Name="since" Type="Edm.DateTimeOffset" Nullable="false"/>
            </Function>
            <EntityContainer><EntitySet Name="me" EntityType="microsoft.graph.user"/></EntityContainer>
        </Schema></Edmx>"#,
    );
    let found = compare(&rows::state(Version::V1), &metadata, LEFT_OUT);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    for expected in EXPECTED {
        assert!(found.iter().any(|line| line == expected), "{expected}\n in {found:#?}");
    }
    let is_stub = |line: &&String| line.contains("`user.surname`") || line.contains("`user`");
    assert_eq!(found.iter().find(is_stub), None);
}

const EXPECTED: &[&str] = &[
    "the rows say of `chatRestrictions`: complex type; the metadata: open complex type",
    "the rows say of `chatRestrictions.allowTextOnly`: Edm.Boolean; the metadata: Collection(Edm.Boolean)",
    "the rows lack `chatRestrictions.limits`: chatLimits",
    "the rows lack `chatLimits`: complex type",
    "the rows lack `dailyChatLimits`: complex type on chatLimits",
    "the rows lack `emailIdentity`: complex type on identity (an identity that other parts of Graph use, and no meeting has)",
    "the rows say of `identity.displayName`: Edm.String; the metadata: Edm.String, required",
    "the rows say of `identity.tenantId`: documented only; the metadata: Edm.String",
    "the rows hold too much: `identity.identityProvider`: Edm.String (the row is marked as documented only)",
    "the rows hold too much: `identitySet.device`: identity",
    "the rows say of `bodyType`: enumeration type; the metadata: evolvable enumeration type",
    "the rows hold too much: `bodyType.html`: member",
    "the rows lack `bodyType.markdown`: member",
    "the rows say of `onlineMeetingBase`: abstract open entity type on entity; the metadata: entity type",
    "the rows hold too much: `onlineMeetingBase/attendanceReports`: Collection(meetingAttendanceReport), contained",
    "the rows say of `callRecording`: entity type on entity; the metadata: entity type on onlineMeetingBase",
    "the rows say of `callRecording/delta()`: Collection(callRecording), function of a collection; the metadata: function of one",
    "the rows lack `callRecording/delta(since)`: Edm.DateTimeOffset, required",
    "the rows say of `user/onlineMeetings`: Collection(onlineMeeting), contained; the metadata: Collection(onlineMeetingBase)",
    "the rows say of `/me`: user, singleton; the metadata: user, entity set",
    "the rows hold too much: `callTranscript`: entity type on entity",
];
