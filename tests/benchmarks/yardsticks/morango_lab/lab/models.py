# SPDX-License-Identifier: Apache-2.0
from django.contrib.auth.models import AbstractBaseUser, UserManager
from django.db import models
from morango.models.core import SyncableModel
from morango.models.manager import SyncableModelManager


class User(AbstractBaseUser):
    """morango wants one; nobody logs in."""

    USERNAME_FIELD = "username"
    username = models.CharField(max_length=20, unique=True)
    objects = UserManager()


class CarriedEvent(SyncableModel):
    """An event with the columns of ours. A row's id follows from the log and the number, a partition is a site."""

    morango_profile = "lab"
    morango_model_name = "carriedevent"
    log_id = models.CharField(max_length=64)
    seq = models.BigIntegerField()
    event_id = models.CharField(max_length=64)
    hlc = models.BigIntegerField()
    site = models.CharField(max_length=64)
    kind = models.CharField(max_length=64)
    stream = models.CharField(max_length=200)
    subject = models.CharField(max_length=64, null=True, blank=True)
    data = models.TextField()
    personal = models.TextField(null=True, blank=True)
    objects = SyncableModelManager()

    def calculate_source_id(self, *_, **__):
        return f"{self.log_id}:{self.seq}"

    def calculate_partition(self, *_, **__):
        return self.site
