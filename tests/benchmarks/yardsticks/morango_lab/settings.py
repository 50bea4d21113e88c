# SPDX-License-Identifier: Apache-2.0
"""A Django project with one synced model: what morango needs to be measured. Run by its own Python, not by ours."""

import os

SECRET_KEY = "bench"
ALLOWED_HOSTS = ["*"]
USE_TZ = True
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", "morango", "lab"]
ROOT_URLCONF = "urls"
AUTH_USER_MODEL = "lab.User"
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
MIDDLEWARE = []

if "LAB_PG" in os.environ:
    port, user, password = os.environ["LAB_PG"].split()
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "morango",
            "HOST": "127.0.0.1",
            "PORT": port,
            "USER": user,
            "PASSWORD": password,
        }
    }
else:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["LAB_DATABASE"],
            "OPTIONS": {"timeout": 60},
        }
    }
