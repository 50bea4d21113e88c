// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LabKiosk.Theme

/*! The outline of what cannot be used just now. */
Shape {
    id: root

    property real radius: Metrics.radius

    // The software renderer hands a Shape that is scrolled wholly out of sight an empty clip, which Qt 6.11.2 takes for
    // none: it would be painted over whatever stands there. A layer is clipped as a picture is.
    layer.enabled: true

    ShapePath {
        fillColor: Colors.none
        strokeColor: Colors.outline
        strokeWidth: Metrics.strokeBold
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]

        PathRectangle {
            x: Metrics.strokeBold / 2
            y: x
            width: root.width - Metrics.strokeBold
            height: root.height - Metrics.strokeBold
            radius: root.radius
        }
    }
}
