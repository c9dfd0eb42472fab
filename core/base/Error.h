// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

/// Why something could not be done. The number is stable and printed as "MU-2104"; scripts and help
/// pages rely on it.
///
/// 1xxx the program itself, 2xxx reading what was given, 3xxx writing and the snapshot store, 4xxx
/// the project folder, 5xxx secrets and keys.
enum class ErrorCode
{
    Cancelled = 1001,    ///< The person stopped the job.
    Internal = 1002,     ///< A mistake of ours.
    Usage = 1003,        ///< An option or argument that cannot be understood.
    NotSupported = 1004, ///< Understood, but this program cannot do it.

    NotFound = 2001,      ///< No such file or folder.
    AccessDenied = 2002,  ///< The system refused to let us read or write.
    Io = 2003,            ///< Any other refusal of the operating system while reading.
    NotRecognised = 2004, ///< The content is none of the kinds Muster reads.
    EmptyFile = 2005,     ///< Nothing in it.
    WrongKind = 2006,     ///< Recognised, but another kind than was asked for.
    BadEncoding = 2007,   ///< Bytes which are not text in the encoding the file announces.
    TooLarge = 2008,      ///< Over a stated limit.

    XmlMalformed = 2101,
    XmlDoctype = 2102, ///< A document type definition, refused because of entity attacks.
    XmlTooDeep = 2103,
    XmlTruncated = 2104, ///< Ends in the middle of an element.
    XmlTextTooLong = 2105,

    ZipMalformed = 2201,
    ZipTooLarge = 2202,   ///< Unpacks to more than the stated limit, or claims to.
    ZipUnsafePath = 2203, ///< An entry that would leave its folder.
    ZipEncrypted = 2204,

    CsvUnequalRow = 2301,
    CsvMissingColumn = 2302,
    CsvUnclosedQuote = 2303,

    ClixmlBadReference = 2401,
    ClixmlBadValue = 2402,
    ClixmlNotAccounts = 2403,

    JsonMalformed = 2501,
    JsonNotAccounts = 2502,

    TopologyIncomplete = 2601,
    TopologyMissing = 2602, ///< A configuration export without a topology in it.

    CertificateMalformed = 2701,
    PassphraseWrong = 2702,

    KitManifestInvalid = 2801,
    SourceSpecInvalid = 2802,
    ExportItemUnknown = 2803,

    KnowledgeInvalid = 2901, ///< A reviewed data file of the program with an unknown key or value.

    DiskFull = 3001,
    WriteFailed = 3002,
    StoreLocked = 3003,
    StoreNewer = 3004, ///< Written by a newer format than this program reads.
    SnapshotNotFound = 3005,
    Corrupt = 3006, ///< Stored bytes are not what was written.
    TargetNotEmpty = 3007,
    UnsafePath = 3008,   ///< A stored path that would leave the target folder.
    StoreInvalid = 3009, ///< Not a snapshot store, or one without a readable store.json.
    NothingSelected = 3010,
    Truncated = 3011,        ///< An encrypted object that ends too early.
    SignatureInvalid = 3012, ///< The signature is not of this manifest.
    SignerWrong = 3013,      ///< Not signed, or by another than who is trusted.
    StoreExists = 3014,      ///< What can only be chosen for a new store.
    NotSignedOff =
        3015, ///< The snapshot that a migration starts from, before its end was signed off.

    ProjectNotFound = 4001,
    ProjectNewer = 4002,
    ProjectDamaged = 4003,
    ProjectBusy = 4004,
    NothingDiscovered = 4005, ///< A step that needs a discovered deployment, before there is one.
    NoSources = 4006,         ///< Discovery without any source, given or remembered.
    NothingChecked = 4020,    ///< A step that needs findings, before the checks ran.
    FindingUnknown = 4021,    ///< No rule, or no line of the register, has this id.
    RiskIncomplete = 4022,    ///< Without a reason, an owner, or a last day that is still to come.
    RiskNotOpen = 4023,       ///< The finding is neither failed nor unknown.
    RiskFileInvalid = 4024,   ///< A register whose columns or values cannot be understood.
    PoolUnknown = 4025,       ///< Not among the pools that were discovered.

    KeychainUnavailable = 5001, ///< The system has none, or it is locked and nobody can be asked.
    PassphraseMissing = 5002,   ///< Needed, not given, and nobody there to ask.
    KeyWrong = 5003,            ///< A good key to which this was not encrypted.
    KeyMalformed = 5004,        ///< No private key, or one of a kind that cannot be used here.
    RecipientUnusable = 5005,   ///< A certificate to which nothing can be encrypted.
    RecipientUnknown = 5006,    ///< Not among those who can open the store.
    LastRecipient = 5007,       ///< Without it nobody could open the store any more.
};

/// A failure: what kind, about what, where, and the technical reason. Core makes no sentences of
/// it; `ui/text` does.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject; ///< The file, server, account or option it is about.
    QString detail;  ///< Technical English for the log; never a secret.
    qint64 line = 0; ///< One-based line of the file, 0 where there is none.

    friend bool operator==(const Error &, const Error &) = default;
};

/// The printed form, "MU-2104".
QString toCodeText(ErrorCode code);

} // namespace muster
