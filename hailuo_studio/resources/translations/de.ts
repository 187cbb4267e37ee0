<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source> credits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Add stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add all pictures of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add stills from a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables ({0});;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pasted {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>What arrived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Added stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more could not be used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BalancePart</name>
        <message>
            <source>Balance before it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the balances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the billing page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: what the billing page showed before this take was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: as you saw it on {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Why the queue waits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>{0} · leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs between {0} and {1}, four times brighter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} left of the line, {1} right of it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BudgetBar</name>
        <message>
            <source>used today {0} credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left today {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} credits used or reserved today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left in project {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} in this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. Open the ledger</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CameraMenu</name>
        <message>
            <source>Camera commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the camera commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}
Three run together, more are not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}
Choose one more, and they run together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}
Click up to three to let them run together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command is called so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CameraModel</name>
        <message>
            <source>{0}, chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find: words, a key, a place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key does that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClientPart</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reel: all clips in one MP4, numbers in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet: PDF with pictures and numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, numbered in the order they are selected in. When the client writes back, paste it under Client's reply: the numbers are remembered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Pictures of a product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>—</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>The first {0} of {1} takes are compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select two to four takes of this shot to compare them; its still is not here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Camera commands that fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter completes  ·  , adds another  ·  ] ends</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes of each still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First {0}, then ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest waits for your word after the first takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop to fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enlarge it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Continuing</name>
        <message>
            <source>Saved as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame {0} is a new still. Now say what comes next.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <source>All takes are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay awake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sleep now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer goes to sleep in {0} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer goes to sleep in 1 second.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CreateRoom</name>
        <message>
            <source>Drop a picture to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then say how it should move, see the price, and generate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed {0} stills.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DRAFT: camera only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftActions</name>
        <message>
            <source>Show what is cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what is cut off (E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export draft as MP4…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>Choose a move…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the prompt moves the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is cut off by the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shaded: not always in the picture. {0} of it always is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of the frame is never shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame leaves out {0} of the still.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftsSheet</name>
        <message>
            <source>Export drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MP4, 25 frames a second: the still moved by the camera commands, in the shape and length of the clip. Free; no model has seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “DRAFT · camera only” into the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n link(s) left out: use a copy of the picture first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {0} drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · {1} s · {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditingBar</name>
        <message>
            <source>Whether edits are shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared: an edit is for all selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One at a time: each has its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorPart</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of the clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the recipe in the clips: exact copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt, still's name, task and price are in each file's comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder with the clips (never coded anew), a table (CSV), and a timeline with markers for Premiere Pro, DaVinci Resolve and Final Cut Pro.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the kept ones: {0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyQueue</name>
        <message>
            <source>Nothing asked for yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes appear here as soon as you generate them, and play when ready.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Takes are being made</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exports</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client's reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {0} · {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the packet · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set 1 mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {0} marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 clip is missing and left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are missing and left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Those clips were marked so already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 clip was marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} clips were marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more were marked so already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>The still that was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service's answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · {1} s · {2} · {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}, key {2}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; {1} stay reserved until it is settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none came</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresSheet</name>
        <message>
            <source>What was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clips yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} clips kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: {0} for each kept clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} undecided: the price of a kept clip falls with each one you keep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kept clip cost least in {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most rejected for {0} ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kept clip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilesPart</name>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without loss it begins with frame {0} and ends with frame {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without loss, exactly these frames.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file for each of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One film of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A film of several clips is an MP4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A film of several clips is no loop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files to be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: text, name, camera, mode, reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only clips in which something was noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only clips whose file is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept, and what it cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All projects</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstCeiling</name>
        <message>
            <source>Stop at so many credits a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this daily ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes beyond it wait until tomorrow, or until you raise it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop at {0} credits a day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the files go</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Price line by line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the first {0}, then ask me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As drafts; how many takes of each is chosen there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForItPage</name>
        <message>
            <source>Text for your IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Continue from here: this frame becomes a new still of the strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save frame {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramingBar</name>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn by a quarter (R, back with Shift+R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut or pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour around and below the picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut to the shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad with a colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad with a blurred edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad with a mirrored edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the product inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best shape for these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad: colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad: blurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pad: mirrored</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramingCanvas</name>
        <message>
            <source>product</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramingEdits</name>
        <message>
            <source>Fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Framing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramingPage</name>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys move the frame, plus and minus zoom, R turns the picture.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Generate</name>
        <message>
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Shots with finished clips</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideSheet</name>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chapter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag the clip into another program, or click to copy it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HotFolderForm</name>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures that arrive here are ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How should it move?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes of each picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowance in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hot folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} becomes the picture's file name, {folder} its folder's.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HotFolderSheet</name>
        <message>
            <source>Hot folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order what is there already, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order the {0} pictures that are there already, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on · {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Progress of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {0} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} into the trash.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JudgingBar</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why not {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected because of: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Paste the key, it begins with {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it for this run only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks right; the first clip proves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of this service usually begin with {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key is stored in the keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key is used for this run; it is forgotten when the window closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key is stored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keychain, and a key is never written to a file. It can be kept for this run only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain can't be read. Unlock it, then open the settings again, or use a key for this run only.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerSheet</name>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hailuo Studio ledger.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep  K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject  X</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was asked for yet. Every take and its price will be listed here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Takes and what they cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkSheet</name>
        <message>
            <source>Picture link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experiment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service can only read pictures from a web address. Yours is on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is already online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MannerBar</name>
        <message>
            <source>How to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the other {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkLine</name>
        <message>
            <source>What was noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noticed:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+{0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: go to frame {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MendingBar</name>
        <message>
            <source>1 can't be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Used</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NeedCard</name>
        <message>
            <source>{0} needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · may have been charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it charged?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NeedsYou</name>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {0} more, shown as these are settled.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewProjectSheet</name>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for its clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual place for videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for the clips</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Notices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifying</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OnlinePage</name>
        <message>
            <source>Link to the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the picture's own address, or drag the picture here from a web page. It replaces the picture of the shot that is being edited.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command, a still or a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command, a still or a project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>First frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is not coded anew; it may begin and end a little further out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is sound; it is played muted. Another player plays it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept at a part of its size, so that all fits into memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Player</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Which rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A product export of {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems  {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectCeilingSheet</name>
        <message>
            <source>Ceiling of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All its takes together may cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has used {1} credits until now, {2} more are reserved. Takes beyond its ceiling wait; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>How should it move?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} different prompts. What you type here replaces all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steam rises from the cup, slowly. [Push in]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to all {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptText</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueFooter</name>
        <message>
            <source>{0} refused by the content filter: change text or picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try {0} failed again · {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueHead</name>
        <message>
            <source>Check all now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the queue away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueStrip</name>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} need you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Pictures looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at pictures: {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. {0} pictures were not looked at.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingLine</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyPart</name>
        <message>
            <source>Which reel the reply is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client's reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3, 7, 12 no
1-2 yes
all but 5 · rest no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called both good and bad: left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet: make a reel or a sheet under Client first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not clear, left as it is: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste what the client wrote. Nothing is set before you have seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number with a yes or a no was found in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look it over; what is not named stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the reply means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>Nothing to review yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished clips appear here by themselves, to be watched and judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clip is like that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the library fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That clip is in the trash, or its file was taken away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Or try a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stills yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop pictures, folders, tables or links anywhere in this window, or paste them. JPEG, PNG, WebP, HEIC, AVIF, TIFF, PSD, GIF, BMP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the sample {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Position in the clip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Preparing the picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link is sent; the service reads the picture there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes of each shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop, enlarge or shorten what does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For rows that do not say their own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily ceiling in credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ceiling of one batch in credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again above, in credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes sent at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds between two new tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, from the next start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the picture link…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a report about this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Real service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips are camera moves over the still, made here. Nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips are made by the model and charged to your account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer, for Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ceiling of one batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again before spending more than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report for help, without names, texts or keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Several may be chosen: every combination is made.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shapes</name>
        <message>
            <source>Shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Prompts of before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search saved and generated prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet. What you generate comes here by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name for the prompt as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save over it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShelfModel</name>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generated, newest first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shifter</name>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames it is shifted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame earlier (comma)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame later (full stop)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShotDelegate</name>
        <message>
            <source>{0}
Click to mend it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShotModel</name>
        <message>
            <source>Same picture as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame {0}  ·  {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source> MB</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spending</name>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger was saved as {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This still is on the web: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageTabs</name>
        <message>
            <source>Still, draft and takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly the picture that the service will get.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft · free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The still, moved by the camera commands. Costs nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{0}: one less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: one more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StillStrip</name>
        <message>
            <source>Stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stills  {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hot folder…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableSheet</name>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Rows of the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeChip</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeDeeds</name>
        <message>
            <source>The task id was copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakesRow</name>
        <message>
            <source>Takes of this shot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Something went wrong: {0}. Nothing is lost; the log has more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of your saved prompts could not be read. It was kept as {0}, and a new one was begun. Nothing was sent, nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a picture, picture files or links first, then paste.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was copied. It holds no key, no name, no text and no folder of yours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextsPart</name>
        <message>
            <source>Insert a column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the last text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row's own text, from the column {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How should they move? {name} becomes a row's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Theatre</name>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>There and back (ping-pong)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thirds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range, ping-pong, guides, size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range, ping-pong, guides, size
Wheel: closer · Ctrl+drag: move the picture · drag on the picture: scrub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, there and back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnsureRoom</name>
        <message>
            <source>Was it charged?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValuesRow</name>
        <message>
            <source>What {0} stands for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>{0} is not where it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is gone. If it was moved or renamed into a folder of a project, Look for moved files finds it; what you decided of it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for moved files</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WayPage</name>
        <message>
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending a picture there and fetching it back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (if needed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in what {0} looks like</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaysPart</name>
        <message>
            <source>I checked, it was not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is cancelled and its credits are free again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first one may be charged as well: it stays counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its task id, if you have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then say what became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (may be charged twice)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I checked, none of these {0} was accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> It was asked: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This task {0}.{1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenDoneButton</name>
        <message>
            <source>When done: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system does not let a program do that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it charged?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more take · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the task id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the task id away again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept; undecided again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected; undecided again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again · {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>asking</name>
        <message>
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate 1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate {0} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a still first: drop a picture anywhere in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} stands for nothing yet. Write below the prompt what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>banner</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused. What is paid for still comes home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refused the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits ran out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service asks to slow down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures need a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's ceiling is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the ceiling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project's ceiling is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The batch's ceiling is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a key for this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} credits needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on in {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>charges</name>
        <message>
            <source>The service charged {0} credits for a take quoted at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Later quotes show {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>No camera command stands in this bracket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No more than {0} commands run together: {1} is one too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words. {1} is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes each still's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes each still's file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes each still's article number, where it has one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes the name of each still's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is asked for below the prompt.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is still starting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is done in Create.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no still yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to ask for yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This still is on the web.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They fit already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no take of this still yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is playing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clip is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a take in the queue first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was asked for yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was sent already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no clip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not fail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is not working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is done in Review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison has its own keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare takes in Review first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice costs nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blink (held: the other one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first take leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second take leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The third take leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fourth take leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other one a frame earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other one a frame later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the take that leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the picture as it will be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the newest take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the next still as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the still's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export drafts of the selected stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the selected stills fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play, or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten frames back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten frames on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play up to here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play there and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Farther</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 %, or the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thirds, safe areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save frame…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the clip's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play the take, or say what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel what is not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the failed takes again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the takes now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check all now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: face drift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: warped product or logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: wrong move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: flicker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the shot up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for moved files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebuild the library from the folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hot folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the queue away, or show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture link…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a report for support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>MP4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GIF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ProRes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H.264, plays everywhere. A whole clip in its own shape is copied, not coded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For mails and old pages: 480 pixels, half the frames, 256 colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For shop pages: moves by itself, far smaller than a GIF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>422, for editing and grading. Large files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder with every frame, numbered as the player counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What suits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cross-fade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Played once, from beginning to end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two frames that meet best are found, then the way that hides the seam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut at the two frames that meet best; weak seams are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end melts into the beginning over half a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Played forwards, then backwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said nothing of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rest was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 weak seam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} weak seams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: its loop is seen to jump (seam {1}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>first take</name>
        <message>
            <source>Your first paid take: one standard take of 6 s at 768P shows for {0} how it comes out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>framing</name>
        <message>
            <source>{0} × {1} → clip about {2} × {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enlarged {0}×</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Your first clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a picture anywhere, or click a sample. Write how it should move, look at the price in the button, press Generate. The queue on the right shows how far it is, and the finished clip plays by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a key everything happens in Practice: nothing leaves this computer and nothing is charged. Practice clips are camera moves over your picture, not the model's work, and each of them says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words and camera moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what moves and what stays. Camera moves stand in square brackets: type [ and choose, or open Camera. Up to three in one bracket run together; several brackets follow each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places in braces, like {name}, are filled in for each shot. The clock beside the prompt keeps what was generated, and what you saved under a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service keeps the shape of your picture. Crop it by hand or to a shape, turn it, or pad it; the original is never touched. What the service would refuse is marked on the still and can be mended with one click.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As sent shows exactly the picture that will leave. Draft plays the camera moves at once and free of charge: it shows camera and crop, not the model's result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent before you saw its price. A take costs 30 to 85 credits, by mode, length and resolution. Ceilings for the day, for one order and for a project hold, whatever you press.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is paid twice: every request is written down before it leaves. The ledger shows each take with its price, and what a clip you kept really cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The queue, and what needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clock waits, an arrow is on its way, a star is being made, a check is ready, a cross failed. Closing the window loses nothing: it goes on where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A violet sign needs you. When the line breaks in the middle of a request, nobody can know whether it was charged: look at the balance, then say so. Until then the amount stays reserved, and nothing is sent again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Settings choose Real service and store your API key; it lies in the keychain of this computer and nowhere else. A key can't be tried without paying: the first clip proves it, and the cheapest one is suggested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service reads pictures from a web address only. Choose how yours get one under Picture link, and test it there. Pictures lose their place and camera data before they leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every finished clip is there, also without a network. Keep or reject with one key and the next one follows; say why with a digit. Each stroke can be taken back. Compare lays two to four takes against each other in step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small marks say what was noticed in a clip: it freezes, flickers, turns black, has a cut. They decide nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a clip into any other program, or export it: MP4, GIF, WebP, ProRes or pictures, cropped, looped, below a size. A numbered reel and a sheet go to the client, whose reply you paste back; a packet with a timeline to the editor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clips are plain files in the project's folder. Move them as you like: each carries its recipe, and the library finds it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every message says what happened, what it cost, and what to do. While there is no connection the queue waits and goes on by itself. When credits run out, nothing fails: what was not sent stays in the queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a report for support: it holds versions and states, but no key, no name, no text and no folder of yours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>happened</name>
        <message>
            <source>It was cancelled. Nothing was accepted, nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0} as {1}. {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on its way. {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hot folder</name>
        <message>
            <source>Hot folder {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not enough for a picture at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ 1 picture at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ {0} pictures at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} used · {1} left · {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 picture waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} pictures wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} needed, {2} of the allowance left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is off: nothing is ordered by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on: what arrives is ordered by itself, inside the allowance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures that arrive in a folder are ordered by themselves, and never for more than the allowance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ordered · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for its turn or the allowance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was there before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>Take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quoted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was shown before it was generated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most that was agreed to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the service reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possibly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted, although the service reported no charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May still be charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The version of the price catalog it was quoted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, not {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} each kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>possibly charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>credits per kept clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} kept · {1} rejected · {2} undecided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>ImgBB, with your own key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About three minutes: open the page, sign in, copy the key, paste it, test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anyone with the link can see the picture for 24 hours. Not for unreleased products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open ImgBB's key page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your ImgBB key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudinary, unsigned preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Cloudinary's upload settings, add an unsigned upload preset; name both here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anyone with the link can see the picture. It stays until you delete it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Cloudinary's upload settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloud name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsigned upload preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own bucket (S3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket at AWS, Cloudflare R2, Backblaze B2, MinIO or any storage that speaks S3, and a key that may read, write and delete in it. The bucket stays private: each picture is read through a signed link, and deleted when its takes end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bucket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access key id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder inside the bucket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours a link lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket's name stands in the path (MinIO and other servers of one's own)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside the request, without a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture goes along in the request itself, as a data URI. No page of the service says that it takes one, and it may refuse it: then nothing is charged, and you choose another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An experiment. Try it with one take before you order many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our own server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server that stores what is sent to it by PUT and shows it at the same address, or answers a form upload with the link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address to upload to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PUT or POST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the answer names the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token, sent as Bearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer, through your own tunnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a tunnel or reverse proxy that you run: it leads from a public address to a port of this computer. The program shows the pictures there while takes need them, and hears there when a clip is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works only while this computer, the program and your tunnel run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public address of the tunnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port of this computer it leads to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hello,

I use a program that animates pictures. The service behind it reads each picture from a web address, so I need a place to upload to:

- an HTTPS address that takes one picture by PUT (or a multipart POST), up to 10 MB, JPEG, PNG or WebP;
- the picture must be readable from the internet at an unguessable address, without a login, for at least 24 hours, and may be removed after that;
- if possible with a token for uploading (sent as Authorization: Bearer).

Please send me the address, the method, the token, and, if the answer is JSON, where the link is in it.

Thank you!</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>money</name>
        <message>
            <source>{0}–{1} credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} stills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one take for all formats saves {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ≈ {1} — practice, nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>charged on {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>pilot</name>
        <message>
            <source>{0} ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first of {0} is done ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first {0} of {1} are done ({2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of them is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue with {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price rose from {0} to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · pilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Nothing to do with these together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel {0} unsent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check {0} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show its takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold its takes away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pilot: {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} stills</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Reject because of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folders were read: {0}, {1} new, {2} moved, {3} missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, and {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1}: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>face drift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warped product or logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flicker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} undecided again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>The service answered with an error ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service's answer names no task.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service's answer can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request left, but the connection broke before its answer came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request left, but no answer came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API key holds a character that no key has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again, all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip's link leads to a page, not to a video.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip's link does not work any more ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip's server has trouble ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is asked for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy does not lead to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be reached safely: this computer does not trust its certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be reached: its name is not found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this computer online?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy of this computer's settings can't be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip's link leads round in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service is asked for a new link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke while the clip was being saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip can't be written to {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on by itself from where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or make the folder writable; it is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip's server has another file than the one begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is fetched anew by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The download has stalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use its https:// address; http only works on this computer itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its spelling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't tell: {0}{1}, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}{1}: the take was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}{1}: the take was not charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalog has no price for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price catalog can't be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstall the program, or restore its catalog.toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent, nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0} was changed by another window or command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let them finish, settle the unsure ones, or ask again on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refused the request ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was accepted, nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been accepted and charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the balance on the billing page, then say whether it was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The task goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is asked again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip is finished and paid; only saving failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished takes are found by asking, as without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clips are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clip is harmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent for it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clip has a {{{0}}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind the link is {0}; the service reads JPEG, PNG and WebP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link can't be framed where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too small: {0} × {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service wants more than {0} pixels on the short side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too {0}: {1} × {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service takes shapes between 2:5 and 5:2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture behind the link has {0} MB; the service reads up to 10 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how the picture should move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt has {0} characters; the service takes {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt holds half a character, as a cut emoji leaves it: delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That does not look like an API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be written: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is no balance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the credits the billing page shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes in a row failed the same way: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what is wrong, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {0} credits may have been charged for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No way to bring pictures online is chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture link in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture's link lives for less than two hours, too short for a queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a longer life in the settings of the picture link, and check this computer's clock; then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture at the web address is not the one that was sent there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another picture link in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent again by you; it may have been charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This take has not ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task {0} already belongs to a take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged for this take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This take has no clip yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it, or settle it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store it in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task {0} was asked for with another {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each picture is the first frame of its clip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers can't be remembered for a reply: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is only a link: there is no picture here to move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} × {1} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a copy of it, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder was chosen for the files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied without loss, {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markers hold the numbers, decisions and what was noticed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of {0} differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file back, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was changed since it was saved; it is as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no hot folder {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fills {{{0}}}; there are {{name}} and {{folder}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs a number of takes and an allowance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} can't be read: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window or command watches this folder already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder can't be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it off there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can't be watched: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another picture was put in its place before it was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no pictures in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, or files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} AND project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no clip {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of {0} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the folders was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} carries no recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recipe of {0} was read, but its still “{1}” is not where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only clips made here, and copies that kept their comment, can be set up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put {0} into the clip's folder, then drop the clip again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be read: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you decided of {0} can't be written beside the clip: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the clips' folder writable or free some space, then decide again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to generate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price changed from {0} to {1} credits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the new price, then press Generate again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: the content filter refused this still with this text before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the text or the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture can't be kept in {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or make the folder writable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of a batch {0} waits for a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first takes of this batch go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of this batch costs up to {0} credits today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until they end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the new price, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture can't be prepared in {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has left this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing left this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} went to {1}; {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} {2} at {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted there at {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is deleted there as soon as that can be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a project named "{0}" already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} can't be made: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is paid for still comes home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be tried again has changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the new price, then press it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no take {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service names the clip at an address that is not encrypted ({0}), and its https form does not work: {1} The clip is finished and paid; only saving failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to try again, or ask the service for an https link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} can't be used: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it writable or free some space; it is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program's folder {0} can't be used: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the folder's permissions, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue once this computer is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price changed from {0} to {1} credits since you agreed to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to agree to the new price.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has waited for more than a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today it costs up to {0} credits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Task {1} of take {2} was accepted and may be charged: copy its id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program was closed before the answer came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id could not be written anywhere: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column says how the pictures should move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a text for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} for the same as another one: picture, text and settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each is paid for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That makes more than {0} shots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose fewer texts or settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{{{0}}} is no column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (1 picture).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ({1} pictures).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of several pictures are told apart: {0}{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what it names, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the text or the still: unchanged it is not sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test the picture link in the settings, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again makes a new take, at its price.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its new take goes on beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not know the model or the address: check the service's address in the settings, and whether there is a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller picture or a shorter text, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the key in the settings, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buy credits on the billing page, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected: {0} credits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service charged {0} credits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its {0} credits stay counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It should not be charged; the balance on the site decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then its {0} credits stay counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was sent, but no answer came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not know task {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the billing page; continue to ask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service says the clip is finished but names no link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is paid and not lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to ask again; its answer is kept with the take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has worked on it for more than a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be charged, and is not lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to keep asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This take was sent to {0} with a key that is not the one in use now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store that key again, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} Still checking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain has no key named {0} for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header {0} for {1} has letters no header can carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it again in the settings of the picture link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store its key again, without accents or line breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture inside the request has no address to be read at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} took the picture, but its answer has no https link{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check where the answer names the link in the settings of the picture link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener can't use port {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program that uses it, or choose another port under [listener] in settings.toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} leads in circles instead of giving the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} answers with {1}, not with a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the link in a browser, and copy the address of the picture itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} leads back to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture at {0} is larger than {1} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} leads on to an address that is not https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it smaller, or download it and add the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link to {0} can be signed ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check endpoint, bucket, region and key of the picture link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} says that this computer's clock is wrong{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not know the access key id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it, and that the key was made for this storage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not accept the secret access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it again, whole; most storages show it once only, so perhaps make a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no bucket named {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, and that the endpoint is the one of the bucket's region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not allow {1} in the bucket {2} with this key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the key the rights for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket {0} is in another region than {1}{2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock, best by itself from the network; then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the region, and the endpoint where it names one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be read at its link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same picture, byte for byte.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can't be removed from here; it expires on {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture was uploaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same picture, compressed anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was removed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays online until you delete it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came back is not what was sent: something on the way changes pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came back is a different picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program does not listen on port {0}: another program uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture can't be written for the listener: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program, or choose another port under [listener] in settings.toml, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some disk space, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that your tunnel runs and leads to port {0}, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the settings of the picture link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the key of the picture link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy of this computer's settings can't be used: only http and https ones can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sends more than {1} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This web address can't be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {0} broke off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another one in the system's proxy settings, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No secure connection to {0} is possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its certificate and this computer's clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has to be uploaded: the picture goes inside the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the service takes it shows with the first take; if it refuses, nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port is a number up to 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint still says {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link can live for {0} to {1} hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Close the program that uses it, or choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually one above 1023.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put yours in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudinary needs the cloud's name and an unsigned preset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your server needs an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it, then test again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip has no picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The video breaks off: {0} of {1} frames can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The video breaks off after {0} of {1} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that came is not a video, or it breaks off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that came has no picture track.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a video that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in another player, or fetch the clip again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is fetched again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back, or fetch the clip again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are too few for {1} seconds: even a very small picture has about {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow more, or take a shorter part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made smaller to fit: {0} × {1} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The product is larger than {0}: a part of it is cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A {0} has no place for the recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part of {0} ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose in and out anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be made in {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another folder, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be read to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it in the player, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no moving picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file back, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that was made holds {0} of {1} frames.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again; if it stays so, choose another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smallest that could be made has about {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are too few for {1} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow more, take a shorter part, or choose a smaller picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder may not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether its disk or network drive is still connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} breaks off after {1} of {2} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is too long for the memory set aside: its first {1} s are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is damaged: some of its pictures are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be played: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame lies beside the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it onto the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames {0}–{1} close by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames {0}–{1} nearly meet: a cross-fade hides the seam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two frames meet; {0} and {1} come nearest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play it there and back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is too short for a loop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has {0} megapixels; {1} is the most that is opened here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has no pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has channels of more than 16 bits, or signed ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a smaller copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is stored in more passes than any program writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it with 8 or 16 bits a channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it again as an ordinary JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged: it can't be read to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was changed on disk after it was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture can't be made smaller than 10 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it again to use it as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a pipe and not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a socket and not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a device and not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk or network drive it lies on does not answer ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect it again, or copy the picture to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find it and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file may not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link leads round in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the picture itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is too long for a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many files are open at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it and add the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has {0} MB or more, more than a picture needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as JPEG, PNG or WebP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it as JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Develop it first: export it from your photo program as JPEG or TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is {0}, a drawing and not a picture the service can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save one of its frames as a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged: its beginning can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of TIFF is not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as PNG, or as TIFF with 8 bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a video, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an icon file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JPEG XL pictures are not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JPEG 2000 pictures are not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenEXR pictures are not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Radiance HDR pictures are not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a GIMP file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DDS textures are not supported here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a camera's raw file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a compressed file, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a RAR archive, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a 7z archive, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a ZIP archive or an office document, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it, or export the picture from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a PDF, not a picture the service can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web page, not a picture the service can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has more than 16 bits a channel, too deep for a screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a large Photoshop document (PSB).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as PSD, TIFF or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Photoshop file has {0} bits a channel, which only Photoshop reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it with 8 bits a channel, or export it as PNG or TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Photoshop file was saved without its flattened picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it with "Maximize compatibility", or export it as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an XML file, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's name is not in UTF-8, so it can't be remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the file or its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice could not start its sandbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE arrivals SET batch_id = ?, agreed = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture was ordered already, or its hot folder is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT ifnull(sum(agreed), 0) FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT h.id, h.allowance FROM hot_folders h JOIN arrivals a ON a.hot_folder_id = h.id WHERE a.id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT at, credits FROM balances WHERE at &lt; ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for less, or ask again with a higher ceiling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the ceiling of a batch in the settings, or ask for less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the project's ceiling, or ask for less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the daily ceiling in the settings, or wait for tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} credits are needed, {1} of the {2} allowed for {3} are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT ceiling FROM batches WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT ceiling FROM projects WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT clip FROM clips WHERE stack = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library's index can't be used: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DELETE FROM words WHERE rowid = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE clips SET trashed_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT clip FROM clips WHERE marked IS NULL AND NOT missing AND trashed_at IS NULL ORDER BY saved_at DESC LIMIT ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger can't be used: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing more is sent or charged until it can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hosted_stills SET url = ?, object_name = ?, expires_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hosted_stills SET sha256 = ? || sha256, removed_at = CASE WHEN url IS NULL AND object_name = '' THEN ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>END WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM hosted_stills h WHERE removed_at IS NULL AND object_name != '' AND (url IS NOT NULL OR hosted_at &lt; ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hosted_stills AS h SET sha256 = ? || sha256 WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hosted_stills SET removed_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM hosted_stills WHERE sha256 = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND kind = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT 1 FROM hosted_stills WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM hosted_stills WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT 1 FROM hosted_stills h WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hot_folders SET on_since = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE hot_folders SET on_since = NULL WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT path, size, changed_ns FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT path FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE arrivals SET size = ?, changed_ns = ?, problem = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND path = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DELETE FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE arrivals SET problem = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND {0} ORDER BY {1} LIMIT ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE arrivals SET path = ?, size = ?, changed_ns = ?, sha256 = ?, problem = iif(there, '', problem) WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM hot_folders WHERE project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND folder = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT count(batch_id), ifnull(sum({0}), 0), ifnull(sum(problem &lt;&gt; ''), 0) FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT id FROM arrivals WHERE hot_folder_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND sha256 = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET rank = ?, rev = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE batches SET told_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT value FROM meta WHERE key = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT json_extract(clip, '$.saved_at') - a.outcome_at AS took FROM takes JOIN attempts a ON a.take_id = takes.id AND a.outcome = 'accepted' WHERE clip IS NOT NULL AND json_extract(shot, '$.settings') = json(?) ORDER BY place DESC LIMIT ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET owner = ?, rev = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND owner IS ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET owner = NULL, rev = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND owner = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the rest of this batch follows was said already, or its first takes go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT id, agreed FROM takes WHERE batch_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE batches SET continued_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET agreed = ?, estimate = ?, catalog_version = ?, agreed_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET rev = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHERE batch_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET cancelled_at = ?, hold = NULL, rev = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT * FROM batches WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the batch again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>INSERT INTO attempts (take_id, intent_at, day, sent, reserve) SELECT id, ?, ?, ?, ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FROM takes WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = ?, status = ?, words = ?, raw = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET clip = ?, owner = NULL WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET failure = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service answered with task {0}, which another take already has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT take_id FROM attempts WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE projects SET ceiling = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT shots FROM drafts WHERE project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of prompts {0} can't be {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no take {0} in the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT shot FROM takes WHERE json_extract(failure, '$.reason') = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT {0} AS name, max(number) AS last FROM takes WHERE project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT id FROM takes WHERE same = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT ifnull(max(number), 0) + 1 FROM takes WHERE project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AND still = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT owner FROM takes WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT 1 FROM attempts WHERE task_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it and try again, or keep the key for this run only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start or install one (GNOME Keyring or KWallet on Linux) and start the program again, or keep the key for this run only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain could not be {0} ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The only keychain found keeps secrets in a plain file, so it is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keychain was found on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is switched off in keyring's settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is locked or was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether it opens in the system's own program for passwords, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove `keyring.backends.null` there, or keep the key for this run only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} can't be read: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} are not valid: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the file, or move it away to start with defaults.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} could not be changed: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be written to {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change them in a text editor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET cancelled_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE attempts SET outcome = ?, outcome_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = ?, words = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = NULL, words = '' WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET hold = NULL, failure = NULL, result_url = NULL WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET refunded_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET judgement = ?, judged_at = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET clip = json_set(clip, '$.path', ?) WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE clips SET path = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHERE take_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task {0} already belongs to another take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT ifnull(sum(agreed), 0) FROM takes WHERE project_id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is on a disk without a trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} can't be put into the trash: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the file yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close what uses the file, or delete it yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPDATE takes SET {0} WHERE id = ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column "{0}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not in UTF-8; it was read as Windows-1252.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether accents are right, or save it as CSV UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters that can't be read were replaced by �.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero bytes were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quotation mark that opens in line {0} is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, or double it where it stands for inches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has more than {0} lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has more than {0} columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its first line names the columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into smaller ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out what is not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has more than {1} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is no file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into smaller tables.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look where it is and whether it may be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column names the pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which one does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} variants have no picture of their own, so they have no row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet is protected by a password or in the old .xls format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as .xlsx without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet is damaged and can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet unpacks to more than {0} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the rows alone, as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of several sheets, “{0}” was read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>showing</name>
        <message>
            <source>not chosen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture link: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Take {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>state</name>
        <message>
            <source>sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>making the clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · usually {1}–{2} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · late, usually {1}–{2} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for your word after the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for your word after the first {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>charged {0}, quoted {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} h left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {0} · {1}. {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually ready in {0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} — practice, nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 line has problems and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lines have problems and are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refuses {0}: {1} left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} shots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>when_done</name>
        <message>
            <source>do nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>notify me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put the computer to sleep</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
