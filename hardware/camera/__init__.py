# SPDX-License-Identifier: Apache-2.0
"""From pictures to scans. Pictures stay in memory for one look and are neither kept nor written."""

import os

os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
"""A camera that is away is said by a status, not by a line on stderr for each try. OpenCV reads both on its import."""
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
"""WORKAROUND(opencv/opencv#17687): without it, Windows takes up to twenty seconds to open a camera."""
