//! Types derived from `identity` and `identitySet`, told apart by `@odata.type`.

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

pub(crate) static COMMUNICATIONS_IDENTITY_SET: Type = Type {
    name: "communicationsIdentitySet",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY_SET),
    is_open: true,
    doc: "Identities of one participant in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsidentityset",
    properties: &[
        one("applicationInstance", &IDENTITY, "Identity of an application instance."),
        one("assertedIdentity", &IDENTITY, "Identity that the participant claims, not verified by the service."),
        one("azureCommunicationServicesUser", &IDENTITY, "A user of Azure Communication Services."),
        one("encrypted", &IDENTITY, "Identity that is hidden from the reader."),
        choice("endpointType", &ENDPOINT_TYPE, "Kind of endpoint that the participant uses."),
        one("guest", &IDENTITY, "Identity of a guest, who has no account in the tenant."),
        one("onPremises", &IDENTITY, "Identity of a user with an on-premises account."),
        one("phone", &IDENTITY, "Identity of a participant who joined by telephone."),
    ],
    ..COMPLEX
};

/// `tenantId` is inherited, since the row of `identity` has it.
pub(crate) static COMMUNICATIONS_USER_IDENTITY: Type = Type {
    name: "communicationsUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsuseridentity",
    ..COMPLEX
};

pub(crate) static COMMUNICATIONS_GUEST_IDENTITY: Type = Type {
    name: "communicationsGuestIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A guest in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsguestidentity",
    properties: &[
        string("email", "Email address of the guest."),
    ],
    ..COMPLEX
};

pub(crate) static COMMUNICATIONS_PHONE_IDENTITY: Type = Type {
    name: "communicationsPhoneIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A participant in a call or a meeting who joined by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsphoneidentity",
    ..COMPLEX
};

pub(crate) static COMMUNICATIONS_ENCRYPTED_IDENTITY: Type = Type {
    name: "communicationsEncryptedIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A participant in a call or a meeting whose identity is hidden from the reader.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsencryptedidentity",
    ..COMPLEX
};

pub(crate) static COMMUNICATIONS_APPLICATION_IDENTITY: Type = Type {
    name: "communicationsApplicationIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "An application in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsapplicationidentity",
    properties: &[
        string("applicationType", "Kind of the application."),
        boolean("hidden", "`true` if the participants do not see the application."),
    ],
    ..COMPLEX
};

/// `tenantId` is inherited, since the row of `identity` has it.
pub(crate) static COMMUNICATIONS_APPLICATION_INSTANCE_IDENTITY: Type = Type {
    name: "communicationsApplicationInstanceIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "An application instance in a call or a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/communicationsapplicationinstanceidentity",
    properties: &[
        boolean("hidden", "`true` if the participants do not see the application."),
    ],
    ..COMPLEX
};

pub(crate) static AZURE_COMMUNICATION_SERVICES_USER_IDENTITY: Type = Type {
    name: "azureCommunicationServicesUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user of Azure Communication Services.",
    page: "https://learn.microsoft.com/graph/api/resources/azurecommunicationservicesuseridentity",
    properties: &[
        string("azureCommunicationServicesResourceId", "Identifier of the Azure resource that the user belongs to."),
    ],
    ..COMPLEX
};

pub(crate) static TEAMWORK_USER_IDENTITY: Type = Type {
    name: "teamworkUserIdentity",
    versions: Versions::CURRENT,
    base: Some(&IDENTITY),
    is_open: true,
    doc: "A user of Microsoft Teams.",
    page: "https://learn.microsoft.com/graph/api/resources/teamworkuseridentity",
    properties: &[
        choice("userIdentityType", &TEAMWORK_USER_IDENTITY_TYPE, "Kind of account that the user has."),
        string("userPrincipalName", "User principal name.").only(Versions::BETA),
    ],
    ..COMPLEX
};

pub(crate) static ENDPOINT_TYPE: Enum = Enum {
    name: "endpointType",
    doc: "Kind of endpoint in a call.",
    members: &[
        member("default", "The default endpoint."),
        member("voicemail", "Voicemail."),
        member("skypeForBusiness", "Skype for Business."),
        member("skypeForBusinessVoipPhone", "A Skype for Business telephone."),
    ],
    ..EVOLVABLE
};

pub(crate) static TEAMWORK_USER_IDENTITY_TYPE: Enum = Enum {
    name: "teamworkUserIdentityType",
    doc: "Kind of account of a Microsoft Teams user.",
    members: &[
        member("aadUser", "Account in Microsoft Entra ID."),
        member("onPremiseAadUser", "Account in an on-premises directory."),
        member("anonymousGuest", "Anonymous guest."),
        member("federatedUser", "Account in a federated organization."),
        member("personalMicrosoftAccountUser", "Personal Microsoft account."),
        member("skypeUser", "Skype account."),
        member("phoneUser", "Telephone number."),
        member("emailUser", "Email address.").hidden_in(Versions::CURRENT),
        member("azureCommunicationServicesUser", "Azure Communication Services account.").only(Versions::BETA).hidden_in(Versions::BETA),
    ],
    ..EVOLVABLE
};
