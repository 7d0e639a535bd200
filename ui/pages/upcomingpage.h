// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace Trunkline {

/// Stands in for a page that is not built yet: says in plain words what it will show and what it needs for that.
class UpcomingPage final : public Page
{
    Q_OBJECT

public:
    struct Subject
    {
        QString id; ///< also the name of its icon
        QString title;
        QString shows;
        QString needs;
    };

    explicit UpcomingPage(const Subject &subject, QWidget *parent = nullptr);

    static Subject overview();
    static Subject changes();
    static Subject branches();
    static Subject pullRequests();
    static Subject flags();
    static Subject migrations();
    static Subject services();
    static Subject previews();
    static Subject rules();
    static Subject reports();

    QString statusText() const override;
};

}
