"""What the window's parts say to each other."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow


def connect(window: "StudioWindow") -> None:
    room, relay, bar = window.room, window.relay, window.bar
    relay.row_changed.connect(room.show_row)
    relay.row_changed.connect(window.sheets.row_changed)
    relay.row_changed.connect(window.going_real.show_row)
    relay.banner_changed.connect(room.queue.show_banner)
    relay.budget_changed.connect(window.show_budget)
    relay.hot_folder_changed.connect(room.queue.show_hot_folder)
    relay.library_changed.connect(window.rooms.library_changed)
    relay.library_changed.connect(window.ways.count_new)
    window.new_clips.counted.connect(bar.show_new)
    window.rooms.made.connect(window.ways.review_made)
    window.rooms.turned.connect(bar.show_room)
    bar.create_wanted.connect(window.rooms.show_create)
    bar.review_wanted.connect(window.rooms.show_review)
    relay.hot_folder_changed.connect(window.sheets.hot_folder_changed)
    relay.export_changed.connect(window.exporting.show_job)
    bar.project_chosen.connect(window.show_project)
    bar.new_project.connect(window.sheets.open_new_project)
    relay.row_changed.connect(window.running.row_changed)
    relay.banner_changed.connect(window.running.banner_changed)
    bar.palette_wanted.connect(lambda: window.book.run("palette"))
    bar.settings_wanted.connect(window.sheets.open_settings)
    window.spending.connect_to(bar, relay, window.errands)
    window.spending.price_changed.connect(room.refresh)
    window.errands.failed.connect(window.telling.error)
    window.errands.project_made.connect(window.ways.project_made)
    window.errands.reported.connect(window.telling.copy_report)
    window.notifying.clicked.connect(window.ways.show_clips_of)
    window.ending.counting.connect(window.come_forward)
    window.ending.chosen.connect(window.remembered.when_done_chosen)
    _connect_adding(window)
    _connect_queue(window)
    _connect_sheets(window)


def _connect_adding(window: "StudioWindow") -> None:
    room, strip = window.room, window.room.strip
    strip.files_wanted.connect(window.adding.choose_files)
    strip.folder_wanted.connect(window.adding.choose_folder)
    strip.paste_wanted.connect(window.adding.paste)
    strip.table_wanted.connect(window.adding.choose_table)
    strip.hot_folder_wanted.connect(window.ways.open_hot_folder)
    strip.sample_chosen.connect(window.ways.add_sample)
    strip.intake.stop.connect(window.intake.stop)
    room.compose.prompt.files_given.connect(window.intake.take_in)
    window.adding.given.connect(window.intake.take_in)
    window.adding.given.connect(window.rooms.show_create)
    window.pictures.kept.connect(window.rooms.show_create)
    window.dropping.given.connect(window.adding.take)
    window.adding.table_given.connect(window.ways.open_table)
    window.adding.clips_given.connect(window.pictures.set_up_again)
    window.adding.nothing.connect(window.telling.how_to_paste)
    window.intake.found.connect(room.take)
    window.intake.progressed.connect(strip.intake.show_progress)
    window.intake.ended.connect(room.end_intake)
    window.intake.failed.connect(window.telling.error)
    window.pictures.failed.connect(window.telling.error)
    window.prompts.failed.connect(window.telling.error)
    window.prompts.damaged.connect(window.telling.prompts_damaged)
    window.pictures.shots.connect(window.ways.add_shots)
    window.continuing.continued.connect(window.ways.continue_with)


def _connect_queue(window: "StudioWindow") -> None:
    queue = window.room.queue
    queue.acted.connect(window.takes.act)
    queue.pause.connect(window.errands.pause)
    queue.go_on.connect(window.errands.go_on)
    queue.reordered.connect(window.errands.reorder)
    queue.cancelled.connect(window.errands.cancel_all)
    queue.checked.connect(window.errands.check)
    queue.retried.connect(window.takes.retry_all)
    queue.followed.connect(window.errands.follow)
    queue.stopped.connect(window.errands.stop_at_pilot)
    queue.hot_folder_wanted.connect(window.ways.open_hot_folder)
    queue.banner.remedy.connect(window.takes.remedy)


def _connect_sheets(window: "StudioWindow") -> None:
    room, sheets = window.room, window.sheets
    room.link_wanted.connect(sheets.open_link)
    room.drafts_wanted.connect(sheets.open_drafts)
    sheets.settings_saved.connect(window.settings_saved)
    sheets.practice_wanted.connect(window.practice_wanted)
    sheets.link_saved.connect(room.refresh)
    for changed in (sheets.settings_saved, sheets.link_saved):
        changed.connect(window.going_real.look_again)
    sheets.link_given.connect(window.errands.link)
    sheets.shots_given.connect(window.ways.add_shots)
    sheets.table_ordered.connect(room.ordered)
    sheets.marks_given.connect(window.exporting.mark)
    window.exporting.marked.connect(window.ways.marked)
    sheets.project_wanted.connect(window.errands.add_project)
    sheets.report_wanted.connect(window.errands.report)
    sheets.logs_wanted.connect(window.own_files.open_logs)
    sheets.restart_wanted.connect(window.start_again)
    sheets.file_wanted.connect(window.own_files.open_settings)
