// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/PsObject.h"

namespace muster::lab {

PsValue PsValue::yesNo(bool value)
{
    PsValue result;
    result.kind = Kind::Bool;
    result.text = value ? "True" : "False";
    return result;
}

PsValue PsValue::number(qint64 value)
{
    PsValue result;
    result.kind = Kind::Integer;
    result.text = QByteArray::number(value);
    return result;
}

PsValue PsValue::guid(const QByteArray &text)
{
    PsValue result(text);
    result.kind = Kind::Guid;
    return result;
}

PsValue PsValue::date(const QDateTime &utc)
{
    PsValue result;
    result.kind = Kind::Date;
    result.milliseconds = utc.toMSecsSinceEpoch();
    return result;
}

PsValue PsValue::strings(const QList<QByteArray> &values)
{
    PsValue result;
    result.kind = Kind::Strings;
    result.items = values;
    return result;
}

PsValue PsValue::object(const PsTypeNames *types, const QByteArray &text,
                        const PsProperties &properties)
{
    PsValue result(text);
    result.kind = Kind::Object;
    result.types = types;
    result.properties = properties;
    return result;
}

PsValue PsValue::orNull(const QByteArray &text)
{
    return text.isEmpty() ? PsValue() : PsValue(text);
}

const PsTypeNames *customObjectTypes()
{
    static const PsTypeNames types{"System.Management.Automation.PSCustomObject"};
    return &types;
}

PsValue poolReference(const QByteArray &fqdn)
{
    static const PsTypeNames types{"Microsoft.Rtc.Management.ADConnect.Schema.UserPoolInformation"};
    if (fqdn.isEmpty()) {
        return {};
    }
    return PsValue::object(&types, fqdn, {{"FriendlyName", fqdn}, {"PoolFqdn", fqdn}});
}

PsValue policyReference(const QByteArray &name)
{
    static const PsTypeNames types{"Microsoft.Rtc.Management.ADConnect.Schema.PolicyReference"};
    if (name.isEmpty()) {
        return {};
    }
    return PsValue::object(&types, name, {{"FriendlyName", name}, {"Name", name}});
}

PsValue directoryId(const QByteArray &distinguishedName, const QByteArray &guid)
{
    static const PsTypeNames types{"Microsoft.Rtc.Management.ADConnect.Core.ADObjectId"};
    return PsValue::object(
        &types, distinguishedName,
        {{"DistinguishedName", distinguishedName}, {"ObjectGuid", PsValue::guid(guid)}});
}

} // namespace muster::lab
