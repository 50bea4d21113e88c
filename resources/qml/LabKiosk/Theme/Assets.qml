// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Where pictures lie: the only place that knows the folders. Names are file names without their ending. */
QtObject {
    id: root

    function icon(name: string): url {
        return Qt.resolvedUrl("../../../icons/" + name + ".svg");
    }

    /*! A house illustration by name, or the address of a picture in a demo's folder. */
    function illustration(name: string): url {
        return name.startsWith("file:") ? name : Qt.resolvedUrl("../../../illustrations/" + name + ".svg");
    }
}
