//! The identities that say more than `identity` and `identitySet`, which `@odata.type` tells apart.

use super::people::{IDENTITY, IDENTITY_SET};
use crate::vocabulary::{Enum, Type};
use crate::versions::Versions;
use crate::constructors::{COMPLEX, EVOLVABLE, boolean, choice, member, one, string};

pub(crate) static TYPES: &[&Type] = &[
    &AZURE_COMMUNICATION_SERVICES_USER_IDENTITY,
    &COMMUNICATIONS_APPLICATION_IDENTITY,
    &COMMUNICATIONS_APPLICATION_INSTANCE_IDENTITY,
    &COMMUNICATIONS_ENCRYPTED_IDENTITY,
    &COMMUNICATIONS_GUEST_IDENTITY,
    &COMMUNICATIONS_IDENTITY_SET,
    &COMMUNICATIONS_PHONE_IDENTITY,
    &COMMUNICATIONS_USER_IDENTITY,
    &TEAMWORK_USER_IDENTITY,
];

static COMMUNICATIONS_IDENTITY_SET: Type = Type {
    name: "communicationsIdentitySet",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY_SET),
    is_open: true,
    doc: "The identities of one actor in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsidentityset",
    properties: &[
        one("applicationInstance", &IDENTITY, "The one installation of an application that acts."),
        one("assertedIdentity", &IDENTITY, "Who the actor says to be."),
        one("azureCommunicationServicesUser", &IDENTITY, "A user of Azure Communication Services."),
        one("encrypted", &IDENTITY, "An actor whose identity is hidden from the reader."),
        choice("endpointType", &ENDPOINT_TYPE, "What the actor takes part with."),
        one("guest", &IDENTITY, "Somebody who has no account in the tenant."),
        one("onPremises", &IDENTITY, "A user whose account is on the organization's own servers."),
        one("phone", &IDENTITY, "Somebody who takes part by telephone."),
    ],
    ..COMPLEX
};

/// `tenantId` is inherited.
static COMMUNICATIONS_USER_IDENTITY: Type = Type {
    name: "communicationsUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsuseridentity",
    ..COMPLEX
};

static COMMUNICATIONS_GUEST_IDENTITY: Type = Type {
    name: "communicationsGuestIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A guest in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsguestidentity",
    properties: &[
        string("email", "The address that the guest was invited at."),
    ],
    ..COMPLEX
};

static COMMUNICATIONS_PHONE_IDENTITY: Type = Type {
    name: "communicationsPhoneIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A telephone in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsphoneidentity",
    ..COMPLEX
};

static COMMUNICATIONS_ENCRYPTED_IDENTITY: Type = Type {
    name: "communicationsEncryptedIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "Somebody in a call or a meeting whose identity is hidden from the reader.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsencryptedidentity",
    ..COMPLEX
};

static COMMUNICATIONS_APPLICATION_IDENTITY: Type = Type {
    name: "communicationsApplicationIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "An application in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsapplicationidentity",
    properties: &[
        string("applicationType", "What kind of application it is."),
        boolean("hidden", "Whether people do not see it."),
    ],
    ..COMPLEX
};

/// `tenantId` is inherited.
static COMMUNICATIONS_APPLICATION_INSTANCE_IDENTITY: Type = Type {
    name: "communicationsApplicationInstanceIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "The one installation of an application in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsapplicationinstanceidentity",
    properties: &[
        boolean("hidden", "Whether people do not see it."),
    ],
    ..COMPLEX
};

static AZURE_COMMUNICATION_SERVICES_USER_IDENTITY: Type = Type {
    name: "azureCommunicationServicesUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user of Azure Communication Services.",
    page: "https://learn.microsoft.com/graph/api/resources/azurecommunicationservicesuseridentity",
    properties: &[
        string("azureCommunicationServicesResourceId", "The resource in Azure that the user belongs to."),
    ],
    ..COMPLEX
};

static TEAMWORK_USER_IDENTITY: Type = Type {
    name: "teamworkUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user of Teams.",
    page: "https://learn.microsoft.com/graph/api/resources/teamworkuseridentity",
    properties: &[
        choice("userIdentityType", &TEAMWORK_USER_IDENTITY_TYPE, "Where the user comes from."),
        string("userPrincipalName", "The name that the user signs in with.").only(Versions::BETA),
    ],
    ..COMPLEX
};

static ENDPOINT_TYPE: Enum = Enum {
    name: "endpointType",
    doc: "What somebody takes part in a call with.",
    members: &[
        member("default", "Nothing out of the ordinary."),
        member("voicemail", "An answering service."),
        member("skypeForBusiness", "Skype for Business."),
        member("skypeForBusinessVoipPhone", "A telephone of Skype for Business."),
    ],
    ..EVOLVABLE
};

static TEAMWORK_USER_IDENTITY_TYPE: Enum = Enum {
    name: "teamworkUserIdentityType",
    doc: "Where a user of Teams comes from.",
    members: &[
        member("aadUser", "The directory."),
        member("onPremiseAadUser", "A directory on the organization's own servers."),
        member("anonymousGuest", "Nobody knows: a guest who has not signed in."),
        member("federatedUser", "Another organization, which the user's own trusts."),
        member("personalMicrosoftAccountUser", "A personal Microsoft account."),
        member("skypeUser", "Skype."),
        member("phoneUser", "The telephone."),
        member("emailUser", "Electronic mail."),
        member("azureCommunicationServicesUser", "Azure Communication Services.").only(Versions::BETA),
    ],
    ..EVOLVABLE
};
