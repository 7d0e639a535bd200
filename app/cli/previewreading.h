// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/servicereading.h"
#include "models/items/previewrow.h"

namespace Trunkline {

/// What came of asking the swarm for previews, git for their owners, and their addresses for an answer.
struct PreviewReading
{
    QList<PreviewRow> rows; ///< most urgent first
    QHash<QString, QString> serviceNames; ///< by identifier
    SourceReport source;

    bool isRead() const { return source.state == Feed::State::Live; }
};

PreviewReading readPreviews(const VerbContext &context, RepositoryReading &repository);

PaneReading readPreviewPane(const VerbContext &context, RepositoryReading &repository);

}
