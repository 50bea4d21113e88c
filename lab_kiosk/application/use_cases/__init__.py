# SPDX-License-Identifier: Apache-2.0
"""The use cases: one function of a command and the lab for every intention. This table is the whole list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lab_kiosk.application import commands, counted, fleet, handing, renewing
from lab_kiosk.application import desk as desks
from lab_kiosk.application import find as finds
from lab_kiosk.application import pictures as photos
from lab_kiosk.application import reservations as wishes
from lab_kiosk.application import visits as changes
from lab_kiosk.application.duty import NoteRollClosed
from lab_kiosk.application.outcomes import Outcome
from lab_kiosk.application.pages import NotePages
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.today import AnswerHelp, LookAtToday
from lab_kiosk.application.use_cases import (
    audit,
    battery,
    case_pictures,
    cases,
    centre,
    check_in,
    class_set,
    consents,
    demo,
    desk,
    door,
    duty,
    find,
    give_back,
    guest,
    hand_out,
    leave,
    lend,
    look_around,
    pictures,
    renew,
    reservations,
    resume,
    roll,
    shortages,
    stocktake,
    today,
    turnaround,
    visits,
)
from lab_kiosk.application.use_cases.counted import look_at_stock, move_stock, undo_stock
from lab_kiosk.application.use_cases.help import answer_help, call_help, report_trouble
from lab_kiosk.application.use_cases.note_pages import note_pages
from lab_kiosk.application.use_cases.tell_what_is_known import tell_what_is_known

USE_CASES: dict[type[Any], Callable[[Any, Lab], Outcome]] = {
    commands.CheckIn: check_in.check_in,
    commands.SignInGuest: guest.sign_in_guest,
    commands.SignInByLabel: guest.sign_in_by_label,
    commands.MoveVisit: check_in.move_visit,
    commands.Recount: check_in.recount,
    commands.RefuseScan: door.refuse_scan,
    commands.StatePurpose: check_in.state_purpose,
    commands.GiveAssent: check_in.give_assent,
    commands.ConfirmPresence: check_in.confirm_presence,
    commands.Leave: leave.leave,
    commands.TellWhatIsKnown: tell_what_is_known,
    commands.LookAround: look_around.look_around,
    commands.CloseForgotten: leave.close_forgotten,
    commands.LookAtLab: look_around.look_at_lab,
    commands.OfferItem: lend.offer_item,
    commands.OfferAgain: lend.offer_again,
    commands.Lend: lend.lend,
    fleet.OpenClassSet: class_set.open_class_set,
    fleet.LendClassSet: class_set.lend_class_set,
    commands.UndoLending: lend.undo_lending,
    commands.TakeBack: give_back.take_back,
    commands.ReportCondition: give_back.report_condition,
    handing.ListHere: hand_out.list_here,
    handing.FindBorrower: hand_out.find_borrower,
    handing.OfferThing: hand_out.offer_thing,
    handing.FindMissing: give_back.find_missing,
    handing.LookAgain: hand_out.look_again,
    handing.NoteConsent: consents.note_consent,
    handing.WithdrawConsent: consents.withdraw_consent,
    handing.HandOut: hand_out.hand_out,
    handing.TakeBackAtDesk: hand_out.take_back_at_desk,
    handing.CheckReturn: hand_out.check_return,
    renewing.RenewLoan: renew.renew_loan,
    renewing.UndoRenewal: renew.undo_renewal,
    changes.LookAtVisit: visits.look_at_visit,
    changes.CorrectVisit: visits.correct_visit,
    counted.LookAtStock: look_at_stock,
    counted.MoveStock: move_stock,
    counted.UndoStock: undo_stock,
    fleet.Turn: turnaround.turn,
    fleet.UndoTurn: turnaround.undo_turn,
    fleet.LookAtBoard: turnaround.look_at_board,
    fleet.BeginPlace: stocktake.begin_place,
    fleet.CountThing: stocktake.count_thing,
    fleet.KeepHere: stocktake.keep_here,
    fleet.TakeBackCounted: stocktake.take_back_counted,
    fleet.CloseStocktake: stocktake.close_stocktake,
    fleet.LookAtStocktake: stocktake.look_at_stocktake,
    wishes.ListReservations: reservations.list_reservations,
    wishes.OfferBooking: reservations.offer_booking,
    wishes.PickThing: reservations.pick_thing,
    wishes.FindReserver: reservations.find_reserver,
    wishes.LookAhead: reservations.look_ahead,
    wishes.SaveReservation: reservations.save_reservation,
    wishes.CancelReservation: reservations.cancel_reservation,
    wishes.EndShortages: shortages.end_shortages,
    commands.ListDemos: demo.list_demos,
    commands.OpenDemo: demo.open_demo,
    commands.ChooseDemo: demo.choose_demo,
    commands.AcknowledgeSafety: demo.acknowledge_safety,
    commands.PassQuiz: demo.pass_quiz,
    commands.ArmSession: demo.arm_session,
    commands.RecordStart: demo.record_start,
    commands.RecordBeat: demo.record_beat,
    commands.AdvanceSession: demo.advance_session,
    commands.EndSession: demo.end_session,
    commands.GiveFeedback: demo.give_feedback,
    commands.ReportBattery: battery.report_battery,
    commands.CallHelp: call_help,
    commands.ReportTrouble: report_trouble,
    commands.DoubtRecords: resume.doubt_records,
    commands.DoDuty: duty.do_duty,
    NoteRollClosed: duty.note_roll_closed,
    commands.Muster: roll.muster,
    commands.LookAtRoll: roll.look_at_roll,
    commands.ResumeLab: resume.resume_lab,
    commands.LookAtCentre: centre.look_at_centre,
    commands.CheckOffline: centre.check_offline,
    commands.ListCases: cases.list_cases,
    commands.SettleCase: cases.settle_case,
    desks.AskForDesk: desk.ask_for_desk,
    desks.EnterDesk: desk.enter_desk,
    desks.NotePinChosen: desk.note_pin_chosen,
    desks.NoteLock: desk.note_lock,
    desks.GiveRole: desk.give_role,
    desks.FindStaff: desk.find_staff,
    desks.ResetPin: desk.reset_pin,
    desks.LookAtAudit: audit.look_at_audit,
    LookAtToday: today.look_at_today,
    AnswerHelp: answer_help,
    NotePages: note_pages,
    photos.KeepPicture: pictures.keep_picture,
    photos.LookAtPictures: pictures.look_at_pictures,
    photos.DeletePicture: pictures.delete_picture,
    photos.KeepCasePicture: case_pictures.keep_case_picture,
    photos.LookAtCasePicture: case_pictures.look_at_case_picture,
    photos.DeleteCasePicture: case_pictures.delete_case_picture,
    finds.LookFor: find.look_for,
    finds.OpenThing: find.open_thing,
    finds.ActOnThing: find.act_on_thing,
    finds.LookAtHistory: find.look_at_history,
}


def perform(command: commands.LabCommand, lab: Lab) -> Outcome:
    """Run the use case of a command. Raises KeyError for a command without one, which is a bug."""
    return USE_CASES[type(command)](command, lab)
