// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QTest>

/// Fails the test with the error's code, subject and detail unless @p result is a success.
#define MUSTER_VERIFY_OK(result)                                                                   \
    do {                                                                                           \
        const auto &musterResult = (result);                                                       \
        QVERIFY2(musterResult.has_value(),                                                         \
                 musterResult.has_value()                                                          \
                     ? ""                                                                          \
                     : qPrintable(muster::toCodeText(musterResult.error().code) + QLatin1Char(' ') \
                                  + musterResult.error().subject + QStringLiteral(" line ")        \
                                  + QString::number(musterResult.error().line)                     \
                                  + QStringLiteral(": ") + musterResult.error().detail));          \
    } while (false)

/// Fails the test unless @p result is a failure with this code.
#define MUSTER_VERIFY_FAILS(result, expectedCode)                                                  \
    do {                                                                                           \
        const auto &musterResult = (result);                                                       \
        QVERIFY2(!musterResult.has_value(), "succeeded, though it should fail");                   \
        QCOMPARE(muster::toCodeText(musterResult.error().code), muster::toCodeText(expectedCode)); \
    } while (false)

/// Skips a test whose outside part is missing, and says so; on the build machine, which installs every part, fails instead.
#define MUSTER_MISSING(reason)                                                                     \
    do {                                                                                           \
        if (qEnvironmentVariableIsSet("CI")) {                                                     \
            QFAIL(reason);                                                                         \
        }                                                                                          \
        QSKIP(reason);                                                                             \
    } while (false)
