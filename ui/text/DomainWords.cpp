// SPDX-License-Identifier: Apache-2.0
#include "ui/text/DomainWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class ClusterRoleWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ClusterRoleWords)
};

class ProductVersionWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ProductVersionWords)
};

class TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::TargetWords)
};

class AccountKindWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AccountKindWords)
};

class AccountStateWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AccountStateWords)
};

class ContactStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ContactStoreWords)
};

class HostingWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::HostingWords)
};

class SiteKindWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SiteKindWords)
};

class TopologyStateWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::TopologyStateWords)
};

class SourceKindWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SourceKindWords)
};

class PrivateKeyStateWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::PrivateKeyStateWords)
};

class AgeEvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AgeEvidenceWords)
};

} // namespace

QString wordFor(ClusterRole role)
{
    switch (role) {
    case ClusterRole::EnterpriseFrontEnd:
        return ClusterRoleWords::tr("Enterprise");
    case ClusterRole::StandardFrontEnd:
        return ClusterRoleWords::tr("Standard");
    case ClusterRole::Director:
        return ClusterRoleWords::tr("Director");
    case ClusterRole::SurvivableBranch:
        return ClusterRoleWords::tr("Survivable Branch Appliance");
    case ClusterRole::Edge:
        return ClusterRoleWords::tr("Edge");
    case ClusterRole::Mediation:
        return ClusterRoleWords::tr("Mediation");
    case ClusterRole::PersistentChat:
        return ClusterRoleWords::tr("Persistent Chat");
    case ClusterRole::VideoInterop:
        return ClusterRoleWords::tr("Video Interop");
    case ClusterRole::TrustedApplication:
        return ClusterRoleWords::tr("Trusted application");
    case ClusterRole::WebApps:
        return ClusterRoleWords::tr("Office Web Apps");
    case ClusterRole::Gateway:
        return ClusterRoleWords::tr("Gateway");
    case ClusterRole::SqlServer:
        return ClusterRoleWords::tr("SQL Server");
    case ClusterRole::FileServer:
        return ClusterRoleWords::tr("File server");
    case ClusterRole::Other:
        return ClusterRoleWords::tr("Other services");
    case ClusterRole::Unused:
        return ClusterRoleWords::tr("No service");
    }
    return {};
}

QString wordFor(ProductVersion version)
{
    switch (version) {
    case ProductVersion::OcsR2:
        return u"OCS 2007 R2"_s;
    case ProductVersion::Lync2010:
        return u"2010"_s;
    case ProductVersion::Lync2013:
        return u"2013"_s;
    case ProductVersion::Sfb2015:
        return u"2015"_s;
    case ProductVersion::Sfb2019:
        return u"2019"_s;
    case ProductVersion::SubscriptionEdition:
        return u"Subscription Edition"_s;
    case ProductVersion::Sfb2019OrSe:
        return ProductVersionWords::tr("2019 or Subscription Edition");
    }
    return {};
}

QString wordFor(Target target)
{
    switch (target) {
    case Target::Sfb2015:
        return TargetWords::tr("2015");
    case Target::Sfb2019:
        return TargetWords::tr("2019");
    case Target::SubscriptionEdition:
        return TargetWords::tr("Subscription Edition");
    case Target::Teams:
        return TargetWords::tr("Teams");
    }
    return {};
}

QString wordFor(AccountKind kind)
{
    switch (kind) {
    case AccountKind::User:
        return AccountKindWords::tr("User");
    case AccountKind::CommonAreaPhone:
        return AccountKindWords::tr("Common area phone");
    case AccountKind::AnalogDevice:
        return AccountKindWords::tr("Analog device");
    case AccountKind::ExchangeUmContact:
        return AccountKindWords::tr("Voice mail contact");
    case AccountKind::DialInAccessNumber:
        return AccountKindWords::tr("Dial-in number");
    case AccountKind::TrustedApplicationEndpoint:
        return AccountKindWords::tr("Trusted application endpoint");
    case AccountKind::MeetingRoom:
        return AccountKindWords::tr("Meeting room");
    case AccountKind::ResponseGroup:
        return AccountKindWords::tr("Response group");
    case AccountKind::OtherContact:
        return AccountKindWords::tr("Other contact object");
    }
    return {};
}

QString wordFor(AccountState state)
{
    switch (state) {
    case AccountState::Unknown:
        return AccountStateWords::tr("Unknown");
    case AccountState::Enabled:
        return AccountStateWords::tr("Enabled");
    case AccountState::Disabled:
        return AccountStateWords::tr("Disabled");
    case AccountState::NeverEnabled:
        return AccountStateWords::tr("Never enabled");
    }
    return {};
}

QString wordFor(ContactStore store)
{
    switch (store) {
    case ContactStore::Unknown:
        return ContactStoreWords::tr("Unknown");
    case ContactStore::Server:
        return ContactStoreWords::tr("The home pool");
    case ContactStore::Exchange:
        return ContactStoreWords::tr("Exchange");
    case ContactStore::Migrating:
        return ContactStoreWords::tr("Moving between them");
    }
    return {};
}

QString wordFor(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Unknown:
        return HostingWords::tr("Unknown");
    case Hosting::OnPremises:
        return HostingWords::tr("On-premises");
    case Hosting::Online:
        return HostingWords::tr("Microsoft 365");
    case Hosting::None:
        return HostingWords::tr("No provider");
    }
    return {};
}

QString wordFor(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Central:
        return SiteKindWords::tr("Central site");
    case SiteKind::Branch:
        return SiteKindWords::tr("Branch site");
    }
    return {};
}

QString wordFor(TopologyState state)
{
    switch (state) {
    case TopologyState::Draft:
        return TopologyStateWords::tr("Draft");
    case TopologyState::Published:
        return TopologyStateWords::tr("Published");
    }
    return {};
}

QString wordFor(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Topology:
        return SourceKindWords::tr("Topology");
    case SourceKind::Accounts:
        return SourceKindWords::tr("Accounts");
    case SourceKind::Kit:
        return SourceKindWords::tr("Kit");
    case SourceKind::FileStore:
        return SourceKindWords::tr("File stores");
    case SourceKind::Certificate:
        return SourceKindWords::tr("Certificates");
    case SourceKind::Export:
        return SourceKindWords::tr("Exports");
    case SourceKind::Sample:
        return SourceKindWords::tr("Sample deployment");
    }
    return {};
}

QString wordFor(PrivateKeyState key)
{
    switch (key) {
    case PrivateKeyState::Absent:
        return PrivateKeyStateWords::tr("No private key");
    case PrivateKeyState::Locked:
        return PrivateKeyStateWords::tr("Key locked by a password");
    case PrivateKeyState::Matches:
        return PrivateKeyStateWords::tr("With its private key");
    case PrivateKeyState::Mismatch:
        return PrivateKeyStateWords::tr("The key is of another certificate");
    }
    return {};
}

QString wordFor(AgeEvidence evidence)
{
    switch (evidence) {
    case AgeEvidence::Unknown:
        return AgeEvidenceWords::tr("Age unknown");
    case AgeEvidence::Kit:
        return AgeEvidenceWords::tr("According to the kit");
    case AgeEvidence::FileTime:
        return AgeEvidenceWords::tr("According to the time of the file");
    case AgeEvidence::Content:
        return AgeEvidenceWords::tr("According to its content");
    case AgeEvidence::Asked:
        return AgeEvidenceWords::tr("According to an administrator");
    }
    return {};
}

} // namespace muster::ui
