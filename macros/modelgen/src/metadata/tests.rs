//! The rows against the metadata that a maintainer has, and against metadata with known differences.

use std::path::{Path, PathBuf};
use std::{env, fs};

use graph_request_schema::Version;

use super::drift::find_drift;
use super::exclusions::EXCLUSIONS;
use super::{compare_csdl, csdl, rows};

/// Prints the differences that are excused, and fails with the others.
fn assert_agreement(path: &Path, version: Version) {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let differences = compare_csdl(&text, version).unwrap();
    let (excused, open): (Vec<_>, Vec<_>) =
        differences.into_iter().partition(|difference| difference.excuse.is_some());
    for difference in excused {
        println!("{}: {difference}", version.module());
    }
    let open: Vec<String> = open.iter().map(ToString::to_string).collect();
    assert!(open.is_empty(), "{}:\n{}", path.display(), open.join("\n"));
}

#[test]
fn rows_agree_with_metadata() {
    for corpus in graph_request_tests_fixtures::corpora() {
        assert_agreement(&corpus.metadata("v1.0"), Version::V1);
        assert_agreement(&corpus.metadata("beta"), Version::Beta);
    }
}

#[test]
#[ignore = "needs a CSDL file: GRAPH_CSDL is its path, GRAPH_VERSION is v1 or beta"]
fn rows_agree_with_fetched_csdl() {
    let path = env::var_os("GRAPH_CSDL").expect("GRAPH_CSDL must be the path of a CSDL file");
    let name = env::var("GRAPH_VERSION").expect("GRAPH_VERSION must be v1 or beta");
    let version = Version::ALL.into_iter().find(|version| version.module() == name);
    assert_agreement(&PathBuf::from(path), version.expect("GRAPH_VERSION must be v1 or beta"));
}

/// Finds each kind of difference, in metadata that is made up for this test.
#[test]
fn differences_are_reported() {
    let metadata = csdl::state_csdl(
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
            <EnumType Name="onlineMeetingRole">
                <Member Name="attendee"/><Member Name="producer"/>
                <Member Name="unknownFutureValue"/><Member Name="presenter"/>
            </EnumType>
            <EntityType Name="onlineMeetingBase">
                <Property Name="subject" Type="Edm.String"/>
            </EntityType>
            <EntityType Name="callRecording" BaseType="graph.onlineMeetingBase"/>
            <EntityType Name="user">
                <Property Name="surname" Type="Edm.String"/>
                <NavigationProperty Name="onlineMeetings" Type="Collection(graph.onlineMeetingBase)"/>
            </EntityType>
            <Function Name="delta" IsBound="true" IsComposable="true">
                <Parameter Name="bindingParameter" Type="graph.callRecording"/>
                <Parameter Name="since" Type="Edm.DateTimeOffset" Nullable="false"/>
            </Function>
            <EntityContainer><EntitySet Name="me" EntityType="microsoft.graph.user"/></EntityContainer>
        </Schema></Edmx>"#,
    )
    .unwrap();
    let found = find_drift(&rows::state_rows(Version::V1), &metadata, EXCLUSIONS);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    for expected in EXPECTED {
        assert!(found.iter().any(|line| line == expected), "{expected}\n in {found:#?}");
    }
    let is_stub = |line: &&String| line.contains("`user.surname`") || line.contains("`user`");
    assert_eq!(found.iter().find(is_stub), None);
}

const EXPECTED: &[&str] = &[
    "`chatRestrictions` differs: complex type in the rows, open complex type in the metadata",
    "`chatRestrictions.allowTextOnly` differs: Edm.Boolean in the rows, Collection(Edm.Boolean) in the metadata",
    "`chatRestrictions.limits` is missing from the rows: chatLimits",
    "`chatLimits` is missing from the rows: complex type",
    "`dailyChatLimits` is missing from the rows: complex type on chatLimits",
    "`emailIdentity` is missing from the rows: complex type on identity (an identity of other areas of Graph, not used by meetings)",
    "`identity.displayName` differs: Edm.String in the rows, Edm.String, required in the metadata",
    "`identity.tenantId` differs: documented only in the rows, Edm.String in the metadata",
    "`identity.identityProvider` is not in the metadata: Edm.String (the row is marked as documented only)",
    "`identitySet.device` is not in the metadata: identity",
    "`bodyType` differs: enumeration type in the rows, evolvable enumeration type in the metadata",
    "`bodyType.html` is not in the metadata: member",
    "`bodyType.markdown` is missing from the rows: member",
    "`onlineMeetingRole.presenter` differs: member in the rows, member after unknownFutureValue in the metadata",
    "`onlineMeetingRole.producer` differs: member after unknownFutureValue in the rows, member in the metadata",
    "`onlineMeetingBase` differs: abstract open entity type on entity in the rows, entity type in the metadata",
    "`onlineMeetingBase/attendanceReports` is not in the metadata: Collection(meetingAttendanceReport), contained",
    "`callRecording` differs: entity type on entity in the rows, entity type on onlineMeetingBase in the metadata",
    "`callRecording/delta()` differs: Collection(callRecording), function of a collection in the rows, composable function of one in the metadata",
    "`callRecording/delta(since)` is missing from the rows: Edm.DateTimeOffset, required",
    "`user/onlineMeetings` differs: Collection(onlineMeeting), contained in the rows, Collection(onlineMeetingBase) in the metadata",
    "`/me` differs: user, singleton in the rows, user, entity set in the metadata",
    "`callTranscript` is not in the metadata: entity type on entity",
];
