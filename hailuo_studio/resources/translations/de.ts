<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Kept in this computer's keychain, and sent to the service alone.</source>
            <translation>Liegt im Schlüsselbund dieses Computers und geht nur an den Dienst.</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Real service</source>
            <translation>Echter Dienst</translation>
        </message>
        <message>
            <source>Clips are camera moves over the still, made here. Nothing is charged.</source>
            <translation>Clips sind Kamerafahrten über das Bild, hier gemacht. Nichts wird berechnet.</translation>
        </message>
        <message>
            <source>Clips are made by the model and charged to your account.</source>
            <translation>Clips macht das Modell; sie werden deinem Konto berechnet.</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Add stills</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <source>Add all pictures of a folder</source>
            <translation>Alle Bilder eines Ordners hinzufügen</translation>
        </message>
        <message>
            <source>Add stills from a table</source>
            <translation>Bilder aus einer Tabelle hinzufügen</translation>
        </message>
        <message>
            <source>Tables ({0});;All files (*)</source>
            <translation>Tabellen ({0});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>pasted {0}</source>
            <translation>eingefügt {0}</translation>
        </message>
        <message>
            <source>Pictures ({0})</source>
            <translation>Bilder ({0})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>What arrived</source>
            <translation>Was angekommen ist</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>Added stills</source>
            <translation>Hinzugefügte Bilder</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>{0} more could not be used.</source>
            <translation>{0} weitere waren nicht zu gebrauchen.</translation>
        </message>
    </context>
    <context>
        <name>BalancePart</name>
        <message>
            <source>Balance before it was sent</source>
            <translation>Guthaben vor dem Senden</translation>
        </message>
        <message>
            <source>Balance now</source>
            <translation>Guthaben jetzt</translation>
        </message>
        <message>
            <source>Compare the balances</source>
            <translation>Guthaben vergleichen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Open the billing page</source>
            <translation>Abrechnungsseite öffnen</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Look at the balance</source>
            <translation>Sieh aufs Guthaben</translation>
        </message>
        <message>
            <source>Before: what the billing page showed before this take was sent.</source>
            <translation>Vorher: was die Abrechnungsseite zeigte, bevor dieser Take gesendet wurde.</translation>
        </message>
        <message>
            <source>Before: as you saw it on {0}.</source>
            <translation>Vorher: wie du es am {0} gesehen hast.</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Why the queue waits</source>
            <translation>Warum die Warteschlange wartet</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>{0} · leads</source>
            <translation>{0} · führt</translation>
        </message>
        <message>
            <source>{0} can't be played</source>
            <translation>{0} lässt sich nicht abspielen</translation>
        </message>
        <message>
            <source>What differs between {0} and {1}, four times brighter</source>
            <translation>Was {0} und {1} unterscheidet, viermal heller</translation>
        </message>
        <message>
            <source>{0} left of the line, {1} right of it</source>
            <translation>{0} links der Linie, {1} rechts davon</translation>
        </message>
    </context>
    <context>
        <name>BudgetBar</name>
        <message>
            <source>used today {0} credits</source>
            <translation>heute verbraucht: {0} Credits</translation>
        </message>
        <message>
            <source>left today {0}</source>
            <translation>heute noch {0}</translation>
        </message>
        <message>
            <source>{0} of {1} credits used or reserved today</source>
            <translation>{0} von {1} Credits heute verbraucht oder reserviert</translation>
        </message>
        <message>
            <source>left in project {0}</source>
            <translation>noch im Projekt: {0}</translation>
        </message>
        <message>
            <source>{0} of {1} in this project</source>
            <translation>{0} von {1} in diesem Projekt</translation>
        </message>
        <message>
            <source>{0}. Open the ledger</source>
            <translation>{0}. Kassenbuch öffnen</translation>
        </message>
    </context>
    <context>
        <name>CameraMenu</name>
        <message>
            <source>Camera commands</source>
            <translation>Kamerabefehle</translation>
        </message>
        <message>
            <source>Filter the camera commands</source>
            <translation>Kamerabefehle filtern</translation>
        </message>
        <message>
            <source>Type to filter</source>
            <translation>Tippen zum Filtern</translation>
        </message>
        <message>
            <source>{0}
Three run together, more are not possible.</source>
            <translation>{0}
Drei laufen zusammen, mehr geht nicht.</translation>
        </message>
        <message>
            <source>{0}
Choose one more, and they run together.</source>
            <translation>{0}
Wähle noch einen, und sie laufen zusammen.</translation>
        </message>
        <message>
            <source>{0}
Click up to three to let them run together.</source>
            <translation>{0}
Klicke bis zu drei an, damit sie zusammen laufen.</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>So heißt kein Befehl.</translation>
        </message>
    </context>
    <context>
        <name>CameraModel</name>
        <message>
            <source>{0}, chosen</source>
            <translation>{0}, gewählt</translation>
        </message>
    </context>
    <context>
        <name>CertificateRow</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <translation>Zertifikatsdatei wählen</translation>
        </message>
        <message>
            <source>Believe the system's certificates alone</source>
            <translation>Nur den Zertifikaten des Systems vertrauen</translation>
        </message>
        <message>
            <source>Certificate of your network</source>
            <translation>Zertifikat deines Netzwerks</translation>
        </message>
        <message>
            <source>Only where a company or a firewall reads encrypted connections. It is believed beside the system's.</source>
            <translation>Nur nötig, wo eine Firma oder eine Firewall verschlüsselte Verbindungen mitliest. Ihm wird zusätzlich zu denen des Systems vertraut.</translation>
        </message>
        <message>
            <source>{0} expired on {1}: servers it vouches for are not believed</source>
            <translation>{0} ist am {1} abgelaufen: Servern, für die es bürgt, wird nicht vertraut</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, gültig bis {1}</translation>
        </message>
        <message>
            <source>{0}, valid until {1}, and {2} more</source>
            <translation>{0}, gültig bis {1}, und {2} weitere</translation>
        </message>
        <message>
            <source>Certificates ({0});;All files (*)</source>
            <translation>Zertifikate ({0});;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Eine Taste suchen</translation>
        </message>
        <message>
            <source>Find: words, a key, a place…</source>
            <translation>Suchen: Wörter, eine Taste, ein Ort …</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>No key does that.</source>
            <translation>Das tut keine Taste.</translation>
        </message>
    </context>
    <context>
        <name>ClientPart</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>A reel: all clips in one MP4, numbers in it</source>
            <translation>Ein Reel: alle Clips in einem MP4, mit Nummern darin</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>A sheet: PDF with pictures and numbers</source>
            <translation>Ein Blatt: PDF mit Bildern und Nummern</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>{0}, numbered in the order they are selected in. When the client writes back, paste it under Client's reply: the numbers are remembered.</source>
            <translation>{0}, nummeriert in der Reihenfolge der Auswahl. Antwortet der Kunde, füge es unter „Antwort des Kunden“ ein: Die Nummern sind gemerkt.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Pictures of a product</source>
            <translation>Bilder eines Produkts</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erstes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Column: {0}</source>
            <translation>Spalte: {0}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>The first {0} of {1} takes are compared.</source>
            <translation>Die ersten {0} von {1} Takes werden verglichen.</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Select two to four takes of this shot to compare them; its still is not here.</source>
            <translation>Wähle zwei bis vier Takes dieser Einstellung zum Vergleich; ihr Bild ist nicht hier.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Camera commands that fit</source>
            <translation>Passende Kamerabefehle</translation>
        </message>
        <message>
            <source>Enter completes  ·  , adds another  ·  ] ends</source>
            <translation>Eingabe ergänzt  ·  , fügt noch einen hinzu  ·  ] schließt</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Takes of each still</source>
            <translation>Takes je Bild</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>Bildlink</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Set it so</source>
            <translation>So einstellen</translation>
        </message>
        <message>
            <source>First {0}, then ask</source>
            <translation>Erst {0}, dann fragen</translation>
        </message>
        <message>
            <source>The rest waits for your word after the first takes.</source>
            <translation>Der Rest wartet nach den ersten Takes auf dein Wort.</translation>
        </message>
        <message>
            <source>Use a copy</source>
            <translation>Kopie verwenden</translation>
        </message>
        <message>
            <source>Crop to fit</source>
            <translation>Passend zuschneiden</translation>
        </message>
        <message>
            <source>Enlarge it</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Shorten it</source>
            <translation>Kürzen</translation>
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation>Alle {0} richten</translation>
        </message>
        <message>
            <source>{0} · mixed</source>
            <translation>{0} · gemischt</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
    </context>
    <context>
        <name>Continuing</name>
        <message>
            <source>Saved as {0}.</source>
            <translation>Gespeichert als {0}.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Frame {0} is a new still. Now say what comes next.</source>
            <translation>Frame {0} ist ein neues Bild. Sag nun, was als Nächstes kommt.</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <source>All takes are done</source>
            <translation>Alle Takes sind fertig</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>Wach bleiben</translation>
        </message>
        <message>
            <source>Sleep now</source>
            <translation>Jetzt schlafen</translation>
        </message>
        <message>
            <source>The computer goes to sleep in {0} seconds.</source>
            <translation>Der Computer schläft in {0} Sekunden ein.</translation>
        </message>
        <message>
            <source>The computer goes to sleep in 1 second.</source>
            <translation>Der Computer schläft in 1 Sekunde ein.</translation>
        </message>
    </context>
    <context>
        <name>CreateRoom</name>
        <message>
            <source>Try it with a sample</source>
            <translation>Mit einem Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Begin with a sample</source>
            <translation>Mit einem Beispiel beginnen</translation>
        </message>
        <message>
            <source>Drop a picture to begin</source>
            <translation>Leg ein Bild hierher, um zu beginnen</translation>
        </message>
        <message>
            <source>Then say how it should move, see the price, and generate.</source>
            <translation>Dann sag, wie es sich bewegen soll, sieh den Preis und erzeuge.</translation>
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation>Bilder wählen …</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
        <message>
            <source>First take</source>
            <translation>Erster Take</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Removed {0}.</source>
            <translation>{0} entfernt.</translation>
        </message>
        <message>
            <source>Removed {0} stills.</source>
            <translation>{0} Bilder entfernt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Order of stills</source>
            <translation>Reihenfolge der Bilder</translation>
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>DRAFT: camera only</source>
            <translation>ENTWURF: nur Kamera</translation>
        </message>
    </context>
    <context>
        <name>DraftActions</name>
        <message>
            <source>Show what is cut off</source>
            <translation>Zeigen, was abgeschnitten wird</translation>
        </message>
        <message>
            <source>Export draft…</source>
            <translation>Entwurf exportieren …</translation>
        </message>
        <message>
            <source>Show what is cut off (E)</source>
            <translation>Zeigen, was abgeschnitten wird (E)</translation>
        </message>
        <message>
            <source>Export draft as MP4…</source>
            <translation>Entwurf als MP4 exportieren …</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>Choose a move…</source>
            <translation>Bewegung wählen …</translation>
        </message>
        <message>
            <source>Nothing in the prompt moves the camera.</source>
            <translation>Nichts im Prompt bewegt die Kamera.</translation>
        </message>
        <message>
            <source>Nothing is cut off by the camera.</source>
            <translation>Die Kamera schneidet nichts ab.</translation>
        </message>
        <message>
            <source>Shaded: not always in the picture. {0} of it always is.</source>
            <translation>Schattiert: nicht immer im Bild. {0} davon sind es immer.</translation>
        </message>
        <message>
            <source>{0} of the frame is never shown.</source>
            <translation>{0} des Ausschnitts sind nie zu sehen.</translation>
        </message>
        <message>
            <source>The frame leaves out {0} of the still.</source>
            <translation>Der Ausschnitt lässt {0} des Bildes weg.</translation>
        </message>
    </context>
    <context>
        <name>DraftsSheet</name>
        <message>
            <source>Export drafts</source>
            <translation>Entwürfe exportieren</translation>
        </message>
        <message>
            <source>MP4, 25 frames a second: the still moved by the camera commands, in the shape and length of the clip. Free; no model has seen it.</source>
            <translation>MP4, 25 Bilder je Sekunde: das Bild, von den Kamerabefehlen bewegt, in Form und Länge des Clips. Kostenlos; kein Modell hat es gesehen.</translation>
        </message>
        <message>
            <source>Write “DRAFT · camera only” into the picture</source>
            <translation>„DRAFT · camera only“ ins Bild schreiben</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>%n link(s) left out: use a copy of the picture first.</source>
            <translation>Ausgelassene Links: %n. Verwende erst eine Kopie des Bildes.</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
        </message>
        <message>
            <source>Export draft</source>
            <translation>Entwurf exportieren</translation>
        </message>
        <message>
            <source>Export {0} drafts</source>
            <translation>{0} Entwürfe exportieren</translation>
        </message>
        <message>
            <source>{0} · {1} s · {2}</source>
            <translation>{0} · {1} s · {2}</translation>
        </message>
    </context>
    <context>
        <name>EditingBar</name>
        <message>
            <source>Whether edits are shared</source>
            <translation>Ob Änderungen gemeinsam gelten</translation>
        </message>
        <message>
            <source>Edit the one before</source>
            <translation>Die vorige bearbeiten</translation>
        </message>
        <message>
            <source>Edit the next</source>
            <translation>Die nächste bearbeiten</translation>
        </message>
        <message>
            <source>Shared: an edit is for all selected</source>
            <translation>Gemeinsam: Eine Änderung gilt für alle gewählten</translation>
        </message>
        <message>
            <source>One at a time: each has its own</source>
            <translation>Einzeln: Jede hat ihre eigenen</translation>
        </message>
        <message>
            <source>Editing {0}</source>
            <translation>{0} in Arbeit</translation>
        </message>
        <message>
            <source>Editing {0} of {1}</source>
            <translation>{0} von {1} in Arbeit</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigene</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gemeinsam</translation>
        </message>
    </context>
    <context>
        <name>EditorPart</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Names of the clips</source>
            <translation>Namen der Clips</translation>
        </message>
        <message>
            <source>Leave the recipe in the clips: exact copies</source>
            <translation>Rezept in den Clips lassen: genaue Kopien</translation>
        </message>
        <message>
            <source>Prompt, still's name, task and price are in each file's comment.</source>
            <translation>Prompt, Name des Bildes, Auftrag und Preis stehen im Kommentar jeder Datei.</translation>
        </message>
        <message>
            <source>A folder with the clips (never coded anew), a table (CSV), and a timeline with markers for Premiere Pro, DaVinci Resolve and Final Cut Pro.</source>
            <translation>Ein Ordner mit den Clips (nie neu kodiert), einer Tabelle (CSV) und einer Timeline mit Markern für Premiere Pro, DaVinci Resolve und Final Cut Pro.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Only the kept ones: {0} of {1}</source>
            <translation>Nur die behaltenen: {0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>EmptyQueue</name>
        <message>
            <source>Nothing asked for yet</source>
            <translation>Noch nichts bestellt</translation>
        </message>
        <message>
            <source>Takes appear here as soon as you generate them, and play when ready.</source>
            <translation>Takes erscheinen hier, sobald du sie erzeugst, und spielen, wenn sie fertig sind.</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Takes are being made</source>
            <translation>Takes werden gemacht</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>Exportieren für</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>Clips</translation>
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation>Wähle zuerst Clips.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>Client's reply</source>
            <translation>Antwort des Kunden</translation>
        </message>
        <message>
            <source>Export {0} · {1}</source>
            <translation>{0} exportieren · {1}</translation>
        </message>
        <message>
            <source>Make for {0}</source>
            <translation>Für {0} machen</translation>
        </message>
        <message>
            <source>Make the packet · {0}</source>
            <translation>Paket machen · {0}</translation>
        </message>
        <message>
            <source>Set 1 mark</source>
            <translation>1 Urteil setzen</translation>
        </message>
        <message>
            <source>Set {0} marks</source>
            <translation>{0} Urteile setzen</translation>
        </message>
        <message>
            <source>1 clip is missing and left out.</source>
            <translation>1 Clip fehlt und bleibt weg.</translation>
        </message>
        <message>
            <source>{0} are missing and left out.</source>
            <translation>{0} fehlen und bleiben weg.</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Those clips were marked so already.</source>
            <translation>Diese Clips waren schon so beurteilt.</translation>
        </message>
        <message>
            <source>1 clip was marked.</source>
            <translation>1 Clip wurde beurteilt.</translation>
        </message>
        <message>
            <source>{0} clips were marked.</source>
            <translation>{0} Clips wurden beurteilt.</translation>
        </message>
        <message>
            <source>{0} more were marked so already.</source>
            <translation>{0} weitere waren schon so beurteilt.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>The still that was sent</source>
            <translation>Das gesendete Bild</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>Bildlink</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>Show the whole answer</source>
            <translation>Ganze Antwort zeigen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>The service's answer</source>
            <translation>Antwort des Dienstes</translation>
        </message>
        <message>
            <source>{0} to {1}, key {2}…</source>
            <translation>{0} an {1}, Schlüssel {2}…</translation>
        </message>
        <message>
            <source>{0}; {1} stay reserved until it is settled</source>
            <translation>{0}; {1} bleiben reserviert, bis es geklärt ist</translation>
        </message>
        <message>
            <source>none came</source>
            <translation>es kam keine</translation>
        </message>
    </context>
    <context>
        <name>FiguresSheet</name>
        <message>
            <source>What was kept</source>
            <translation>Was behalten wurde</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Why rejected</source>
            <translation>Warum verworfen</translation>
        </message>
        <message>
            <source>No clips yet.</source>
            <translation>Noch keine Clips.</translation>
        </message>
        <message>
            <source>{0} of {1} clips kept</source>
            <translation>{0} von {1} Clips behalten</translation>
        </message>
        <message>
            <source>: {0} for each kept clip</source>
            <translation>: {0} je behaltenem Clip</translation>
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation>Übung: Nichts davon wurde berechnet.</translation>
        </message>
        <message>
            <source>{0} undecided: the price of a kept clip falls with each one you keep.</source>
            <translation>{0} offen: Mit jedem, den du behältst, sinkt der Preis eines behaltenen Clips.</translation>
        </message>
        <message>
            <source>A kept clip cost least in {0}: {1}.</source>
            <translation>Am wenigsten kostete ein behaltener Clip mit {0}: {1}.</translation>
        </message>
        <message>
            <source>Most rejected for {0} ({1}).</source>
            <translation>Am häufigsten verworfen wegen {0} ({1}).</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>A kept clip</source>
            <translation>Ein behaltener</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Etwa</translation>
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation>{0} · Take {1}</translation>
        </message>
    </context>
    <context>
        <name>FilesPart</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Art der Datei</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Without loss it begins with frame {0} and ends with frame {1}.</source>
            <translation>Verlustfrei beginnt es mit Frame {0} und endet mit Frame {1}.</translation>
        </message>
        <message>
            <source>Without loss, exactly these frames.</source>
            <translation>Verlustfrei, genau diese Frames.</translation>
        </message>
        <message>
            <source>A file for each of {0}</source>
            <translation>Je eine Datei für {0}</translation>
        </message>
        <message>
            <source>One film of all</source>
            <translation>Ein Film aus allen</translation>
        </message>
        <message>
            <source>A film of several clips is an MP4.</source>
            <translation>Ein Film aus mehreren Clips ist ein MP4.</translation>
        </message>
        <message>
            <source>A film of several clips is no loop.</source>
            <translation>Ein Film aus mehreren Clips ist keine Schleife.</translation>
        </message>
        <message>
            <source>Files to be made</source>
            <translation>Dateien, die entstehen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter clips</source>
            <translation>Clips filtern</translation>
        </message>
        <message>
            <source>Filter: text, name, camera, mode, reason…</source>
            <translation>Filter: Text, Name, Kamera, Modus, Grund …</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>Which clips</source>
            <translation>Welche Clips</translation>
        </message>
        <message>
            <source>Only clips in which something was noticed</source>
            <translation>Nur Clips, an denen etwas auffiel</translation>
        </message>
        <message>
            <source>Only clips whose file is missing</source>
            <translation>Nur Clips, deren Datei fehlt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>What was kept, and what it cost</source>
            <translation>Was behalten wurde und was es kostete</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Any settings</source>
            <translation>Alle Werte</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Alle Gründe</translation>
        </message>
        <message>
            <source>This project</source>
            <translation>Dieses Projekt</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Alle Projekte</translation>
        </message>
    </context>
    <context>
        <name>FirstCeiling</name>
        <message>
            <source>Stop at so many credits a day</source>
            <translation>Bei so vielen Credits am Tag anhalten</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep this daily ceiling</source>
            <translation>Diese Tagesgrenze behalten</translation>
        </message>
        <message>
            <source>Takes beyond it wait until tomorrow, or until you raise it.</source>
            <translation>Takes darüber warten bis morgen oder bis du sie erhöhst.</translation>
        </message>
        <message>
            <source>Stop at {0} credits a day</source>
            <translation>Bei {0} Credits am Tag anhalten</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Where the files go</source>
            <translation>Wohin die Dateien gehen</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Price line by line</source>
            <translation>Preis Zeile für Zeile</translation>
        </message>
        <message>
            <source>Make the first {0}, then ask me</source>
            <translation>Erst {0} machen, dann mich fragen</translation>
        </message>
        <message>
            <source>Add to stills</source>
            <translation>Zu den Bildern</translation>
        </message>
        <message>
            <source>As drafts; how many takes of each is chosen there.</source>
            <translation>Als Entwürfe; wie viele Takes jeder bekommt, wählst du dort.</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Generate {0}</source>
            <translation>{0} erzeugen</translation>
        </message>
    </context>
    <context>
        <name>ForItPage</name>
        <message>
            <source>Text for your IT</source>
            <translation>Text für deine IT</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Continue from here: this frame becomes a new still of the strip</source>
            <translation>Ab hier weiter: Dieser Frame wird ein neues Bild der Leiste</translation>
        </message>
        <message>
            <source>Save frame {0}</source>
            <translation>Frame {0} speichern</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
    </context>
    <context>
        <name>FramingBar</name>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Turn by a quarter (R, back with Shift+R)</source>
            <translation>Um ein Viertel drehen (R, zurück mit Umschalt+R)</translation>
        </message>
        <message>
            <source>Cut or pad</source>
            <translation>Zuschneiden oder auffüllen</translation>
        </message>
        <message>
            <source>Colour around and below the picture…</source>
            <translation>Farbe um und unter dem Bild …</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Formats: {0}</source>
            <translation>Formate: {0}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Cut to the shape</source>
            <translation>Auf die Form zuschneiden</translation>
        </message>
        <message>
            <source>Pad with a colour</source>
            <translation>Mit einer Farbe auffüllen</translation>
        </message>
        <message>
            <source>Pad with a blurred edge</source>
            <translation>Mit unscharfem Rand auffüllen</translation>
        </message>
        <message>
            <source>Pad with a mirrored edge</source>
            <translation>Mit gespiegeltem Rand auffüllen</translation>
        </message>
        <message>
            <source>Keep the product inside</source>
            <translation>Produkt im Bild behalten</translation>
        </message>
        <message>
            <source>Best shape for these</source>
            <translation>Beste Form dafür</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>Pad: colour</source>
            <translation>Rand: Farbe</translation>
        </message>
        <message>
            <source>Pad: blurred</source>
            <translation>Rand: unscharf</translation>
        </message>
        <message>
            <source>Pad: mirrored</source>
            <translation>Rand: gespiegelt</translation>
        </message>
    </context>
    <context>
        <name>FramingCanvas</name>
        <message>
            <source>product</source>
            <translation>Produkt</translation>
        </message>
    </context>
    <context>
        <name>FramingEdits</name>
        <message>
            <source>Fix</source>
            <translation>Richten</translation>
        </message>
        <message>
            <source>Framing</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
    </context>
    <context>
        <name>FramingPage</name>
        <message>
            <source>Frame</source>
            <translation>Frame</translation>
        </message>
        <message>
            <source>Arrow keys move the frame, plus and minus zoom, R turns the picture.</source>
            <translation>Pfeiltasten bewegen den Ausschnitt, Plus und Minus zoomen, R dreht das Bild.</translation>
        </message>
    </context>
    <context>
        <name>Generate</name>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Yes, generate</source>
            <translation>Ja, erzeugen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
    </context>
    <context>
        <name>GoingReal</name>
        <message>
            <source>Your key works: the first clip proved it.</source>
            <translation>Dein Schlüssel funktioniert: Der erste Clip hat es bewiesen.</translation>
        </message>
        <message>
            <source>One take at the lowest price is set up. Nothing is sent before Generate.</source>
            <translation>Ein Take zum niedrigsten Preis ist eingerichtet. Vor „Erzeugen“ wird nichts gesendet.</translation>
        </message>
        <message>
            <source>API key looks right; the first clip proves it</source>
            <translation>API-Schlüssel sieht richtig aus; der erste Clip beweist es</translation>
        </message>
        <message>
            <source>Store your API key…</source>
            <translation>API-Schlüssel speichern…</translation>
        </message>
        <message>
            <source>Picture link: {0}</source>
            <translation>Bildlink: {0}</translation>
        </message>
        <message>
            <source>Choose and test a picture link…</source>
            <translation>Bildlink wählen und prüfen…</translation>
        </message>
        <message>
            <source>Daily ceiling: {0}</source>
            <translation>Tagesgrenze: {0}</translation>
        </message>
        <message>
            <source>Keep to {0} a day</source>
            <translation>Bei {0} am Tag bleiben</translation>
        </message>
        <message>
            <source>Set up the first clip, {0}</source>
            <translation>Ersten Clip einrichten, {0}</translation>
        </message>
    </context>
    <context>
        <name>GoingRealCard</name>
        <message>
            <source>From Practice to real clips</source>
            <translation>Vom Üben zu echten Clips</translation>
        </message>
        <message>
            <source>Put this away</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Nothing is sent before you have seen its price.</source>
            <translation>Nichts wird gesendet, bevor du den Preis gesehen hast.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Shots with finished clips</source>
            <translation>Einstellungen mit fertigen Clips</translation>
        </message>
    </context>
    <context>
        <name>GuideSheet</name>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>The chapter</source>
            <translation>Das Kapitel</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag the clip into another program, or click to copy it</source>
            <translation>Zieh den Clip in ein anderes Programm, oder klicke, um ihn zu kopieren</translation>
        </message>
    </context>
    <context>
        <name>HotFolderForm</name>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Pictures that arrive here are ordered</source>
            <translation>Bilder, die hier ankommen, werden bestellt</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>How should it move?</source>
            <translation>Wie soll es sich bewegen?</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Takes of each picture</source>
            <translation>Takes je Bild</translation>
        </message>
        <message>
            <source>Allowance in all</source>
            <translation>Rahmen insgesamt</translation>
        </message>
        <message>
            <source>Hot folder</source>
            <translation>Eingangsordner</translation>
        </message>
        <message>
            <source>{name} becomes the picture's file name, {folder} its folder's.</source>
            <translation>{name} wird der Dateiname des Bildes, {folder} der seines Ordners.</translation>
        </message>
    </context>
    <context>
        <name>HotFolderSheet</name>
        <message>
            <source>Hot folder</source>
            <translation>Eingangsordner</translation>
        </message>
        <message>
            <source>Order what is there already, too</source>
            <translation>Auch bestellen, was schon da ist</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Was angekommen ist</translation>
        </message>
        <message>
            <source>Order the {0} pictures that are there already, too</source>
            <translation>Auch die {0} Bilder bestellen, die schon da sind</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>nichts wird berechnet</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <translation>bis zu {0}</translation>
        </message>
        <message>
            <source>Keep · {0}</source>
            <translation>Behalten · {0}</translation>
        </message>
        <message>
            <source>Switch on · {0}</source>
            <translation>Einschalten · {0}</translation>
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Progress of {0}</source>
            <translation>Fortschritt von {0}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} into the trash.</source>
            <translation>{0} in den Papierkorb.</translation>
        </message>
    </context>
    <context>
        <name>JudgingBar</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Why not {0}?</source>
            <translation>Warum nicht {0}?</translation>
        </message>
        <message>
            <source>Rejected because of: {0}</source>
            <translation>Verworfen wegen: {0}</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Paste the key, it begins with {0}</source>
            <translation>Füge den Schlüssel ein, er beginnt mit {0}</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <source>Use it for this run only</source>
            <translation>Nur für diesen Lauf verwenden</translation>
        </message>
        <message>
            <source>Looks right; the first clip proves it.</source>
            <translation>Sieht richtig aus; der erste Clip beweist es.</translation>
        </message>
        <message>
            <source>Keys of this service usually begin with {0}.</source>
            <translation>Schlüssel dieses Dienstes beginnen meist mit {0}.</translation>
        </message>
        <message>
            <source>A key is stored in the keychain.</source>
            <translation>Ein Schlüssel liegt im Schlüsselbund.</translation>
        </message>
        <message>
            <source>A key is used for this run; it is forgotten when the window closes.</source>
            <translation>Ein Schlüssel gilt für diesen Lauf; er ist vergessen, wenn das Fenster schließt.</translation>
        </message>
        <message>
            <source>No key is stored yet.</source>
            <translation>Noch kein Schlüssel abgelegt.</translation>
        </message>
        <message>
            <source>This computer has no keychain, and a key is never written to a file. It can be kept for this run only.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, und in eine Datei wird nie ein Schlüssel geschrieben. Er kann nur für diesen Lauf gelten.</translation>
        </message>
        <message>
            <source>The keychain can't be read. Unlock it, then open the settings again, or use a key for this run only.</source>
            <translation>Der Schlüsselbund ist nicht lesbar. Entsperre ihn und öffne die Einstellungen noch einmal, oder verwende einen Schlüssel nur für diesen Lauf.</translation>
        </message>
    </context>
    <context>
        <name>LedgerSheet</name>
        <message>
            <source>Ledger</source>
            <translation>Kassenbuch</translation>
        </message>
        <message>
            <source>Which takes</source>
            <translation>Welche Takes</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>Zusammenzählen</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren …</translation>
        </message>
        <message>
            <source>Practice: nothing of this was charged.</source>
            <translation>Übung: Nichts davon wurde berechnet.</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Alle Projekte</translation>
        </message>
        <message>
            <source>This project</source>
            <translation>Dieses Projekt</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <source>By project</source>
            <translation>Nach Projekt</translation>
        </message>
        <message>
            <source>By shot</source>
            <translation>Nach Einstellung</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Kassenbuch exportieren</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Kommagetrennte Werte (*.csv)</translation>
        </message>
        <message>
            <source>Hailuo Studio ledger.csv</source>
            <translation>Hailuo Studio Kassenbuch.csv</translation>
        </message>
        <message>
            <source>Keep  K</source>
            <translation>Behalten  K</translation>
        </message>
        <message>
            <source>Reject  X</source>
            <translation>Verwerfen  X</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>Es wurde erstattet</translation>
        </message>
        <message>
            <source>It was not refunded</source>
            <translation>Es wurde nicht erstattet</translation>
        </message>
        <message>
            <source>Nothing was asked for yet. Every take and its price will be listed here.</source>
            <translation>Noch nichts bestellt. Jeder Take und sein Preis werden hier stehen.</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Takes and what they cost</source>
            <translation>Takes und was sie kosten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>LinkSheet</name>
        <message>
            <source>Picture link</source>
            <translation>Bildlink</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Experiment</translation>
        </message>
        <message>
            <source>The service can only read pictures from a web address. Yours is on this computer.</source>
            <translation>Der Dienst liest Bilder nur von einer Webadresse. Deine liegen auf diesem Computer.</translation>
        </message>
        <message>
            <source>It is already online</source>
            <translation>Es ist schon online</translation>
        </message>
        <message>
            <source>Ask your IT</source>
            <translation>Frag deine IT</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Both are neutral greys, which don't tint your pictures.</source>
            <translation>Beide sind neutrale Grautöne, die deine Bilder nicht färben.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>The window closes in good order and opens again. Takes that run go on.</source>
            <translation>Das Fenster schließt geordnet und öffnet sich wieder. Laufende Takes laufen weiter.</translation>
        </message>
        <message>
            <source>Shown from the next start on.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
    </context>
    <context>
        <name>MannerBar</name>
        <message>
            <source>How to compare</source>
            <translation>Wie verglichen wird</translation>
        </message>
        <message>
            <source>Reject the others</source>
            <translation>Die anderen verwerfen</translation>
        </message>
        <message>
            <source>Close the comparison</source>
            <translation>Vergleich schließen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>{0} verwerfen</translation>
        </message>
        <message>
            <source>Reject the other {0}</source>
            <translation>Die anderen {0} verwerfen</translation>
        </message>
    </context>
    <context>
        <name>MarkLine</name>
        <message>
            <source>What was noticed</source>
            <translation>Was auffiel</translation>
        </message>
        <message>
            <source>Noticed:</source>
            <translation>Aufgefallen:</translation>
        </message>
        <message>
            <source>Nothing noticed</source>
            <translation>Nichts aufgefallen</translation>
        </message>
        <message>
            <source>+{0} more</source>
            <translation>+{0} weitere</translation>
        </message>
        <message>
            <source>{0}: go to frame {1}</source>
            <translation>{0}: zu Frame {1}</translation>
        </message>
    </context>
    <context>
        <name>MendingBar</name>
        <message>
            <source>1 can't be sent</source>
            <translation>1 kann nicht gesendet werden</translation>
        </message>
        <message>
            <source>{0} can't be sent</source>
            <translation>{0} können nicht gesendet werden</translation>
        </message>
        <message>
            <source>Fix it</source>
            <translation>Richten</translation>
        </message>
        <message>
            <source>Fix all {0}</source>
            <translation>Alle {0} richten</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Used</source>
            <translation>Verbraucht</translation>
        </message>
    </context>
    <context>
        <name>NeedCard</name>
        <message>
            <source>{0} needs you</source>
            <translation>{0} braucht dich</translation>
        </message>
        <message>
            <source>{0} · may have been charged</source>
            <translation>{0} · vielleicht berechnet</translation>
        </message>
        <message>
            <source>Was it charged?</source>
            <translation>Wurde es berechnet?</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>NeedsYou</name>
        <message>
            <source>Needs you</source>
            <translation>Braucht dich</translation>
        </message>
        <message>
            <source>… and {0} more, shown as these are settled.</source>
            <translation>… und {0} weitere, sobald diese geklärt sind.</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Own address</source>
            <translation>Eigene Adresse</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>Der Dienst wird gefragt …</translation>
        </message>
    </context>
    <context>
        <name>NewProjectSheet</name>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <translation>Name des Projekts</translation>
        </message>
        <message>
            <source>Folder for its clips</source>
            <translation>Ordner für seine Clips</translation>
        </message>
        <message>
            <source>The usual place for videos</source>
            <translation>Der übliche Ort für Videos</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Make the project</source>
            <translation>Projekt anlegen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Folder for the clips</source>
            <translation>Ordner für die Clips</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Notices</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>Notifying</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>{0} ready</source>
            <translation>{0} fertig</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} gescheitert</translation>
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation>{0} abgebrochen</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>OnlinePage</name>
        <message>
            <source>Link to the picture</source>
            <translation>Link zum Bild</translation>
        </message>
        <message>
            <source>Use this link</source>
            <translation>Diesen Link verwenden</translation>
        </message>
        <message>
            <source>Paste the picture's own address, or drag the picture here from a web page. It replaces the picture of the shot that is being edited.</source>
            <translation>Füge die eigene Adresse des Bildes ein, oder zieh das Bild von einer Webseite hierher. Es ersetzt das Bild der Einstellung, die du bearbeitest.</translation>
        </message>
    </context>
    <context>
        <name>OwnFiles</name>
        <message>
            <source>Nothing here opens it by itself. It is at {0}</source>
            <translation>Hier öffnet das kein Programm von selbst. Es liegt unter {0}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Find a command, a still or a project</source>
            <translation>Befehl, Bild oder Projekt suchen</translation>
        </message>
        <message>
            <source>Find a command, a still or a project…</source>
            <translation>Befehl, Bild oder Projekt suchen …</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>So heißt nichts.</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>First frame</source>
            <translation>Erster Frame</translation>
        </message>
        <message>
            <source>Last frame</source>
            <translation>Letzter Frame</translation>
        </message>
        <message>
            <source>without loss</source>
            <translation>verlustfrei</translation>
        </message>
        <message>
            <source>The picture is not coded anew; it may begin and end a little further out.</source>
            <translation>Das Bild wird nicht neu kodiert; es kann etwas früher beginnen und später enden.</translation>
        </message>
        <message>
            <source>from frame</source>
            <translation>von Frame</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>PictureLinks</name>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Choose the picture link…</source>
            <translation>Bildlink wählen …</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>The service fetches stills from a web address: how they get there.</source>
            <translation>Der Dienst holt Standbilder von einer Webadresse: wie sie dorthin kommen.</translation>
        </message>
        <message>
            <source>Picture link</source>
            <translation>Bildlink</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>Noch nicht gewählt</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>There is sound; it is played muted. Another player plays it.</source>
            <translation>Es gibt Ton; hier läuft es stumm. Ein anderes Programm spielt ihn.</translation>
        </message>
        <message>
            <source>Kept at a part of its size, so that all fits into memory.</source>
            <translation>In Teilgröße gehalten, damit alles in den Speicher passt.</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Player</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Which rows</source>
            <translation>Welche Zeilen</translation>
        </message>
        <message>
            <source>A product export of {0}.</source>
            <translation>Ein Produktexport von {0}.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>There are none.</source>
            <translation>Es gibt keine.</translation>
        </message>
        <message>
            <source>Problems  {0}</source>
            <translation>Probleme  {0}</translation>
        </message>
    </context>
    <context>
        <name>ProjectCeilingSheet</name>
        <message>
            <source>Ceiling of the project</source>
            <translation>Obergrenze des Projekts</translation>
        </message>
        <message>
            <source>no ceiling</source>
            <translation>keine Obergrenze</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>All its takes together may cost</source>
            <translation>Alle seine Takes zusammen dürfen kosten</translation>
        </message>
        <message>
            <source>{0} has used {1} credits until now, {2} more are reserved. Takes beyond its ceiling wait; nothing is lost.</source>
            <translation>{0} hat bisher {1} Credits verbraucht, {2} weitere sind reserviert. Takes über der Obergrenze warten; nichts geht verloren.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>How should it move?</source>
            <translation>Wie soll es sich bewegen?</translation>
        </message>
        <message>
            <source>Characters used</source>
            <translation>Verbrauchte Zeichen</translation>
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation>Gespeicherte Prompts und frühere</translation>
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation>Kamerabefehl einfügen</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>{0} different prompts. What you type here replaces all of them.</source>
            <translation>{0} verschiedene Prompts. Was du hier schreibst, ersetzt sie alle.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Add to all {0}</source>
            <translation>Allen {0} hinzufügen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
    </context>
    <context>
        <name>PromptText</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <source>Address of the proxy</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <translation>Benutzername beim Proxy</translation>
        </message>
        <message>
            <source>User, if it wants one</source>
            <translation>Benutzer, falls er einen will</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Passwort beim Proxy</translation>
        </message>
        <message>
            <source>Kept, and not shown</source>
            <translation>Gespeichert, wird nicht gezeigt</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>This computer has no keychain: the password is kept for this run only.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund: Das Passwort wird nur für diesen Lauf behalten.</translation>
        </message>
        <message>
            <source>User and password are kept in this computer's keychain alone.</source>
            <translation>Benutzer und Passwort stehen allein im Schlüsselbund dieses Computers.</translation>
        </message>
    </context>
    <context>
        <name>QueueFooter</name>
        <message>
            <source>{0} refused by the content filter: change text or picture.</source>
            <translation>{0} vom Inhaltsfilter abgelehnt: Ändere Text oder Bild.</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>nichts wird berechnet</translation>
        </message>
        <message>
            <source>Try {0} failed again · {1}</source>
            <translation>{0} gescheiterte noch einmal · {1}</translation>
        </message>
    </context>
    <context>
        <name>QueueHead</name>
        <message>
            <source>Check all now</source>
            <translation>Alle jetzt prüfen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Fold the queue away</source>
            <translation>Warteschlange einklappen</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Senden anhalten</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>QueueStrip</name>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Show the queue</source>
            <translation>Warteschlange zeigen</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht dich</translation>
        </message>
        <message>
            <source>{0} need you</source>
            <translation>{0} brauchen dich</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Pictures looked at</source>
            <translation>Angesehene Bilder</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Look at the rest</source>
            <translation>Den Rest ansehen</translation>
        </message>
        <message>
            <source>Looking at pictures: {0} of {1}</source>
            <translation>Bilder werden angesehen: {0} von {1}</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>Die Tabelle wird gelesen …</translation>
        </message>
        <message>
            <source>Stopped. {0} pictures were not looked at.</source>
            <translation>Angehalten. {0} Bilder wurden nicht angesehen.</translation>
        </message>
    </context>
    <context>
        <name>ReadingLine</name>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>Lese {0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>ReplyPart</name>
        <message>
            <source>Which reel the reply is about</source>
            <translation>Um welches Reel es in der Antwort geht</translation>
        </message>
        <message>
            <source>The client's reply</source>
            <translation>Die Antwort des Kunden</translation>
        </message>
        <message>
            <source>3, 7, 12 no
1-2 yes
all but 5 · rest no</source>
            <translation>3, 7, 12 no
1-2 yes
all but 5 · rest no</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>called both good and bad: left as it is</source>
            <translation>gut und schlecht genannt: bleibt, wie es ist</translation>
        </message>
        <message>
            <source>Nothing was sent yet: make a reel or a sheet under Client first.</source>
            <translation>Noch nichts gesendet: Mach zuerst unter „Kunde“ ein Reel oder ein Blatt.</translation>
        </message>
        <message>
            <source>Not clear, left as it is: {0}</source>
            <translation>Nicht klar, bleibt, wie es ist: {0}</translation>
        </message>
        <message>
            <source>Paste what the client wrote. Nothing is set before you have seen it.</source>
            <translation>Füge ein, was der Kunde schrieb. Nichts wird gesetzt, bevor du es gesehen hast.</translation>
        </message>
        <message>
            <source>No number with a yes or a no was found in it.</source>
            <translation>Darin steht keine Nummer mit einem Ja oder Nein.</translation>
        </message>
        <message>
            <source>Look it over; what is not named stays as it is.</source>
            <translation>Sieh es durch; was nicht genannt ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>What the reply means</source>
            <translation>Was die Antwort bedeutet</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Clip</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Urteil</translation>
        </message>
    </context>
    <context>
        <name>ReviewRoom</name>
        <message>
            <source>Nothing to review yet</source>
            <translation>Noch nichts anzusehen</translation>
        </message>
        <message>
            <source>Finished clips appear here by themselves, to be watched and judged.</source>
            <translation>Fertige Clips erscheinen hier von selbst, zum Ansehen und Beurteilen.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>No clip is like that</source>
            <translation>So ist kein Clip</translation>
        </message>
        <message>
            <source>Nothing in the library fits this filter.</source>
            <translation>Nichts in der Bibliothek passt zu diesem Filter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>That clip is in the trash, or its file was taken away.</source>
            <translation>Dieser Clip liegt im Papierkorb, oder seine Datei wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Or try a sample</source>
            <translation>Oder nimm ein Beispiel</translation>
        </message>
        <message>
            <source>No stills yet</source>
            <translation>Noch keine Bilder</translation>
        </message>
        <message>
            <source>Drop pictures, folders, tables or links anywhere in this window, or paste them. JPEG, PNG, WebP, HEIC, AVIF, TIFF, PSD, GIF, BMP.</source>
            <translation>Leg Bilder, Ordner, Tabellen oder Links irgendwo in dieses Fenster, oder füge sie ein. JPEG, PNG, WebP, HEIC, AVIF, TIFF, PSD, GIF, BMP.</translation>
        </message>
        <message>
            <source>Add the sample {0}</source>
            <translation>Beispiel {0} hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Position in the clip</source>
            <translation>Stelle im Clip</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Takes sent at once</source>
            <translation>Gleichzeitig gesendete Takes</translation>
        </message>
        <message>
            <source>Seconds between two new tasks</source>
            <translation>Sekunden zwischen zwei neuen Aufträgen</translation>
        </message>
        <message>
            <source>More are faster with many pictures, and more likely to be told to wait.</source>
            <translation>Mehr ist bei vielen Bildern schneller, aber der Dienst lässt eher warten.</translation>
        </message>
        <message>
            <source>Longer where the service says that requests come too fast.</source>
            <translation>Länger, wenn der Dienst meldet, dass Anfragen zu schnell kommen.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Preparing the picture…</source>
            <translation>Das Bild wird vorbereitet …</translation>
        </message>
        <message>
            <source>The link is sent; the service reads the picture there.</source>
            <translation>Der Link wird gesendet; der Dienst liest das Bild dort.</translation>
        </message>
        <message>
            <source>left out: {0}</source>
            <translation>weggelassen: {0}</translation>
        </message>
    </context>
    <context>
        <name>SettingLine</name>
        <message>
            <source>As it was</source>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <source>{0}: back to {1}</source>
            <translation>{0}: zurück auf {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>Pro</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Takes of each shot</source>
            <translation>Takes je Einstellung</translation>
        </message>
        <message>
            <source>Crop, enlarge or shorten what does not fit</source>
            <translation>Zuschneiden, vergrößern oder kürzen, was nicht passt</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>For rows that do not say their own.</source>
            <translation>Für Zeilen, die nichts Eigenes sagen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>No setting is like that.</source>
            <translation>Keine Einstellung passt dazu.</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Several may be chosen: every combination is made.</source>
            <translation>Mehrere sind möglich: Jede Verbindung wird gemacht.</translation>
        </message>
    </context>
    <context>
        <name>Shapes</name>
        <message>
            <source>Shapes</source>
            <translation>Formen</translation>
        </message>
        <message>
            <source>Shape: {0}</source>
            <translation>Form: {0}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Prompts of before</source>
            <translation>Frühere Prompts</translation>
        </message>
        <message>
            <source>Search saved and generated prompts</source>
            <translation>Gespeicherte und erzeugte Prompts durchsuchen</translation>
        </message>
        <message>
            <source>Nothing here yet. What you generate comes here by itself.</source>
            <translation>Hier ist noch nichts. Was du erzeugst, kommt von selbst hierher.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>A name for the prompt as it is now</source>
            <translation>Ein Name für den Prompt, wie er jetzt ist</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Darüber speichern</translation>
        </message>
    </context>
    <context>
        <name>ShelfModel</name>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Generated, newest first</source>
            <translation>Erzeugt, das Neueste zuerst</translation>
        </message>
    </context>
    <context>
        <name>Shifter</name>
        <message>
            <source>Shift</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <source>Frames it is shifted by</source>
            <translation>Frames, um die es versetzt ist</translation>
        </message>
        <message>
            <source>One frame earlier (comma)</source>
            <translation>Einen Frame früher (Komma)</translation>
        </message>
        <message>
            <source>One frame later (full stop)</source>
            <translation>Einen Frame später (Punkt)</translation>
        </message>
        <message>
            <source>Shift {0}</source>
            <translation>{0} versetzen</translation>
        </message>
    </context>
    <context>
        <name>ShotDelegate</name>
        <message>
            <source>{0}
Click to mend it.</source>
            <translation>{0}
Klicke, um es zu richten.</translation>
        </message>
    </context>
    <context>
        <name>ShotModel</name>
        <message>
            <source>Same picture as {0}</source>
            <translation>Dasselbe Bild wie {0}</translation>
        </message>
        <message>
            <source>Frame {0}  ·  {1}</source>
            <translation>Frame {0}  ·  {1}</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
    </context>
    <context>
        <name>Spending</name>
        <message>
            <source>Spending</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>no ceiling</source>
            <translation>keine Obergrenze</translation>
        </message>
        <message>
            <source>Daily ceiling in credits</source>
            <translation>Tagesgrenze in Credits</translation>
        </message>
        <message>
            <source>Ceiling of one batch in credits</source>
            <translation>Obergrenze eines Stapels in Credits</translation>
        </message>
        <message>
            <source>Ask again above, in credits</source>
            <translation>Noch einmal fragen ab, in Credits</translation>
        </message>
        <message>
            <source>Daily ceiling</source>
            <translation>Tagesgrenze</translation>
        </message>
        <message>
            <source>Takes beyond it wait until tomorrow, or until you raise it.</source>
            <translation>Takes darüber warten bis morgen oder bis du sie erhöhst.</translation>
        </message>
        <message>
            <source>Ceiling of one batch</source>
            <translation>Obergrenze eines Stapels</translation>
        </message>
        <message>
            <source>What one press of Generate may spend; takes beyond it wait.</source>
            <translation>Was ein Druck auf Erzeugen ausgeben darf; Takes darüber warten.</translation>
        </message>
        <message>
            <source>Ask again before spending more than</source>
            <translation>Noch einmal fragen, bevor mehr ausgegeben wird als</translation>
        </message>
        <message>
            <source>Generate then asks once more, with the price.</source>
            <translation>Erzeugen fragt dann noch einmal, mit dem Preis.</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Kassenbuch</translation>
        </message>
        <message>
            <source>The ledger was saved as {0}.</source>
            <translation>Das Kassenbuch wurde als {0} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Stage</source>
            <translation>Bühne</translation>
        </message>
        <message>
            <source>This still is on the web: {0}</source>
            <translation>Dieses Bild liegt im Web: {0}</translation>
        </message>
    </context>
    <context>
        <name>StageTabs</name>
        <message>
            <source>Still, draft and takes</source>
            <translation>Bild, Entwurf und Takes</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Wie gesendet</translation>
        </message>
        <message>
            <source>Exactly the picture that the service will get.</source>
            <translation>Genau das Bild, das der Dienst bekommt.</translation>
        </message>
        <message>
            <source>Draft · free</source>
            <translation>Entwurf · kostenlos</translation>
        </message>
        <message>
            <source>The still, moved by the camera commands. Costs nothing.</source>
            <translation>Das Bild, von den Kamerabefehlen bewegt. Kostet nichts.</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{0}: one less</source>
            <translation>{0}: eins weniger</translation>
        </message>
        <message>
            <source>{0}: one more</source>
            <translation>{0}: eins mehr</translation>
        </message>
    </context>
    <context>
        <name>StillStrip</name>
        <message>
            <source>Stills</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation>Gewählte Bilder entfernen</translation>
        </message>
        <message>
            <source>Stills  {0}</source>
            <translation>Bilder  {0}</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation>Bilder, Dateien oder Links einfügen</translation>
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation>Bilder aus einer Tabelle hinzufügen …</translation>
        </message>
        <message>
            <source>Hot folder…</source>
            <translation>Eingangsordner …</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>When something is wrong</source>
            <translation>Wenn etwas nicht stimmt</translation>
        </message>
        <message>
            <source>Open the log files</source>
            <translation>Protokolldateien öffnen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Einstellungsdatei öffnen</translation>
        </message>
        <message>
            <source>Copy a report about this program</source>
            <translation>Einen Bericht über dieses Programm kopieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Log files</source>
            <translation>Protokolldateien</translation>
        </message>
        <message>
            <source>What the program did, without keys. They stay on this computer.</source>
            <translation>Was das Programm getan hat, ohne Schlüssel. Sie bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Settings file</source>
            <translation>Einstellungsdatei</translation>
        </message>
        <message>
            <source>All that is set here as text, and what only experts change.</source>
            <translation>Alles, was hier eingestellt ist, als Text, und was nur Fachleute ändern.</translation>
        </message>
        <message>
            <source>Report for help</source>
            <translation>Bericht für Hilfe</translation>
        </message>
        <message>
            <source>For the clipboard: what helps to find it, without names, texts or keys.</source>
            <translation>Für die Zwischenablage: was bei der Suche hilft, ohne Namen, Texte oder Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
    </context>
    <context>
        <name>TableSheet</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation>Noch einmal bestellen für {0}?</translation>
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation>{0} ausgeben?</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Rows of the table</source>
            <translation>Zeilen der Tabelle</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>TakeChip</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep {0}</source>
            <translation>{0} behalten</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>führt</translation>
        </message>
        <message>
            <source>against</source>
            <translation>dagegen</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>TakeDeeds</name>
        <message>
            <source>The task id was copied.</source>
            <translation>Die Auftragsnummer wurde kopiert.</translation>
        </message>
    </context>
    <context>
        <name>TakesRow</name>
        <message>
            <source>Takes of this shot</source>
            <translation>Takes dieser Einstellung</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Something went wrong: {0}. Nothing is lost; the log has more.</source>
            <translation>Etwas ging schief: {0}. Nichts ist verloren; das Protokoll weiß mehr.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>The file of your saved prompts could not be read. It was kept as {0}, and a new one was begun. Nothing was sent, nothing was charged.</source>
            <translation>Die Datei deiner gespeicherten Prompts war nicht lesbar. Sie wurde als {0} aufgehoben und eine neue begonnen. Nichts wurde gesendet, nichts berechnet.</translation>
        </message>
        <message>
            <source>Copy a picture, picture files or links first, then paste.</source>
            <translation>Kopiere zuerst ein Bild, Bilddateien oder Links, dann füge ein.</translation>
        </message>
        <message>
            <source>The report was copied. It holds no key, no name, no text and no folder of yours.</source>
            <translation>Der Bericht wurde kopiert. Er enthält keinen Schlüssel, keinen Namen, keinen Text und keinen deiner Ordner.</translation>
        </message>
    </context>
    <context>
        <name>TextsPart</name>
        <message>
            <source>Insert a column</source>
            <translation>Eine Spalte einfügen</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>Noch ein Text</translation>
        </message>
        <message>
            <source>Remove the last text</source>
            <translation>Den letzten Text entfernen</translation>
        </message>
        <message>
            <source>Each row's own text, from the column {0}</source>
            <translation>Der eigene Text jeder Zeile, aus der Spalte {0}</translation>
        </message>
        <message>
            <source>How should they move? {name} becomes a row's name.</source>
            <translation>Wie sollen sie sich bewegen? {name} wird der Name einer Zeile.</translation>
        </message>
        <message>
            <source>Text {0}</source>
            <translation>Text {0}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>Theatre</name>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichten</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Kassenbuch</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Project: {0}</source>
            <translation>Projekt: {0}</translation>
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation>Obergrenze dieses Projekts …</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>{0} neu</translation>
        </message>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Übung: nichts wird berechnet</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>Wird beendet …</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>There and back (ping-pong)</source>
            <translation>Hin und zurück (Ping-Pong)</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>Hier beginnen</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Hier enden</translation>
        </message>
        <message>
            <source>Play all of it</source>
            <translation>Alles abspielen</translation>
        </message>
        <message>
            <source>Thirds</source>
            <translation>Drittel</translation>
        </message>
        <message>
            <source>Safe areas</source>
            <translation>Sichere Bereiche</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Einen Frame zurück</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>Einen Frame vor</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Frame</translation>
        </message>
        <message>
            <source>Size shown</source>
            <translation>Gezeigte Größe</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Range, ping-pong, guides, size</source>
            <translation>Bereich, Ping-Pong, Hilfslinien, Größe</translation>
        </message>
        <message>
            <source>Range, ping-pong, guides, size
Wheel: closer · Ctrl+drag: move the picture · drag on the picture: scrub</source>
            <translation>Bereich, Ping-Pong, Hilfslinien, Größe
Rad: näher · Strg+Ziehen: Bild bewegen · auf dem Bild ziehen: spulen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>{0}, there and back</source>
            <translation>{0}, hin und zurück</translation>
        </message>
    </context>
    <context>
        <name>UnsureRoom</name>
        <message>
            <source>Was it charged?</source>
            <translation>Wurde es berechnet?</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Das vorige</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Das nächste</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>ValuesRow</name>
        <message>
            <source>What {0} stands for</source>
            <translation>Wofür {0} steht</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>{0} is not where it was</source>
            <translation>{0} ist nicht, wo es war</translation>
        </message>
        <message>
            <source>{0} is gone. If it was moved or renamed into a folder of a project, Look for moved files finds it; what you decided of it is kept.</source>
            <translation>{0} ist weg. Wurde es in einen Ordner eines Projekts verschoben oder umbenannt, findet „Verschobene Dateien suchen“ es; was du entschieden hast, bleibt.</translation>
        </message>
        <message>
            <source>Look for moved files</source>
            <translation>Verschobene Dateien suchen</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Way to the service</source>
            <translation>Weg zum Dienst</translation>
        </message>
        <message>
            <source>A proxy or a certificate of its own, where a company's network asks.</source>
            <translation>Ein Proxy oder ein eigenes Zertifikat, wo ein Firmennetz es verlangt.</translation>
        </message>
    </context>
    <context>
        <name>WayPage</name>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Use this way</source>
            <translation>Diesen Weg nehmen</translation>
        </message>
        <message>
            <source>Sending a picture there and fetching it back…</source>
            <translation>Ein Bild wird hingeschickt und wieder geholt …</translation>
        </message>
        <message>
            <source>{0} (if needed)</source>
            <translation>{0} (falls nötig)</translation>
        </message>
        <message>
            <source>Fill in what {0} looks like</source>
            <translation>Füll aus, wie {0} aussieht</translation>
        </message>
    </context>
    <context>
        <name>WaysPart</name>
        <message>
            <source>I checked, it was not accepted</source>
            <translation>Ich habe nachgesehen, es wurde nicht angenommen</translation>
        </message>
        <message>
            <source>It is cancelled and its credits are free again.</source>
            <translation>Er ist abgebrochen, seine Credits sind wieder frei.</translation>
        </message>
        <message>
            <source>The first one may be charged as well: it stays counted.</source>
            <translation>Auch der erste kann berechnet werden: Er bleibt gezählt.</translation>
        </message>
        <message>
            <source>Its task id, if you have it</source>
            <translation>Seine Auftragsnummer, falls du sie hast</translation>
        </message>
        <message>
            <source>Task id</source>
            <translation>Auftragsnummer</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <source>Attach it</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Then say what became of it</source>
            <translation>Dann sag, was daraus wurde</translation>
        </message>
        <message>
            <source>{0} (may be charged twice)</source>
            <translation>{0} (kann doppelt berechnet werden)</translation>
        </message>
        <message>
            <source>I checked, none of these {0} was accepted</source>
            <translation>Ich habe nachgesehen, keiner dieser {0} wurde angenommen</translation>
        </message>
        <message>
            <source>is being made</source>
            <translation>wird gemacht</translation>
        </message>
        <message>
            <source>is finished</source>
            <translation>ist fertig</translation>
        </message>
        <message>
            <source>has failed</source>
            <translation>ist gescheitert</translation>
        </message>
        <message>
            <source> It was asked: {0}</source>
            <translation> Bestellt war: {0}</translation>
        </message>
        <message>
            <source>This task {0}.{1}</source>
            <translation>Dieser Auftrag {0}.{1}</translation>
        </message>
    </context>
    <context>
        <name>WhenDoneButton</name>
        <message>
            <source>When done: {0}</source>
            <translation>Wenn fertig: {0}</translation>
        </message>
        <message>
            <source>This system does not let a program do that.</source>
            <translation>Dieses System lässt das kein Programm tun.</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Datei zeigen</translation>
        </message>
        <message>
            <source>Was it charged?</source>
            <translation>Wurde es berechnet?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Send first</source>
            <translation>Als Erstes senden</translation>
        </message>
        <message>
            <source>Send last</source>
            <translation>Als Letztes senden</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Try again · {0}</source>
            <translation>Noch einmal · {0}</translation>
        </message>
        <message>
            <source>One more take · {0}</source>
            <translation>Noch ein Take · {0}</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Copy the task id</source>
            <translation>Auftragsnummer kopieren</translation>
        </message>
        <message>
            <source>Take the task id away again</source>
            <translation>Auftragsnummer wieder lösen</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>Es wurde erstattet</translation>
        </message>
        <message>
            <source>Kept; undecided again</source>
            <translation>Behalten; wieder offen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Rejected; undecided again</source>
            <translation>Verworfen; wieder offen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>nichts wird berechnet</translation>
        </message>
        <message>
            <source>Send again · {0}</source>
            <translation>Noch einmal senden · {0}</translation>
        </message>
    </context>
    <context>
        <name>asking</name>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Generate 1 take</source>
            <translation>1 Take erzeugen</translation>
        </message>
        <message>
            <source>Generate {0} takes</source>
            <translation>{0} Takes erzeugen</translation>
        </message>
        <message>
            <source>Add a still first: drop a picture anywhere in this window.</source>
            <translation>Füge zuerst ein Bild hinzu: Leg es irgendwo in dieses Fenster.</translation>
        </message>
        <message>
            <source>{0} stands for nothing yet. Write below the prompt what it is.</source>
            <translation>{0} steht noch für nichts. Schreib unter dem Prompt, was es ist.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>Pro</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
    </context>
    <context>
        <name>banner</name>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Paused. What is paid for still comes home.</source>
            <translation>Angehalten. Was bezahlt ist, kommt trotzdem nach Hause.</translation>
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation>Kein API-Schlüssel abgelegt.</translation>
        </message>
        <message>
            <source>Add the key</source>
            <translation>Schlüssel hinzufügen</translation>
        </message>
        <message>
            <source>The service refused the key.</source>
            <translation>Der Dienst hat den Schlüssel abgelehnt.</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Schlüssel ändern</translation>
        </message>
        <message>
            <source>Credits ran out.</source>
            <translation>Die Credits sind aufgebraucht.</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>The service asks to slow down.</source>
            <translation>Der Dienst bittet, langsamer zu senden.</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>Keine Verbindung.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Pictures need a web address.</source>
            <translation>Bilder brauchen eine Webadresse.</translation>
        </message>
        <message>
            <source>Choose a picture link</source>
            <translation>Bildlink wählen</translation>
        </message>
        <message>
            <source>Today's ceiling is reached.</source>
            <translation>Die heutige Obergrenze ist erreicht.</translation>
        </message>
        <message>
            <source>Change the ceiling</source>
            <translation>Obergrenze ändern</translation>
        </message>
        <message>
            <source>The project's ceiling is reached.</source>
            <translation>Die Obergrenze des Projekts ist erreicht.</translation>
        </message>
        <message>
            <source>The batch's ceiling is reached.</source>
            <translation>Die Obergrenze des Stapels ist erreicht.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Use a key for this run</source>
            <translation>Einen Schlüssel für diesen Lauf verwenden</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 wartet</translation>
        </message>
        <message>
            <source>{0} wait</source>
            <translation>{0} warten</translation>
        </message>
        <message>
            <source>{0}, {1} credits needed.</source>
            <translation>{0}, {1} Credits nötig.</translation>
        </message>
        <message>
            <source>It goes on in {0}.</source>
            <translation>Es geht weiter in {0}.</translation>
        </message>
    </context>
    <context>
        <name>charges</name>
        <message>
            <source>The service charged {0} credits for a take quoted at {1}.</source>
            <translation>Der Dienst hat {0} Credits für einen Take berechnet, der mit {1} veranschlagt war.</translation>
        </message>
        <message>
            <source> Later quotes show {0}.</source>
            <translation> Spätere Preise zeigen {0}.</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>No camera command stands in this bracket.</source>
            <translation>In dieser Klammer steht kein Kamerabefehl.</translation>
        </message>
        <message>
            <source>No more than {0} commands run together: {1} is one too many.</source>
            <translation>Mehr als {0} Befehle laufen nicht zusammen: {1} ist einer zu viel.</translation>
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words.</source>
            <translation>„{0}“ ist kein Kamerabefehl: Es wird als gewöhnlicher Text gesendet.</translation>
        </message>
        <message>
            <source>“{0}” is no camera command: it is sent as plain words. {1} is one.</source>
            <translation>„{0}“ ist kein Kamerabefehl: Es wird als gewöhnlicher Text gesendet. {1} ist einer.</translation>
        </message>
        <message>
            <source>Becomes each still's name.</source>
            <translation>Wird der Name jedes Bildes.</translation>
        </message>
        <message>
            <source>Becomes each still's file name.</source>
            <translation>Wird der Dateiname jedes Bildes.</translation>
        </message>
        <message>
            <source>Becomes each still's article number, where it has one.</source>
            <translation>Wird die Artikelnummer jedes Bildes, wo es eine hat.</translation>
        </message>
        <message>
            <source>Becomes the name of each still's folder.</source>
            <translation>Wird der Name des Ordners jedes Bildes.</translation>
        </message>
        <message>
            <source>Is asked for below the prompt.</source>
            <translation>Wird unter dem Prompt erfragt.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Stills</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Player</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichten</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>The program is still starting.</source>
            <translation>Das Programm startet noch.</translation>
        </message>
        <message>
            <source>This is done in Create.</source>
            <translation>Das geht unter „Erstellen“.</translation>
        </message>
        <message>
            <source>There is no still yet.</source>
            <translation>Noch ist kein Bild da.</translation>
        </message>
        <message>
            <source>Nothing to ask for yet.</source>
            <translation>Noch ist nichts zu bestellen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>This still is on the web.</source>
            <translation>Dieses Bild liegt im Web.</translation>
        </message>
        <message>
            <source>They fit already.</source>
            <translation>Sie passen schon.</translation>
        </message>
        <message>
            <source>There is no take of this still yet.</source>
            <translation>Von diesem Bild gibt es noch keinen Take.</translation>
        </message>
        <message>
            <source>Nothing is playing.</source>
            <translation>Es läuft nichts.</translation>
        </message>
        <message>
            <source>No clip is shown.</source>
            <translation>Es wird kein Clip gezeigt.</translation>
        </message>
        <message>
            <source>Select a take in the queue first.</source>
            <translation>Wähle zuerst einen Take in der Warteschlange.</translation>
        </message>
        <message>
            <source>Nothing was asked for yet.</source>
            <translation>Noch wurde nichts bestellt.</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>Es läuft nichts.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Es wartet nichts.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>Er wurde schon gesendet.</translation>
        </message>
        <message>
            <source>It has no clip.</source>
            <translation>Er hat keinen Clip.</translation>
        </message>
        <message>
            <source>It did not fail.</source>
            <translation>Er ist nicht gescheitert.</translation>
        </message>
        <message>
            <source>The service is not working on it.</source>
            <translation>Der Dienst arbeitet nicht daran.</translation>
        </message>
        <message>
            <source>This is done in Review.</source>
            <translation>Das geht unter „Sichten“.</translation>
        </message>
        <message>
            <source>The comparison has its own keys.</source>
            <translation>Der Vergleich hat eigene Tasten.</translation>
        </message>
        <message>
            <source>Compare takes in Review first.</source>
            <translation>Vergleiche zuerst Takes unter „Sichten“.</translation>
        </message>
        <message>
            <source>Practice costs nothing.</source>
            <translation>Üben kostet nichts.</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Blink (held: the other one)</source>
            <translation>Blinken (gehalten: der andere)</translation>
        </message>
        <message>
            <source>The first take leads</source>
            <translation>Der erste Take führt</translation>
        </message>
        <message>
            <source>The second take leads</source>
            <translation>Der zweite Take führt</translation>
        </message>
        <message>
            <source>The third take leads</source>
            <translation>Der dritte Take führt</translation>
        </message>
        <message>
            <source>The fourth take leads</source>
            <translation>Der vierte Take führt</translation>
        </message>
        <message>
            <source>The other one a frame earlier</source>
            <translation>Den anderen einen Frame früher</translation>
        </message>
        <message>
            <source>The other one a frame later</source>
            <translation>Den anderen einen Frame später</translation>
        </message>
        <message>
            <source>Keep the take that leads</source>
            <translation>Den führenden Take behalten</translation>
        </message>
        <message>
            <source>Reject the others</source>
            <translation>Die anderen verwerfen</translation>
        </message>
        <message>
            <source>Leave the comparison</source>
            <translation>Vergleich verlassen</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Write the prompt</source>
            <translation>Prompt schreiben</translation>
        </message>
        <message>
            <source>Insert a camera command</source>
            <translation>Kamerabefehl einfügen</translation>
        </message>
        <message>
            <source>Saved prompts and those of before</source>
            <translation>Gespeicherte Prompts und frühere</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show the still</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <source>Show the picture as it will be sent</source>
            <translation>Bild zeigen, wie es gesendet wird</translation>
        </message>
        <message>
            <source>Show the draft</source>
            <translation>Entwurf zeigen</translation>
        </message>
        <message>
            <source>Show the newest take</source>
            <translation>Neuesten Take zeigen</translation>
        </message>
        <message>
            <source>Next still</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Previous still</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>Select all stills</source>
            <translation>Alle Bilder auswählen</translation>
        </message>
        <message>
            <source>Select the next still as well</source>
            <translation>Auch das nächste Bild auswählen</translation>
        </message>
        <message>
            <source>Move the stills up</source>
            <translation>Bilder nach oben</translation>
        </message>
        <message>
            <source>Move the stills down</source>
            <translation>Bilder nach unten</translation>
        </message>
        <message>
            <source>Remove the selected stills</source>
            <translation>Gewählte Bilder entfernen</translation>
        </message>
        <message>
            <source>Show the still's file</source>
            <translation>Datei des Bildes zeigen</translation>
        </message>
        <message>
            <source>Copy the stills</source>
            <translation>Bilder kopieren</translation>
        </message>
        <message>
            <source>Export drafts of the selected stills</source>
            <translation>Entwürfe der gewählten Bilder exportieren</translation>
        </message>
        <message>
            <source>Make the selected stills fit</source>
            <translation>Gewählte Bilder passend machen</translation>
        </message>
        <message>
            <source>Play, or pause</source>
            <translation>Abspielen oder Pause</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Einen Frame zurück</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>Einen Frame vor</translation>
        </message>
        <message>
            <source>Ten frames back</source>
            <translation>Zehn Frames zurück</translation>
        </message>
        <message>
            <source>Ten frames on</source>
            <translation>Zehn Frames vor</translation>
        </message>
        <message>
            <source>A second back</source>
            <translation>Eine Sekunde zurück</translation>
        </message>
        <message>
            <source>A second on</source>
            <translation>Eine Sekunde vor</translation>
        </message>
        <message>
            <source>To the beginning</source>
            <translation>An den Anfang</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Ans Ende</translation>
        </message>
        <message>
            <source>Play slower</source>
            <translation>Langsamer abspielen</translation>
        </message>
        <message>
            <source>Play faster</source>
            <translation>Schneller abspielen</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Ab hier abspielen</translation>
        </message>
        <message>
            <source>Play up to here</source>
            <translation>Bis hier abspielen</translation>
        </message>
        <message>
            <source>Play all of it</source>
            <translation>Alles abspielen</translation>
        </message>
        <message>
            <source>Play there and back</source>
            <translation>Hin und zurück abspielen</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Näher</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <source>Fit the picture</source>
            <translation>Bild einpassen</translation>
        </message>
        <message>
            <source>100 %, or the whole picture</source>
            <translation>100 % oder das ganze Bild</translation>
        </message>
        <message>
            <source>Thirds, safe areas</source>
            <translation>Drittel, sichere Bereiche</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Look left</source>
            <translation>Nach links sehen</translation>
        </message>
        <message>
            <source>Look right</source>
            <translation>Nach rechts sehen</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Nach oben sehen</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>Nach unten sehen</translation>
        </message>
        <message>
            <source>Save frame…</source>
            <translation>Frame speichern …</translation>
        </message>
        <message>
            <source>Continue from here</source>
            <translation>Ab hier weiter</translation>
        </message>
        <message>
            <source>Copy the clip</source>
            <translation>Clip kopieren</translation>
        </message>
        <message>
            <source>Show the clip's file</source>
            <translation>Datei des Clips zeigen</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Zur Warteschlange</translation>
        </message>
        <message>
            <source>Play the take, or say what happened</source>
            <translation>Take abspielen oder sagen, was geschah</translation>
        </message>
        <message>
            <source>Keep the takes</source>
            <translation>Takes behalten</translation>
        </message>
        <message>
            <source>Reject the takes</source>
            <translation>Takes verwerfen</translation>
        </message>
        <message>
            <source>Cancel what is not sent yet</source>
            <translation>Abbrechen, was noch nicht gesendet ist</translation>
        </message>
        <message>
            <source>Try the failed takes again…</source>
            <translation>Gescheiterte Takes noch einmal …</translation>
        </message>
        <message>
            <source>Check the takes now</source>
            <translation>Takes jetzt prüfen</translation>
        </message>
        <message>
            <source>Send earlier</source>
            <translation>Früher senden</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Später senden</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>Senden anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Check all now</source>
            <translation>Alle jetzt prüfen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Rejected: face drift</source>
            <translation>Verworfen: Gesicht verändert</translation>
        </message>
        <message>
            <source>Rejected: hands</source>
            <translation>Verworfen: Hände</translation>
        </message>
        <message>
            <source>Rejected: warped product or logo</source>
            <translation>Verworfen: Produkt oder Logo verzerrt</translation>
        </message>
        <message>
            <source>Rejected: wrong move</source>
            <translation>Verworfen: falsche Bewegung</translation>
        </message>
        <message>
            <source>Rejected: flicker</source>
            <translation>Verworfen: Flackern</translation>
        </message>
        <message>
            <source>Rejected: another reason</source>
            <translation>Verworfen: anderer Grund</translation>
        </message>
        <message>
            <source>Next take</source>
            <translation>Nächster Take</translation>
        </message>
        <message>
            <source>Previous take</source>
            <translation>Voriger Take</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>Takes vergleichen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Find clips</source>
            <translation>Clips suchen</translation>
        </message>
        <message>
            <source>Set the shot up again</source>
            <translation>Einstellung neu einrichten</translation>
        </message>
        <message>
            <source>Copy the clips</source>
            <translation>Clips kopieren</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Look for moved files</source>
            <translation>Verschobene Dateien suchen</translation>
        </message>
        <message>
            <source>Rebuild the library from the folders</source>
            <translation>Bibliothek aus den Ordnern neu aufbauen</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Menü zur Auswahl</translation>
        </message>
        <message>
            <source>Go to Create</source>
            <translation>Zu „Erstellen“</translation>
        </message>
        <message>
            <source>Go to Review</source>
            <translation>Zu „Sichten“</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Paste pictures, files or links</source>
            <translation>Bilder, Dateien oder Links einfügen</translation>
        </message>
        <message>
            <source>Add stills from a table…</source>
            <translation>Bilder aus einer Tabelle hinzufügen …</translation>
        </message>
        <message>
            <source>Hot folder…</source>
            <translation>Eingangsordner …</translation>
        </message>
        <message>
            <source>Fold the queue away, or show it</source>
            <translation>Warteschlange ein- oder ausklappen</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Kassenbuch</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>Projekt wählen</translation>
        </message>
        <message>
            <source>Ceiling of this project…</source>
            <translation>Obergrenze dieses Projekts …</translation>
        </message>
        <message>
            <source>Picture link…</source>
            <translation>Bildlink …</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Try it with a sample</source>
            <translation>Mit einem Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>From Practice to real clips</source>
            <translation>Vom Üben zu echten Clips</translation>
        </message>
        <message>
            <source>Copy a report for support</source>
            <translation>Bericht für Hilfe kopieren</translation>
        </message>
        <message>
            <source>Open the log files</source>
            <translation>Protokolldateien öffnen</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Einstellungsdatei öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>example</name>
        <message>
            <source>Steam rises from the cup, slowly. [Push in]</source>
            <translation>Dampf steigt langsam aus der Tasse. [Push in]</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>MP4</source>
            <translation>MP4</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>WebP</source>
            <translation>WebP</translation>
        </message>
        <message>
            <source>ProRes</source>
            <translation>ProRes</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <translation>PNG-Bilder</translation>
        </message>
        <message>
            <source>H.264, plays everywhere. A whole clip in its own shape is copied, not coded.</source>
            <translation>H.264, läuft überall. Ein ganzer Clip in eigener Form wird kopiert, nicht kodiert.</translation>
        </message>
        <message>
            <source>For mails and old pages: 480 pixels, half the frames, 256 colours.</source>
            <translation>Für E-Mails und alte Seiten: 480 Pixel, halb so viele Bilder, 256 Farben.</translation>
        </message>
        <message>
            <source>For shop pages: moves by itself, far smaller than a GIF.</source>
            <translation>Für Shopseiten: bewegt sich von selbst, viel kleiner als ein GIF.</translation>
        </message>
        <message>
            <source>422, for editing and grading. Large files.</source>
            <translation>422, für Schnitt und Farbe. Große Dateien.</translation>
        </message>
        <message>
            <source>A folder with every frame, numbered as the player counts.</source>
            <translation>Ein Ordner mit jedem Frame, nummeriert wie im Player.</translation>
        </message>
        <message>
            <source>No loop</source>
            <translation>Keine Schleife</translation>
        </message>
        <message>
            <source>What suits</source>
            <translation>Was passt</translation>
        </message>
        <message>
            <source>Best cut</source>
            <translation>Bester Schnitt</translation>
        </message>
        <message>
            <source>Cross-fade</source>
            <translation>Überblenden</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>Hin und zurück</translation>
        </message>
        <message>
            <source>Played once, from beginning to end.</source>
            <translation>Einmal abgespielt, von Anfang bis Ende.</translation>
        </message>
        <message>
            <source>The two frames that meet best are found, then the way that hides the seam.</source>
            <translation>Die zwei Frames, die am besten zueinander passen, werden gesucht, dann der Weg, der die Naht verbirgt.</translation>
        </message>
        <message>
            <source>Cut at the two frames that meet best; weak seams are listed.</source>
            <translation>Geschnitten an den zwei Frames, die am besten zueinander passen; schwache Nähte werden genannt.</translation>
        </message>
        <message>
            <source>The end melts into the beginning over half a second.</source>
            <translation>Das Ende geht über eine halbe Sekunde in den Anfang über.</translation>
        </message>
        <message>
            <source>Played forwards, then backwards.</source>
            <translation>Vorwärts gespielt, dann rückwärts.</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <source>{0} files</source>
            <translation>{0} Dateien</translation>
        </message>
        <message>
            <source>1 clip</source>
            <translation>1 Clip</translation>
        </message>
        <message>
            <source>{0} clips</source>
            <translation>{0} Clips</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <source>said nothing of it</source>
            <translation>sagte nichts dazu</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>verwerfen</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>{0} von {1} fertig</translation>
        </message>
        <message>
            <source>1 folder</source>
            <translation>1 Ordner</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} gescheitert</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>the rest was cancelled</source>
            <translation>der Rest wurde abgebrochen</translation>
        </message>
        <message>
            <source>1 weak seam</source>
            <translation>1 schwache Naht</translation>
        </message>
        <message>
            <source>{0} weak seams</source>
            <translation>{0} schwache Nähte</translation>
        </message>
        <message>
            <source>{0}: its loop is seen to jump (seam {1}).</source>
            <translation>{0}: Man sieht die Schleife springen (Naht {1}).</translation>
        </message>
    </context>
    <context>
        <name>first take</name>
        <message>
            <source>Your first paid take: one of {1} shows for {0} how it comes out.</source>
            <translation>Dein erster bezahlter Take: einer mit {1} zeigt für {0}, wie es wird.</translation>
        </message>
    </context>
    <context>
        <name>framing</name>
        <message>
            <source>Frame {0} of {1}</source>
            <translation>Frame {0} von {1}</translation>
        </message>
        <message>
            <source>{0} × {1} → clip about {2} × {3}</source>
            <translation>{0} × {1} → Clip etwa {2} × {3}</translation>
        </message>
        <message>
            <source>enlarged {0}×</source>
            <translation>{0}× vergrößert</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Your first clip</source>
            <translation>Dein erster Clip</translation>
        </message>
        <message>
            <source>Drop a picture anywhere, or click a sample. Write how it should move, look at the price in the button, press Generate. The queue on the right shows how far it is, and the finished clip plays by itself. Try it with a sample does all of that by one click.</source>
            <translation>Leg irgendwo ein Bild ab, oder klicke auf ein Beispiel. Schreib, wie es sich bewegen soll, sieh den Preis im Knopf, drücke „Erzeugen“. Die Warteschlange rechts zeigt, wie weit es ist, und der fertige Clip spielt von selbst. „Mit einem Beispiel ausprobieren“ macht das alles mit einem Klick.</translation>
        </message>
        <message>
            <source>Without a key everything happens in Practice: nothing leaves this computer and nothing is charged. Practice clips are camera moves over your picture, not the model's work, and each of them says so. A card below the queue leads on to real clips, step by step.</source>
            <translation>Ohne Schlüssel geschieht alles in der Übung: Nichts verlässt diesen Computer, nichts wird berechnet. Übungsclips sind Kamerafahrten über dein Bild, nicht die Arbeit des Modells, und jeder sagt es. Eine Karte unter der Warteschlange führt Schritt für Schritt zu echten Clips.</translation>
        </message>
        <message>
            <source>Words and camera moves</source>
            <translation>Worte und Kamerafahrten</translation>
        </message>
        <message>
            <source>Say what moves and what stays. Camera moves stand in square brackets: type [ and choose, or open Camera. Up to three in one bracket run together; several brackets follow each other.</source>
            <translation>Sag, was sich bewegt und was bleibt. Kamerafahrten stehen in eckigen Klammern: Tippe [ und wähle, oder öffne „Kamera“. Bis zu drei in einer Klammer laufen zusammen; mehrere Klammern folgen aufeinander.</translation>
        </message>
        <message>
            <source>Places in braces, like {name}, are filled in for each shot. The clock beside the prompt keeps what was generated, and what you saved under a name.</source>
            <translation>Platzhalter in geschweiften Klammern, wie {name}, werden für jede Einstellung ausgefüllt. Die Uhr neben dem Prompt bewahrt, was erzeugt wurde und was du unter einem Namen gespeichert hast.</translation>
        </message>
        <message>
            <source>The frame</source>
            <translation>Der Ausschnitt</translation>
        </message>
        <message>
            <source>The service keeps the shape of your picture. Crop it by hand or to a shape, turn it, or pad it; the original is never touched. What the service would refuse is marked on the still and can be mended with one click.</source>
            <translation>Der Dienst behält die Form deines Bildes. Schneide es von Hand oder auf eine Form zu, dreh es oder füll es auf; das Original bleibt unberührt. Was der Dienst ablehnen würde, ist am Bild markiert und mit einem Klick gerichtet.</translation>
        </message>
        <message>
            <source>As sent shows exactly the picture that will leave. Draft plays the camera moves at once and free of charge: it shows camera and crop, not the model's result.</source>
            <translation>„Wie gesendet“ zeigt genau das Bild, das hinausgeht. „Entwurf“ spielt die Kamerafahrten sofort und kostenlos: Er zeigt Kamera und Ausschnitt, nicht das Ergebnis des Modells.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Was es kostet</translation>
        </message>
        <message>
            <source>Nothing is sent before you saw its price. A take costs 30 to 85 credits, by mode, length and resolution. Ceilings for the day, for one order and for a project hold, whatever you press.</source>
            <translation>Nichts wird gesendet, bevor du den Preis gesehen hast. Ein Take kostet 30 bis 85 Credits, je nach Modus, Länge und Auflösung. Obergrenzen für den Tag, eine Bestellung und ein Projekt gelten, was immer du drückst.</translation>
        </message>
        <message>
            <source>Nothing is paid twice: every request is written down before it leaves. The ledger shows each take with its price, and what a clip you kept really cost.</source>
            <translation>Nichts wird doppelt bezahlt: Jede Anfrage wird aufgeschrieben, bevor sie hinausgeht. Das Kassenbuch zeigt jeden Take mit Preis und was ein behaltener Clip wirklich gekostet hat.</translation>
        </message>
        <message>
            <source>The queue, and what needs you</source>
            <translation>Die Warteschlange und was dich braucht</translation>
        </message>
        <message>
            <source>A clock waits, an arrow is on its way, a star is being made, a check is ready, a cross failed. Closing the window loses nothing: it goes on where it was.</source>
            <translation>Eine Uhr wartet, ein Pfeil ist unterwegs, ein Stern wird gemacht, ein Haken ist fertig, ein Kreuz ist gescheitert. Schließt du das Fenster, geht nichts verloren: Es geht weiter, wo es war.</translation>
        </message>
        <message>
            <source>A violet sign needs you. When the line breaks in the middle of a request, nobody can know whether it was charged: look at the balance, then say so. Until then the amount stays reserved, and nothing is sent again by itself.</source>
            <translation>Ein violettes Zeichen braucht dich. Reißt die Leitung mitten in einer Anfrage, kann niemand wissen, ob sie berechnet wurde: Sieh aufs Guthaben, dann sag es. Bis dahin bleibt der Betrag reserviert, und nichts wird von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Going real</source>
            <translation>Im Ernst</translation>
        </message>
        <message>
            <source>In Settings choose Real service and store your API key; it lies in the keychain of this computer and nowhere else. A key can't be tried without paying: the first clip proves it, and the cheapest one is suggested.</source>
            <translation>Wähle in den Einstellungen den echten Dienst und leg deinen API-Schlüssel ab; er liegt im Schlüsselbund dieses Computers und sonst nirgends. Ein Schlüssel lässt sich nicht kostenlos prüfen: Der erste Clip beweist ihn, und der billigste wird vorgeschlagen.</translation>
        </message>
        <message>
            <source>The service reads pictures from a web address only. Choose how yours get one under Picture link, and test it there. Pictures lose their place and camera data before they leave.</source>
            <translation>Der Dienst liest Bilder nur von einer Webadresse. Wähle unter „Bildlink“, wie deine eine bekommen, und teste es dort. Bilder verlieren Ort und Kameradaten, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichten</translation>
        </message>
        <message>
            <source>Every finished clip is there, also without a network. Keep or reject with one key and the next one follows; say why with a digit. Each stroke can be taken back. Compare lays two to four takes against each other in step.</source>
            <translation>Jeder fertige Clip ist da, auch ohne Netz. Behalte oder verwirf mit einer Taste, und der nächste folgt; sag mit einer Ziffer, warum. Jeder Schritt lässt sich zurücknehmen. „Vergleichen“ legt zwei bis vier Takes im Gleichschritt nebeneinander.</translation>
        </message>
        <message>
            <source>Small marks say what was noticed in a clip: it freezes, flickers, turns black, has a cut. They decide nothing.</source>
            <translation>Kleine Hinweise sagen, was an einem Clip auffiel: Er friert ein, flackert, wird schwarz, hat einen Schnitt. Sie entscheiden nichts.</translation>
        </message>
        <message>
            <source>Out of the program</source>
            <translation>Hinaus aus dem Programm</translation>
        </message>
        <message>
            <source>Drag a clip into any other program, or export it: MP4, GIF, WebP, ProRes or pictures, cropped, looped, below a size. A numbered reel and a sheet go to the client, whose reply you paste back; a packet with a timeline to the editor.</source>
            <translation>Zieh einen Clip in ein anderes Programm, oder exportiere ihn: MP4, GIF, WebP, ProRes oder Bilder, zugeschnitten, als Schleife, unter einer Größe. Ein nummeriertes Reel und ein Blatt gehen an den Kunden, dessen Antwort du einfügst; ein Paket mit Timeline an den Schnitt.</translation>
        </message>
        <message>
            <source>Clips are plain files in the project's folder. Move them as you like: each carries its recipe, and the library finds it again.</source>
            <translation>Clips sind einfache Dateien im Ordner des Projekts. Verschieb sie, wie du willst: Jede trägt ihr Rezept, und die Bibliothek findet sie wieder.</translation>
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation>Wenn etwas schiefgeht</translation>
        </message>
        <message>
            <source>Every message says what happened, what it cost, and what to do. While there is no connection the queue waits and goes on by itself. When credits run out, nothing fails: what was not sent stays in the queue.</source>
            <translation>Jede Meldung sagt, was geschah, was es kostete und was zu tun ist. Ohne Verbindung wartet die Warteschlange und geht von selbst weiter. Sind die Credits aufgebraucht, scheitert nichts: Was nicht gesendet ist, bleibt in der Warteschlange.</translation>
        </message>
        <message>
            <source>Copy a report for support: it holds versions and states, but no key, no name, no text and no folder of yours.</source>
            <translation>Kopiere einen Bericht für Hilfe: Er enthält Versionen und Zustände, aber keinen Schlüssel, keinen Namen, keinen Text und keinen deiner Ordner.</translation>
        </message>
    </context>
    <context>
        <name>happened</name>
        <message>
            <source>It was cancelled. Nothing was accepted, nothing was charged.</source>
            <translation>Er wurde abgebrochen. Nichts wurde angenommen, nichts berechnet.</translation>
        </message>
        <message>
            <source>Saved {0} as {1}. {2}</source>
            <translation>Am {0} gespeichert als {1}. {2}</translation>
        </message>
        <message>
            <source>It is on its way. {0}</source>
            <translation>Er ist unterwegs. {0}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>hot folder</name>
        <message>
            <source>Hot folder {0}</source>
            <translation>Eingangsordner {0}</translation>
        </message>
        <message>
            <source>not enough for a picture at {1}</source>
            <translation>nicht genug für ein Bild zu {1}</translation>
        </message>
        <message>
            <source>≈ 1 picture at {1}</source>
            <translation>≈ 1 Bild zu {1}</translation>
        </message>
        <message>
            <source>≈ {0} pictures at {1}</source>
            <translation>≈ {0} Bilder zu {1}</translation>
        </message>
        <message>
            <source>{0} used · {1} left · {2}</source>
            <translation>{0} verbraucht · {1} übrig · {2}</translation>
        </message>
        <message>
            <source>1 picture waits</source>
            <translation>1 Bild wartet</translation>
        </message>
        <message>
            <source>{0} pictures wait</source>
            <translation>{0} Bilder warten</translation>
        </message>
        <message>
            <source>{0}: {1} needed, {2} of the allowance left.</source>
            <translation>{0}: {1} nötig, {2} vom Rahmen übrig.</translation>
        </message>
        <message>
            <source>It is off: nothing is ordered by itself.</source>
            <translation>Er ist aus: Nichts wird von selbst bestellt.</translation>
        </message>
        <message>
            <source>It is on: what arrives is ordered by itself, inside the allowance.</source>
            <translation>Er ist an: Was ankommt, wird von selbst bestellt, innerhalb des Rahmens.</translation>
        </message>
        <message>
            <source>Pictures that arrive in a folder are ordered by themselves, and never for more than the allowance.</source>
            <translation>Bilder, die in einem Ordner ankommen, werden von selbst bestellt, und nie für mehr als den Rahmen.</translation>
        </message>
        <message>
            <source>ordered · {0}</source>
            <translation>bestellt · {0}</translation>
        </message>
        <message>
            <source>waits for its turn or the allowance</source>
            <translation>wartet auf seine Reihe oder den Rahmen</translation>
        </message>
        <message>
            <source>was there before</source>
            <translation>war vorher da</translation>
        </message>
        <message>
            <source>Allow more…</source>
            <translation>Mehr erlauben …</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Ansehen …</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>Angezeigt</translation>
        </message>
        <message>
            <source>What was shown before it was generated</source>
            <translation>Was vor dem Erzeugen gezeigt wurde</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>The most that was agreed to</source>
            <translation>Das Höchste, dem zugestimmt wurde</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>What the service reported</source>
            <translation>Was der Dienst meldete</translation>
        </message>
        <message>
            <source>Possibly</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Counted, although the service reported no charge</source>
            <translation>Gezählt, obwohl der Dienst keine Berechnung meldete</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <source>May still be charged</source>
            <translation>Kann noch berechnet werden</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Clip</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
        <message>
            <source>The version of the price catalog it was quoted by</source>
            <translation>Die Fassung der Preisliste, nach der der Preis genannt wurde</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 Take</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} Takes</translation>
        </message>
        <message>
            <source>{0}, not {1}</source>
            <translation>{0}, nicht {1}</translation>
        </message>
        <message>
            <source>{0} · refunded</source>
            <translation>{0} · erstattet</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>{0} each kept</source>
            <translation>{0} je behaltenem</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>It was not refunded</source>
            <translation>Es wurde nicht erstattet</translation>
        </message>
        <message>
            <source>It was refunded</source>
            <translation>Es wurde erstattet</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>berechnet</translation>
        </message>
        <message>
            <source>possibly charged</source>
            <translation>vielleicht berechnet</translation>
        </message>
        <message>
            <source>reserved</source>
            <translation>reserviert</translation>
        </message>
        <message>
            <source>credits per kept clip</source>
            <translation>Credits je behaltenem Clip</translation>
        </message>
        <message>
            <source>{0} kept · {1} rejected · {2} undecided</source>
            <translation>{0} behalten · {1} verworfen · {2} offen</translation>
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>ImgBB, with your own key</source>
            <translation>ImgBB, mit deinem eigenen Schlüssel</translation>
        </message>
        <message>
            <source>About three minutes: open the page, sign in, copy the key, paste it, test.</source>
            <translation>Etwa drei Minuten: Seite öffnen, anmelden, Schlüssel kopieren, einfügen, testen.</translation>
        </message>
        <message>
            <source>Anyone with the link can see the picture for 24 hours. Not for unreleased products.</source>
            <translation>Wer den Link hat, kann das Bild 24 Stunden lang sehen. Nicht für unveröffentlichte Produkte.</translation>
        </message>
        <message>
            <source>Open ImgBB's key page</source>
            <translation>ImgBBs Schlüsselseite öffnen</translation>
        </message>
        <message>
            <source>Your ImgBB key</source>
            <translation>Dein ImgBB-Schlüssel</translation>
        </message>
        <message>
            <source>Cloudinary, unsigned preset</source>
            <translation>Cloudinary, unsigniertes Preset</translation>
        </message>
        <message>
            <source>In Cloudinary's upload settings, add an unsigned upload preset; name both here.</source>
            <translation>Lege in Cloudinarys Upload-Einstellungen ein unsigniertes Upload-Preset an; nenne hier beides.</translation>
        </message>
        <message>
            <source>Anyone with the link can see the picture. It stays until you delete it there.</source>
            <translation>Wer den Link hat, kann das Bild sehen. Es bleibt, bis du es dort löschst.</translation>
        </message>
        <message>
            <source>Open Cloudinary's upload settings</source>
            <translation>Cloudinarys Upload-Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Cloud name</source>
            <translation>Cloud-Name</translation>
        </message>
        <message>
            <source>Unsigned upload preset</source>
            <translation>Unsigniertes Upload-Preset</translation>
        </message>
        <message>
            <source>Your own bucket (S3)</source>
            <translation>Dein eigener Bucket (S3)</translation>
        </message>
        <message>
            <source>A bucket at AWS, Cloudflare R2, Backblaze B2, MinIO or any storage that speaks S3, and a key that may read, write and delete in it. The bucket stays private: each picture is read through a signed link, and deleted when its takes end.</source>
            <translation>Ein Bucket bei AWS, Cloudflare R2, Backblaze B2, MinIO oder jedem Speicher, der S3 spricht, und ein Schlüssel, der darin lesen, schreiben und löschen darf. Der Bucket bleibt privat: Jedes Bild wird über einen signierten Link gelesen und gelöscht, wenn seine Takes enden.</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Access key id</source>
            <translation>Access Key ID</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Secret Access Key</translation>
        </message>
        <message>
            <source>Folder inside the bucket</source>
            <translation>Ordner im Bucket</translation>
        </message>
        <message>
            <source>Hours a link lives</source>
            <translation>Stunden, die ein Link lebt</translation>
        </message>
        <message>
            <source>The bucket's name stands in the path (MinIO and other servers of one's own)</source>
            <translation>Der Name des Buckets steht im Pfad (MinIO und andere eigene Server)</translation>
        </message>
        <message>
            <source>Inside the request, without a link</source>
            <translation>In der Anfrage selbst, ohne Link</translation>
        </message>
        <message>
            <source>The picture goes along in the request itself, as a data URI. No page of the service says that it takes one, and it may refuse it: then nothing is charged, and you choose another way.</source>
            <translation>Das Bild reist in der Anfrage selbst mit, als Data-URI. Keine Seite des Dienstes sagt, dass er das annimmt, und er kann ablehnen: Dann wird nichts berechnet, und du wählst einen anderen Weg.</translation>
        </message>
        <message>
            <source>An experiment. Try it with one take before you order many.</source>
            <translation>Ein Experiment. Versuch es mit einem Take, bevor du viele bestellst.</translation>
        </message>
        <message>
            <source>Our own server</source>
            <translation>Unser eigener Server</translation>
        </message>
        <message>
            <source>A server that stores what is sent to it by PUT and shows it at the same address, or answers a form upload with the link.</source>
            <translation>Ein Server, der ablegt, was per PUT zu ihm kommt, und es unter derselben Adresse zeigt, oder ein Formular mit dem Link beantwortet.</translation>
        </message>
        <message>
            <source>Address to upload to</source>
            <translation>Adresse zum Hochladen</translation>
        </message>
        <message>
            <source>PUT or POST</source>
            <translation>PUT oder POST</translation>
        </message>
        <message>
            <source>Where the answer names the link</source>
            <translation>Wo die Antwort den Link nennt</translation>
        </message>
        <message>
            <source>Token, sent as Bearer</source>
            <translation>Token, gesendet als Bearer</translation>
        </message>
        <message>
            <source>This computer, through your own tunnel</source>
            <translation>Dieser Computer, durch deinen eigenen Tunnel</translation>
        </message>
        <message>
            <source>For a tunnel or reverse proxy that you run: it leads from a public address to a port of this computer. The program shows the pictures there while takes need them, and hears there when a clip is done.</source>
            <translation>Für einen Tunnel oder Reverse Proxy, den du betreibst: Er führt von einer öffentlichen Adresse zu einem Port dieses Computers. Das Programm zeigt dort die Bilder, solange Takes sie brauchen, und hört dort, wenn ein Clip fertig ist.</translation>
        </message>
        <message>
            <source>It works only while this computer, the program and your tunnel run.</source>
            <translation>Es geht nur, solange dieser Computer, das Programm und dein Tunnel laufen.</translation>
        </message>
        <message>
            <source>Public address of the tunnel</source>
            <translation>Öffentliche Adresse des Tunnels</translation>
        </message>
        <message>
            <source>Port of this computer it leads to</source>
            <translation>Port dieses Computers, zu dem er führt</translation>
        </message>
        <message>
            <source>Hello,

I use a program that animates pictures. The service behind it reads each picture from a web address, so I need a place to upload to:

- an HTTPS address that takes one picture by PUT (or a multipart POST), up to 10 MB, JPEG, PNG or WebP;
- the picture must be readable from the internet at an unguessable address, without a login, for at least 24 hours, and may be removed after that;
- if possible with a token for uploading (sent as Authorization: Bearer).

Please send me the address, the method, the token, and, if the answer is JSON, where the link is in it.

Thank you!</source>
            <translation>Hallo,

ich verwende ein Programm, das Bilder bewegt. Der Dienst dahinter liest jedes Bild von einer Webadresse, deshalb brauche ich einen Ort zum Hochladen:

- eine HTTPS-Adresse, die ein Bild per PUT (oder Multipart-POST) annimmt, bis 10 MB, JPEG, PNG oder WebP;
- das Bild muss aus dem Internet unter einer nicht zu erratenden Adresse ohne Anmeldung lesbar sein, mindestens 24 Stunden lang, und darf danach entfernt werden;
- wenn möglich mit einem Token zum Hochladen (gesendet als Authorization: Bearer).

Bitte schickt mir die Adresse, die Methode, das Token und, falls die Antwort JSON ist, wo darin der Link steht.

Vielen Dank!</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <source>frame {0}</source>
            <translation>Frame {0}</translation>
        </message>
        <message>
            <source>frames {0}–{1}</source>
            <translation>Frames {0}–{1}</translation>
        </message>
        <message>
            <source>nothing moves in all of it</source>
            <translation>nichts bewegt sich im ganzen Clip</translation>
        </message>
        <message>
            <source>all frames black</source>
            <translation>alle Frames schwarz</translation>
        </message>
        <message>
            <source>the light flickers in {0}</source>
            <translation>das Licht flackert: {0}</translation>
        </message>
        <message>
            <source>another picture from frame {0} on</source>
            <translation>ab Frame {0} ein anderes Bild</translation>
        </message>
        <message>
            <source>frame 1 does not look like the still ({0} % alike)</source>
            <translation>Frame 1 gleicht dem Bild nicht (zu {0} % ähnlich)</translation>
        </message>
        <message>
            <source>{0} more saturated than the beginning</source>
            <translation>{0} kräftiger gefärbt als der Anfang</translation>
        </message>
        <message>
            <source>{0} less red than the beginning</source>
            <translation>{0} weniger rot als der Anfang</translation>
        </message>
        <message>
            <source>{0} yellower than the beginning</source>
            <translation>{0} gelber als der Anfang</translation>
        </message>
        <message>
            <source>{0} redder than the beginning</source>
            <translation>{0} röter als der Anfang</translation>
        </message>
        <message>
            <source>{0} bluer than the beginning</source>
            <translation>{0} blauer als der Anfang</translation>
        </message>
        <message>
            <source>{0} paler than the beginning</source>
            <translation>{0} blasser als der Anfang</translation>
        </message>
        <message>
            <source>{0} shows another picture</source>
            <translation>{0} zeigt ein anderes Bild</translation>
        </message>
        <message>
            <source>{0} show another picture</source>
            <translation>{0} zeigen ein anderes Bild</translation>
        </message>
        <message>
            <source>{0} identical</source>
            <translation>{0} gleich</translation>
        </message>
        <message>
            <source>{0} black</source>
            <translation>{0} schwarz</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>eingefroren</translation>
        </message>
        <message>
            <source>black</source>
            <translation>schwarz</translation>
        </message>
        <message>
            <source>flicker</source>
            <translation>Flackern</translation>
        </message>
        <message>
            <source>first frame far from the still</source>
            <translation>erster Frame weit weg vom Bild</translation>
        </message>
        <message>
            <source>sudden cut</source>
            <translation>plötzlicher Schnitt</translation>
        </message>
        <message>
            <source>drift over time</source>
            <translation>Drift mit der Zeit</translation>
        </message>
    </context>
    <context>
        <name>money</name>
        <message>
            <source>{0}–{1} credits</source>
            <translation>{0}–{1} Credits</translation>
        </message>
        <message>
            <source>1 credit</source>
            <translation>1 Credit</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} Credits</translation>
        </message>
        <message>
            <source>${0}</source>
            <translation>{0} $</translation>
        </message>
        <message>
            <source>${0}–{1}</source>
            <translation>{0}–{1} $</translation>
        </message>
        <message>
            <source>1 still</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>{0} stills</source>
            <translation>{0} Bilder</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 Take</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} Takes</translation>
        </message>
        <message>
            <source>one take for all formats saves {0}</source>
            <translation>ein Take für alle Formate spart {0}</translation>
        </message>
        <message>
            <source>{0} ≈ {1} — practice, nothing is charged</source>
            <translation>{0} ≈ {1} — Übung, nichts wird berechnet</translation>
        </message>
        <message>
            <source>charged on {0}</source>
            <translation>berechnet am {0}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>It is open.</source>
            <translation>Es ist offen.</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>pilot</name>
        <message>
            <source>{0} ready</source>
            <translation>{0} fertig</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} gescheitert</translation>
        </message>
        <message>
            <source>{0} cancelled</source>
            <translation>{0} abgebrochen</translation>
        </message>
        <message>
            <source>The first of {0} is done ({1}).</source>
            <translation>Der erste von {0} ist fertig ({1}).</translation>
        </message>
        <message>
            <source>The first {0} of {1} are done ({2}).</source>
            <translation>Die ersten {0} von {1} sind fertig ({2}).</translation>
        </message>
        <message>
            <source>None of them is ready.</source>
            <translation>Keiner davon ist bereit.</translation>
        </message>
        <message>
            <source>Continue with {0}?</source>
            <translation>Mit {0} weitermachen?</translation>
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation>Übung: Nichts wird berechnet.</translation>
        </message>
        <message>
            <source>The price rose from {0} to {1}.</source>
            <translation>Der Preis stieg von {0} auf {1}.</translation>
        </message>
        <message>
            <source>Up to {0}.</source>
            <translation>Bis zu {0}.</translation>
        </message>
        <message>
            <source>{0} · pilot</source>
            <translation>{0} · Probe</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>nichts wird berechnet</translation>
        </message>
        <message>
            <source>Continue · {0}</source>
            <translation>Weiter · {0}</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Hier aufhören</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Nothing to do with these together</source>
            <translation>Mit diesen zusammen geht nichts</translation>
        </message>
        <message>
            <source>Keep {0}</source>
            <translation>{0} behalten</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>{0} verwerfen</translation>
        </message>
        <message>
            <source>Cancel {0} unsent</source>
            <translation>{0} ungesendete abbrechen</translation>
        </message>
        <message>
            <source>Check {0} now</source>
            <translation>{0} jetzt prüfen</translation>
        </message>
        <message>
            <source>Show its takes</source>
            <translation>Takes zeigen</translation>
        </message>
        <message>
            <source>Fold its takes away</source>
            <translation>Takes einklappen</translation>
        </message>
        <message>
            <source>pilot: {0} of {1}</source>
            <translation>Probe: {0} von {1}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} stills</source>
            <translation>{0} Bilder</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Reject because of</source>
            <translation>Verwerfen wegen</translation>
        </message>
        <message>
            <source>1 clip</source>
            <translation>1 Clip</translation>
        </message>
        <message>
            <source>{0} clips</source>
            <translation>{0} Clips</translation>
        </message>
        <message>
            <source>The folders were read: {0}, {1} new, {2} moved, {3} missing.</source>
            <translation>Die Ordner wurden gelesen: {0}, {1} neu, {2} verschoben, {3} fehlen.</translation>
        </message>
        <message>
            <source>Not read: {0}</source>
            <translation>Nicht gelesen: {0}</translation>
        </message>
        <message>
            <source>{0}, and {1} more</source>
            <translation>{0}, und {1} weitere</translation>
        </message>
        <message>
            <source>{0}, {1}: {2}</source>
            <translation>{0}, {1}: {2}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>1 take</source>
            <translation>1 Take</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} Takes</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>{0} kept</source>
            <translation>{0} behalten</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>{0} undecided</source>
            <translation>{0} offen</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>rejected: {0}</source>
            <translation>verworfen: {0}</translation>
        </message>
        <message>
            <source>Take {0}</source>
            <translation>Take {0}</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} Credits</translation>
        </message>
        <message>
            <source>face drift</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <source>hands</source>
            <translation>Hände</translation>
        </message>
        <message>
            <source>warped product or logo</source>
            <translation>Produkt, Logo</translation>
        </message>
        <message>
            <source>wrong move</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>flicker</source>
            <translation>Flackern</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anderes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Aufgefallen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Kept {0}.</source>
            <translation>{0} behalten.</translation>
        </message>
        <message>
            <source>Rejected {0}.</source>
            <translation>{0} verworfen.</translation>
        </message>
        <message>
            <source>{0} undecided again.</source>
            <translation>{0} wieder offen.</translation>
        </message>
        <message>
            <source>{0} of {1} kept</source>
            <translation>{0} von {1} behalten</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>The service answered with an error ({0}).</source>
            <translation>Der Dienst antwortete mit einem Fehler ({0}).</translation>
        </message>
        <message>
            <source>The service's answer names no task.</source>
            <translation>Die Antwort des Dienstes nennt keinen Auftrag.</translation>
        </message>
        <message>
            <source>The service's answer can't be read.</source>
            <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The request left, but the connection broke before its answer came.</source>
            <translation>Die Anfrage ging hinaus, aber die Verbindung riss, bevor ihre Antwort kam.</translation>
        </message>
        <message>
            <source>The request left, but no answer came in time.</source>
            <translation>Die Anfrage ging hinaus, aber es kam rechtzeitig keine Antwort.</translation>
        </message>
        <message>
            <source>The API key holds a character that no key has.</source>
            <translation>Der API-Schlüssel enthält ein Zeichen, das kein Schlüssel hat.</translation>
        </message>
        <message>
            <source>Copy it again, all of it.</source>
            <translation>Kopiere ihn noch einmal, ganz.</translation>
        </message>
        <message>
            <source>The clip's link leads to a page, not to a video.</source>
            <translation>Der Link des Clips führt zu einer Seite, nicht zu einem Video.</translation>
        </message>
        <message>
            <source>The clip's link does not work any more ({0}).</source>
            <translation>Der Link des Clips geht nicht mehr ({0}).</translation>
        </message>
        <message>
            <source>The clip's server has trouble ({0}).</source>
            <translation>Der Server des Clips hat Schwierigkeiten ({0}).</translation>
        </message>
        <message>
            <source>The service is asked again.</source>
            <translation>Der Dienst wird noch einmal gefragt.</translation>
        </message>
        <message>
            <source>The service is asked for a new one.</source>
            <translation>Der Dienst wird nach einem neuen gefragt.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>It goes on by itself from where it was.</source>
            <translation>Es geht von selbst weiter, wo es war.</translation>
        </message>
        <message>
            <source>The connection broke while the clip was being saved.</source>
            <translation>Die Verbindung riss, während der Clip gespeichert wurde.</translation>
        </message>
        <message>
            <source>The clip's link leads round in a circle.</source>
            <translation>Der Link des Clips führt im Kreis.</translation>
        </message>
        <message>
            <source>The service is asked for a new link.</source>
            <translation>Der Dienst wird nach einem neuen Link gefragt.</translation>
        </message>
        <message>
            <source>The clip can't be written to {0}: {1}.</source>
            <translation>Der Clip lässt sich nicht nach {0} schreiben: {1}.</translation>
        </message>
        <message>
            <source>Free some space or make the folder writable; it is tried again by itself.</source>
            <translation>Schaff etwas Platz oder mach den Ordner beschreibbar; es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>The clip's server has another file than the one begun.</source>
            <translation>Der Server des Clips hat eine andere Datei als die begonnene.</translation>
        </message>
        <message>
            <source>It is fetched anew by itself.</source>
            <translation>Sie wird von selbst neu geholt.</translation>
        </message>
        <message>
            <source>The download has stalled.</source>
            <translation>Das Herunterladen steht.</translation>
        </message>
        <message>
            <source>{0} is not a web address.</source>
            <translation>{0} ist keine Webadresse.</translation>
        </message>
        <message>
            <source>{0} is not encrypted.</source>
            <translation>{0} ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Give one that begins with https://.</source>
            <translation>Gib eine an, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>Use its https:// address; http only works on this computer itself.</source>
            <translation>Nimm die https://-Adresse; http geht nur auf diesem Computer selbst.</translation>
        </message>
        <message>
            <source>Check its spelling.</source>
            <translation>Prüfe die Schreibweise.</translation>
        </message>
        <message>
            <source>Can't tell: {0}{1}, {2}.</source>
            <translation>Lässt sich nicht sagen: {0}{1}, {2}.</translation>
        </message>
        <message>
            <source>{0}{1}: the take was charged.</source>
            <translation>{0}{1}: Der Take wurde berechnet.</translation>
        </message>
        <message>
            <source>{0}{1}: the take was not charged.</source>
            <translation>{0}{1}: Der Take wurde nicht berechnet.</translation>
        </message>
        <message>
            <source>The catalog has no price for {0}.</source>
            <translation>Die Preisliste hat keinen Preis für {0}.</translation>
        </message>
        <message>
            <source>The price catalog can't be read: {0}.</source>
            <translation>Die Preisliste ist nicht lesbar: {0}.</translation>
        </message>
        <message>
            <source>Reinstall the program, or restore its catalog.toml.</source>
            <translation>Installiere das Programm neu, oder stelle seine catalog.toml wieder her.</translation>
        </message>
        <message>
            <source>Nothing was sent, nothing was charged.</source>
            <translation>Nichts wurde gesendet, nichts berechnet.</translation>
        </message>
        <message>
            <source>It is asked again by itself.</source>
            <translation>Es wird von selbst noch einmal gefragt.</translation>
        </message>
        <message>
            <source>Take {0} was changed by another window or command.</source>
            <translation>Take {0} wurde von einem anderen Fenster oder Befehl geändert.</translation>
        </message>
        <message>
            <source>Let them finish, settle the unsure ones, or ask again on purpose.</source>
            <translation>Lass sie fertig werden, kläre die ungewissen, oder bestelle bewusst noch einmal.</translation>
        </message>
        <message>
            <source>The service refused the request ({0}).</source>
            <translation>Der Dienst hat die Anfrage abgelehnt ({0}).</translation>
        </message>
        <message>
            <source>Nothing was accepted, nothing was charged.</source>
            <translation>Nichts wurde angenommen, nichts berechnet.</translation>
        </message>
        <message>
            <source>Change what it names, then try again.</source>
            <translation>Ändere, was es nennt, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>It may have been accepted and charged.</source>
            <translation>Er kann angenommen und berechnet worden sein.</translation>
        </message>
        <message>
            <source>Check the balance on the billing page, then say whether it was charged.</source>
            <translation>Sieh auf der Abrechnungsseite nach dem Guthaben, dann sag, ob er berechnet wurde.</translation>
        </message>
        <message>
            <source>The task goes on.</source>
            <translation>Der Auftrag geht weiter.</translation>
        </message>
        <message>
            <source>The clip is finished and paid; only saving failed.</source>
            <translation>Der Clip ist fertig und bezahlt; nur das Speichern scheiterte.</translation>
        </message>
        <message>
            <source>Finished takes are found by asking, as without it.</source>
            <translation>Fertige Takes werden durch Fragen gefunden, wie ohne ihn.</translation>
        </message>
        <message>
            <source>The clips are as they were.</source>
            <translation>Die Clips sind, wie sie waren.</translation>
        </message>
        <message>
            <source>No clip is harmed.</source>
            <translation>Kein Clip nimmt Schaden.</translation>
        </message>
        <message>
            <source>Nothing was sent for it here.</source>
            <translation>Dafür wurde hier nichts gesendet.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Sieh es dir noch einmal an.</translation>
        </message>
        <message>
            <source>No clip has a {{{0}}}.</source>
            <translation>Kein Clip hat ein {{{0}}}.</translation>
        </message>
        <message>
            <source>Use one of {0}.</source>
            <translation>Nimm etwas davon: {0}.</translation>
        </message>
        <message>
            <source>Behind the link is {0}; the service reads JPEG, PNG and WebP.</source>
            <translation>Hinter dem Link liegt {0}; der Dienst liest JPEG, PNG und WebP.</translation>
        </message>
        <message>
            <source>A link can't be framed where it is.</source>
            <translation>Ein Link lässt sich dort, wo er ist, nicht zuschneiden.</translation>
        </message>
        <message>
            <source>Too small: {0} × {1}.</source>
            <translation>Zu klein: {0} × {1}.</translation>
        </message>
        <message>
            <source>The service wants more than {0} pixels on the short side.</source>
            <translation>Der Dienst will mehr als {0} Pixel an der kurzen Seite.</translation>
        </message>
        <message>
            <source>Too {0}: {1} × {2}.</source>
            <translation>Zu {0}: {1} × {2}.</translation>
        </message>
        <message>
            <source>The service takes shapes between 2:5 and 5:2.</source>
            <translation>Der Dienst nimmt Formen zwischen 2:5 und 5:2.</translation>
        </message>
        <message>
            <source>The picture behind the link has {0} MB; the service reads up to 10 MB.</source>
            <translation>Das Bild hinter dem Link hat {0} MB; der Dienst liest bis zu 10 MB.</translation>
        </message>
        <message>
            <source>Say how the picture should move.</source>
            <translation>Sag, wie sich das Bild bewegen soll.</translation>
        </message>
        <message>
            <source>The prompt has {0} characters; the service takes {1}.</source>
            <translation>Der Prompt hat {0} Zeichen; der Dienst nimmt {1}.</translation>
        </message>
        <message>
            <source>The prompt holds half a character, as a cut emoji leaves it: delete it.</source>
            <translation>Der Prompt enthält ein halbes Zeichen, wie es ein zerschnittenes Emoji hinterlässt: Lösche es.</translation>
        </message>
        <message>
            <source>No proxy's user name has a colon in it.</source>
            <translation>Kein Benutzername eines Proxys enthält einen Doppelpunkt.</translation>
        </message>
        <message>
            <source>The user name and the password do not belong into the proxy's address.</source>
            <translation>Benutzername und Passwort gehören nicht in die Adresse des Proxys.</translation>
        </message>
        <message>
            <source>This is not a proxy's address.</source>
            <translation>Das ist keine Adresse eines Proxys.</translation>
        </message>
        <message>
            <source>The proxy's password is missing.</source>
            <translation>Das Passwort des Proxys fehlt.</translation>
        </message>
        <message>
            <source>Enter them in Settings, under Network: they are kept in the keychain.</source>
            <translation>Gib sie in den Einstellungen unter Netzwerk ein: Sie werden im Schlüsselbund aufbewahrt.</translation>
        </message>
        <message>
            <source>Give one like {0}; https:// and socks5:// are possible too.</source>
            <translation>Gib eine an wie {0}; auch https:// und socks5:// sind möglich.</translation>
        </message>
        <message>
            <source>Type it too.</source>
            <translation>Gib es auch ein.</translation>
        </message>
        <message>
            <source>That does not look like an API key.</source>
            <translation>Das sieht nicht wie ein API-Schlüssel aus.</translation>
        </message>
        <message>
            <source>{0} can't be written: {1}.</source>
            <translation>{0} lässt sich nicht schreiben: {1}.</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>Kopiere ihn noch einmal, ganz.</translation>
        </message>
        <message>
            <source>The ledger is unchanged.</source>
            <translation>Das Kassenbuch ist unverändert.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>{0} is no balance.</source>
            <translation>{0} ist kein Guthaben.</translation>
        </message>
        <message>
            <source>Type the credits the billing page shows.</source>
            <translation>Gib die Credits ein, die die Abrechnungsseite zeigt.</translation>
        </message>
        <message>
            <source>{0} takes in a row failed the same way: {1}.</source>
            <translation>{0} Takes hintereinander scheiterten gleich: {1}.</translation>
        </message>
        <message>
            <source>See what is wrong, then continue.</source>
            <translation>Sieh nach, was nicht stimmt, dann mach weiter.</translation>
        </message>
        <message>
            <source>Up to {0} credits may have been charged for them.</source>
            <translation>Bis zu {0} Credits können dafür berechnet worden sein.</translation>
        </message>
        <message>
            <source>Nothing was charged for them.</source>
            <translation>Dafür wurde nichts berechnet.</translation>
        </message>
        <message>
            <source>No way to bring pictures online is chosen yet.</source>
            <translation>Noch ist kein Weg gewählt, Bilder online zu bringen.</translation>
        </message>
        <message>
            <source>Choose a picture link in the settings.</source>
            <translation>Wähle in den Einstellungen einen Bildlink.</translation>
        </message>
        <message>
            <source>The picture's link lives for less than two hours, too short for a queue.</source>
            <translation>Der Link des Bildes lebt weniger als zwei Stunden, zu kurz für eine Warteschlange.</translation>
        </message>
        <message>
            <source>Choose a longer life in the settings of the picture link, and check this computer's clock; then continue.</source>
            <translation>Wähle in den Einstellungen des Bildlinks eine längere Lebensdauer und prüfe die Uhr dieses Computers; dann mach weiter.</translation>
        </message>
        <message>
            <source>The picture at the web address is not the one that was sent there.</source>
            <translation>Das Bild an der Webadresse ist nicht das, das dorthin gesendet wurde.</translation>
        </message>
        <message>
            <source>Choose another picture link in the settings.</source>
            <translation>Wähle in den Einstellungen einen anderen Bildlink.</translation>
        </message>
        <message>
            <source>Sent again by you; it may have been charged.</source>
            <translation>Von dir noch einmal gesendet; er kann berechnet worden sein.</translation>
        </message>
        <message>
            <source>This take has not ended.</source>
            <translation>Dieser Take ist nicht zu Ende.</translation>
        </message>
        <message>
            <source>No API key is stored.</source>
            <translation>Kein API-Schlüssel abgelegt.</translation>
        </message>
        <message>
            <source>Task {0} already belongs to a take.</source>
            <translation>Auftrag {0} gehört schon zu einem Take.</translation>
        </message>
        <message>
            <source>Nothing was charged for this take.</source>
            <translation>Für diesen Take wurde nichts berechnet.</translation>
        </message>
        <message>
            <source>This take has no clip yet.</source>
            <translation>Dieser Take hat noch keinen Clip.</translation>
        </message>
        <message>
            <source>Wait for it, or settle it first.</source>
            <translation>Warte darauf, oder kläre ihn zuerst.</translation>
        </message>
        <message>
            <source>Store it in the settings.</source>
            <translation>Leg ihn in den Einstellungen ab.</translation>
        </message>
        <message>
            <source>Check the id.</source>
            <translation>Prüfe die Nummer.</translation>
        </message>
        <message>
            <source>Task {0} was asked for with another {1}.</source>
            <translation>Auftrag {0} wurde mit einem anderen {1} bestellt.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Warte, bis er zu Ende ist.</translation>
        </message>
        <message>
            <source>Wait for it.</source>
            <translation>Warte darauf.</translation>
        </message>
        <message>
            <source>Each picture is the first frame of its clip.</source>
            <translation>Jedes Bild ist der erste Frame seines Clips.</translation>
        </message>
        <message>
            <source>The numbers can't be remembered for a reply: {0}.</source>
            <translation>Die Nummern lassen sich nicht für eine Antwort merken: {0}.</translation>
        </message>
        <message>
            <source>{0} is only a link: there is no picture here to move.</source>
            <translation>{0} ist nur ein Link: Hier ist kein Bild, das sich bewegen ließe.</translation>
        </message>
        <message>
            <source>{0} × {1} pixels.</source>
            <translation>{0} × {1} Pixel.</translation>
        </message>
        <message>
            <source>Use a copy of it, then export again.</source>
            <translation>Verwende eine Kopie davon, dann exportiere noch einmal.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Choose some clips first.</source>
            <translation>Wähle zuerst Clips.</translation>
        </message>
        <message>
            <source>No folder was chosen for the files.</source>
            <translation>Für die Dateien wurde kein Ordner gewählt.</translation>
        </message>
        <message>
            <source>Choose one, then export again.</source>
            <translation>Wähle einen, dann exportiere noch einmal.</translation>
        </message>
        <message>
            <source>Copied without loss, {0}.</source>
            <translation>Verlustfrei kopiert, {0}.</translation>
        </message>
        <message>
            <source>Markers hold the numbers, decisions and what was noticed.</source>
            <translation>Marker halten Nummern, Entscheidungen und was auffiel.</translation>
        </message>
        <message>
            <source>{0} is missing.</source>
            <translation>{0} fehlt.</translation>
        </message>
        <message>
            <source>The copy of {0} differs.</source>
            <translation>Die Kopie von {0} weicht ab.</translation>
        </message>
        <message>
            <source>Put the file back, or leave it out.</source>
            <translation>Leg die Datei zurück, oder lass sie weg.</translation>
        </message>
        <message>
            <source>{0} was changed since it was saved; it is as it is now.</source>
            <translation>{0} wurde seit dem Speichern geändert; es ist, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Prüfe den Datenträger.</translation>
        </message>
        <message>
            <source>{0} could not be made.</source>
            <translation>{0} ließ sich nicht machen.</translation>
        </message>
        <message>
            <source>See the log.</source>
            <translation>Sieh ins Protokoll.</translation>
        </message>
        <message>
            <source>There is no hot folder {0}.</source>
            <translation>Es gibt keinen Eingangsordner {0}.</translation>
        </message>
        <message>
            <source>Nothing fills {{{0}}}; there are {{name}} and {{folder}}.</source>
            <translation>Nichts füllt {{{0}}}; es gibt {{name}} und {{folder}}.</translation>
        </message>
        <message>
            <source>Check its id.</source>
            <translation>Prüfe seine Nummer.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Es gibt keinen Ordner {0}.</translation>
        </message>
        <message>
            <source>It needs a number of takes and an allowance.</source>
            <translation>Er braucht eine Zahl von Takes und einen Rahmen.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Wähle einen anderen.</translation>
        </message>
        <message>
            <source>Change it, then switch it on again.</source>
            <translation>Ändere es und schalte ihn dann wieder ein.</translation>
        </message>
        <message>
            <source>The folder {0} can't be read: {1}.</source>
            <translation>Der Ordner {0} ist nicht lesbar: {1}.</translation>
        </message>
        <message>
            <source>Check it.</source>
            <translation>Prüfe ihn.</translation>
        </message>
        <message>
            <source>Another window or command watches this folder already.</source>
            <translation>Ein anderes Fenster oder ein Befehl beobachtet diesen Ordner schon.</translation>
        </message>
        <message>
            <source>The folder can't be read: {0}.</source>
            <translation>Der Ordner ist nicht lesbar: {0}.</translation>
        </message>
        <message>
            <source>Switch it off there first.</source>
            <translation>Schalte ihn zuerst dort aus.</translation>
        </message>
        <message>
            <source>It can't be watched: {0}.</source>
            <translation>Er lässt sich nicht beobachten: {0}.</translation>
        </message>
        <message>
            <source>Another picture was put in its place before it was ordered.</source>
            <translation>An seine Stelle kam ein anderes Bild, bevor es bestellt wurde.</translation>
        </message>
        <message>
            <source>Put it into the folder once more, under another name.</source>
            <translation>Leg es unter einem anderen Namen noch einmal in den Ordner.</translation>
        </message>
        <message>
            <source>There are no pictures in this folder.</source>
            <translation>In diesem Ordner sind keine Bilder.</translation>
        </message>
        <message>
            <source>Choose another folder, or files.</source>
            <translation>Wähle einen anderen Ordner, oder Dateien.</translation>
        </message>
        <message>
            <source>There is no clip {0}.</source>
            <translation>Es gibt keinen Clip {0}.</translation>
        </message>
        <message>
            <source>The file of {0} is not there.</source>
            <translation>Die Datei von {0} ist nicht da.</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>Die Bibliothek ist geschlossen.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wähle einen anderen.</translation>
        </message>
        <message>
            <source>Look for moved files, or leave it out.</source>
            <translation>Such nach verschobenen Dateien oder lass es weg.</translation>
        </message>
        <message>
            <source>Open the program again.</source>
            <translation>Öffne das Programm noch einmal.</translation>
        </message>
        <message>
            <source>Reading the folders was stopped.</source>
            <translation>Das Lesen der Ordner wurde angehalten.</translation>
        </message>
        <message>
            <source>Read them again when there is time; the index is as it was.</source>
            <translation>Lies sie noch einmal, wenn Zeit ist; der Index ist, wie er war.</translation>
        </message>
        <message>
            <source>{0} carries no recipe.</source>
            <translation>{0} trägt kein Rezept.</translation>
        </message>
        <message>
            <source>The recipe of {0} was read, but its still “{1}” is not where it was.</source>
            <translation>Das Rezept von {0} wurde gelesen, aber sein Bild „{1}“ ist nicht, wo es war.</translation>
        </message>
        <message>
            <source>Choose a clip made here, or a copy that kept its comment.</source>
            <translation>Wähle einen hier gemachten Clip oder eine Kopie, die ihren Kommentar behielt.</translation>
        </message>
        <message>
            <source>Put {0} into the clip's folder, then drop the clip again.</source>
            <translation>Leg {0} in den Ordner des Clips, dann leg den Clip noch einmal ab.</translation>
        </message>
        <message>
            <source>{0} can't be read: {1}.</source>
            <translation>{0} ist nicht lesbar: {1}.</translation>
        </message>
        <message>
            <source>Look where it is and whether it may be read.</source>
            <translation>Sieh nach, wo sie ist und ob sie gelesen werden darf.</translation>
        </message>
        <message>
            <source>What you decided of {0} can't be written beside the clip: {1}.</source>
            <translation>Was du über {0} entschieden hast, lässt sich nicht neben den Clip schreiben: {1}.</translation>
        </message>
        <message>
            <source>Make the clips' folder writable or free some space, then decide again.</source>
            <translation>Mach den Ordner der Clips beschreibbar oder schaff Platz, dann entscheide noch einmal.</translation>
        </message>
        <message>
            <source>There is nothing to generate.</source>
            <translation>Es gibt nichts zu erzeugen.</translation>
        </message>
        <message>
            <source>The price changed from {0} to {1} credits.</source>
            <translation>Der Preis änderte sich von {0} auf {1} Credits.</translation>
        </message>
        <message>
            <source>Add a still.</source>
            <translation>Füge ein Bild hinzu.</translation>
        </message>
        <message>
            <source>Look at the new price, then press Generate again.</source>
            <translation>Sieh auf den neuen Preis, dann drücke noch einmal „Erzeugen“.</translation>
        </message>
        <message>
            <source>{0}: the content filter refused this still with this text before.</source>
            <translation>{0}: Der Inhaltsfilter hat dieses Bild mit diesem Text schon einmal abgelehnt.</translation>
        </message>
        <message>
            <source>Change it, or leave it out.</source>
            <translation>Ändere es oder lass es weg.</translation>
        </message>
        <message>
            <source>Change the text or the picture.</source>
            <translation>Ändere den Text oder das Bild.</translation>
        </message>
        <message>
            <source>The picture can't be kept in {0}: {1}.</source>
            <translation>Das Bild lässt sich nicht in {0} aufheben: {1}.</translation>
        </message>
        <message>
            <source>Free some space or make the folder writable.</source>
            <translation>Schaff etwas Platz oder mach den Ordner beschreibbar.</translation>
        </message>
        <message>
            <source>Nothing of a batch {0} waits for a word.</source>
            <translation>Nichts von einem Stapel {0} wartet auf ein Wort.</translation>
        </message>
        <message>
            <source>The first takes of this batch go on.</source>
            <translation>Die ersten Takes dieses Stapels gehen weiter.</translation>
        </message>
        <message>
            <source>The rest of this batch costs up to {0} credits today.</source>
            <translation>Der Rest dieses Stapels kostet heute bis zu {0} Credits.</translation>
        </message>
        <message>
            <source>Wait until they end.</source>
            <translation>Warte, bis sie enden.</translation>
        </message>
        <message>
            <source>Look at the new price, then continue.</source>
            <translation>Sieh auf den neuen Preis, dann mach weiter.</translation>
        </message>
        <message>
            <source>The picture can't be prepared in {0}: {1}.</source>
            <translation>Das Bild lässt sich nicht in {0} vorbereiten: {1}.</translation>
        </message>
        <message>
            <source>Nothing has left this computer.</source>
            <translation>Nichts hat diesen Computer verlassen.</translation>
        </message>
        <message>
            <source>Practice: nothing left this computer.</source>
            <translation>Übung: Nichts hat diesen Computer verlassen.</translation>
        </message>
        <message>
            <source>{0} went to {1}; {2}.</source>
            <translation>{0} ging an {1}; {2}.</translation>
        </message>
        <message>
            <source>{0} {1} {2} at {3}.</source>
            <translation>{0} {1} {2} um {3}.</translation>
        </message>
        <message>
            <source>Deleted there at {0}.</source>
            <translation>Dort gelöscht um {0}.</translation>
        </message>
        <message>
            <source>It is deleted there as soon as that can be done.</source>
            <translation>Es wird dort gelöscht, sobald das geht.</translation>
        </message>
        <message>
            <source>There is a project named "{0}" already.</source>
            <translation>Es gibt schon ein Projekt namens „{0}“.</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Es braucht einen Namen.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>The folder {0} can't be made: {1}.</source>
            <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
        </message>
        <message>
            <source>What is paid for still comes home.</source>
            <translation>Was bezahlt ist, kommt trotzdem nach Hause.</translation>
        </message>
        <message>
            <source>There is nothing to try again.</source>
            <translation>Es gibt nichts noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>What can be tried again has changed meanwhile.</source>
            <translation>Was noch einmal versucht werden kann, hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <source>Generate new takes instead.</source>
            <translation>Erzeuge stattdessen neue Takes.</translation>
        </message>
        <message>
            <source>Look at the new price, then press it again.</source>
            <translation>Sieh auf den neuen Preis, dann drücke noch einmal.</translation>
        </message>
        <message>
            <source>There is no take {0}.</source>
            <translation>Es gibt keinen Take {0}.</translation>
        </message>
        <message>
            <source>The service names the clip at an address that is not encrypted ({0}), and its https form does not work: {1} The clip is finished and paid; only saving failed.</source>
            <translation>Der Dienst nennt den Clip unter einer Adresse, die nicht verschlüsselt ist ({0}), und ihre https-Form geht nicht: {1} Der Clip ist fertig und bezahlt; nur das Speichern scheiterte.</translation>
        </message>
        <message>
            <source>Continue to try again, or ask the service for an https link.</source>
            <translation>Mach weiter, um es noch einmal zu versuchen, oder bitte den Dienst um einen https-Link.</translation>
        </message>
        <message>
            <source>The folder {0} can't be used: {1}.</source>
            <translation>Der Ordner {0} ist nicht verwendbar: {1}.</translation>
        </message>
        <message>
            <source>Make it writable or free some space; it is tried again by itself.</source>
            <translation>Mach ihn beschreibbar oder schaff Platz; es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>Continue to try again.</source>
            <translation>Mach weiter, um es noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>The program's folder {0} can't be used: {1}.</source>
            <translation>Der Ordner des Programms {0} ist nicht verwendbar: {1}.</translation>
        </message>
        <message>
            <source>Check the disk and the folder's permissions, then try again.</source>
            <translation>Prüfe den Datenträger und die Rechte des Ordners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Continue once this computer is online.</source>
            <translation>Mach weiter, sobald dieser Computer online ist.</translation>
        </message>
        <message>
            <source>The price changed from {0} to {1} credits since you agreed to it.</source>
            <translation>Der Preis änderte sich von {0} auf {1} Credits, seit du zugestimmt hast.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Continue to agree to the new price.</source>
            <translation>Mach weiter, um dem neuen Preis zuzustimmen.</translation>
        </message>
        <message>
            <source>It has waited for more than a day.</source>
            <translation>Er hat mehr als einen Tag gewartet.</translation>
        </message>
        <message>
            <source>Today it costs up to {0} credits.</source>
            <translation>Heute kostet er bis zu {0} Credits.</translation>
        </message>
        <message>
            <source>Continue to send it.</source>
            <translation>Mach weiter, um ihn zu senden.</translation>
        </message>
        <message>
            <source>{0} Task {1} of take {2} was accepted and may be charged: copy its id.</source>
            <translation>{0} Auftrag {1} von Take {2} wurde angenommen und kann berechnet werden: Kopiere seine Nummer.</translation>
        </message>
        <message>
            <source>The program was closed before the answer came.</source>
            <translation>Das Programm wurde geschlossen, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>The id could not be written anywhere: {0}.</source>
            <translation>Die Nummer ließ sich nirgends aufschreiben: {0}.</translation>
        </message>
        <message>
            <source>No column says how the pictures should move.</source>
            <translation>Keine Spalte sagt, wie sich die Bilder bewegen sollen.</translation>
        </message>
        <message>
            <source>Write a text for all of them.</source>
            <translation>Schreib einen Text für alle.</translation>
        </message>
        <message>
            <source>{0} for the same as another one: picture, text and settings.</source>
            <translation>{0} für dasselbe wie ein anderes: Bild, Text und Einstellungen.</translation>
        </message>
        <message>
            <source>Each is paid for.</source>
            <translation>Jedes wird bezahlt.</translation>
        </message>
        <message>
            <source>That makes more than {0} shots.</source>
            <translation>Das ergibt mehr als {0} Einstellungen.</translation>
        </message>
        <message>
            <source>Choose fewer texts or settings.</source>
            <translation>Wähle weniger Texte oder Werte.</translation>
        </message>
        <message>
            <source>{{{0}}} is no column.</source>
            <translation>{{{0}}} ist keine Spalte.</translation>
        </message>
        <message>
            <source>Columns: {0}.</source>
            <translation>Spalten: {0}.</translation>
        </message>
        <message>
            <source>{0} (1 picture).</source>
            <translation>{0} (1 Bild).</translation>
        </message>
        <message>
            <source>{0} ({1} pictures).</source>
            <translation>{0} ({1} Bilder).</translation>
        </message>
        <message>
            <source>Names of several pictures are told apart: {0}{1}.</source>
            <translation>Namen mehrerer Bilder werden unterschieden: {0}{1}.</translation>
        </message>
        <message>
            <source>Change the text or the still: unchanged it is not sent again.</source>
            <translation>Ändere den Text oder das Bild: Unverändert wird es nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Test the picture link in the settings, then try again.</source>
            <translation>Teste den Bildlink in den Einstellungen, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Try again makes a new take, at its price.</source>
            <translation>„Noch einmal“ macht einen neuen Take zu seinem Preis.</translation>
        </message>
        <message>
            <source>Its new take goes on beside it.</source>
            <translation>Sein neuer Take läuft daneben weiter.</translation>
        </message>
        <message>
            <source>It does not know the model or the address: check the service's address in the settings, and whether there is a newer version of this program.</source>
            <translation>Er kennt das Modell oder die Adresse nicht: Prüfe die Adresse des Dienstes in den Einstellungen, und ob es eine neuere Fassung dieses Programms gibt.</translation>
        </message>
        <message>
            <source>Choose a smaller picture or a shorter text, then try again.</source>
            <translation>Wähle ein kleineres Bild oder einen kürzeren Text, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Check the key in the settings, then continue.</source>
            <translation>Prüfe den Schlüssel in den Einstellungen, dann mach weiter.</translation>
        </message>
        <message>
            <source>Buy credits on the billing page, then continue.</source>
            <translation>Kauf Credits auf der Abrechnungsseite, dann mach weiter.</translation>
        </message>
        <message>
            <source>It goes on by itself.</source>
            <translation>Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Expected: {0} credits.</source>
            <translation>Erwartet: {0} Credits.</translation>
        </message>
        <message>
            <source>Practice: nothing is charged.</source>
            <translation>Übung: Nichts wird berechnet.</translation>
        </message>
        <message>
            <source>The service charged {0} credits.</source>
            <translation>Der Dienst berechnete {0} Credits.</translation>
        </message>
        <message>
            <source>Its {0} credits stay counted.</source>
            <translation>Seine {0} Credits bleiben gezählt.</translation>
        </message>
        <message>
            <source>It should not be charged; the balance on the site decides.</source>
            <translation>Er sollte nicht berechnet werden; das Guthaben auf der Seite entscheidet.</translation>
        </message>
        <message>
            <source>Until then its {0} credits stay counted.</source>
            <translation>Bis dahin bleiben seine {0} Credits gezählt.</translation>
        </message>
        <message>
            <source>The request was sent, but no answer came back.</source>
            <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort.</translation>
        </message>
        <message>
            <source>The service does not know task {0}.</source>
            <translation>Der Dienst kennt Auftrag {0} nicht.</translation>
        </message>
        <message>
            <source>It may have been charged.</source>
            <translation>Er kann berechnet worden sein.</translation>
        </message>
        <message>
            <source>Check the billing page; continue to ask again.</source>
            <translation>Sieh auf die Abrechnungsseite; mach weiter, um noch einmal zu fragen.</translation>
        </message>
        <message>
            <source>The service says the clip is finished but names no link.</source>
            <translation>Der Dienst sagt, der Clip sei fertig, nennt aber keinen Link.</translation>
        </message>
        <message>
            <source>It is paid and not lost.</source>
            <translation>Er ist bezahlt und nicht verloren.</translation>
        </message>
        <message>
            <source>Continue to ask again; its answer is kept with the take.</source>
            <translation>Mach weiter, um noch einmal zu fragen; seine Antwort liegt beim Take.</translation>
        </message>
        <message>
            <source>The service has worked on it for more than a day.</source>
            <translation>Der Dienst hat mehr als einen Tag daran gearbeitet.</translation>
        </message>
        <message>
            <source>It may be charged, and is not lost.</source>
            <translation>Er kann berechnet werden und ist nicht verloren.</translation>
        </message>
        <message>
            <source>Continue to keep asking.</source>
            <translation>Mach weiter, um weiter zu fragen.</translation>
        </message>
        <message>
            <source>This take was sent to {0} with a key that is not the one in use now.</source>
            <translation>Dieser Take wurde an {0} mit einem Schlüssel gesendet, der nicht der jetzige ist.</translation>
        </message>
        <message>
            <source>Store that key again, then continue.</source>
            <translation>Leg jenen Schlüssel wieder ab, dann mach weiter.</translation>
        </message>
        <message>
            <source>Still checking.</source>
            <translation>Es wird weiter gefragt.</translation>
        </message>
        <message>
            <source>The keychain has no key named {0} for {1}.</source>
            <translation>Der Schlüsselbund hat keinen Schlüssel namens {0} für {1}.</translation>
        </message>
        <message>
            <source>The header {0} for {1} has letters no header can carry.</source>
            <translation>Der Header {0} für {1} hat Zeichen, die kein Header tragen kann.</translation>
        </message>
        <message>
            <source>Enter it again in the settings of the picture link.</source>
            <translation>Gib ihn in den Einstellungen des Bildlinks noch einmal ein.</translation>
        </message>
        <message>
            <source>Store its key again, without accents or line breaks.</source>
            <translation>Leg seinen Schlüssel noch einmal ab, ohne Akzente oder Zeilenumbrüche.</translation>
        </message>
        <message>
            <source>A picture inside the request has no address to be read at.</source>
            <translation>Ein Bild in der Anfrage hat keine Adresse, unter der es zu lesen wäre.</translation>
        </message>
        <message>
            <source>{0} took the picture, but its answer has no https link{1}.</source>
            <translation>{0} nahm das Bild, aber die Antwort enthält keinen https-Link{1}.</translation>
        </message>
        <message>
            <source>Check where the answer names the link in the settings of the picture link.</source>
            <translation>Prüfe in den Einstellungen des Bildlinks, wo die Antwort den Link nennt.</translation>
        </message>
        <message>
            <source>The listener can't use port {0}: {1}.</source>
            <translation>Der Zuhörer kann Port {0} nicht verwenden: {1}.</translation>
        </message>
        <message>
            <source>Close the program that uses it, or choose another port under [listener] in settings.toml.</source>
            <translation>Schließe das Programm, das ihn benutzt, oder wähle unter [listener] in settings.toml einen anderen Port.</translation>
        </message>
        <message>
            <source>{0} leads in circles instead of giving the picture.</source>
            <translation>{0} führt im Kreis, statt das Bild zu geben.</translation>
        </message>
        <message>
            <source>{0} answers with {1}, not with a picture.</source>
            <translation>{0} antwortet mit {1}, nicht mit einem Bild.</translation>
        </message>
        <message>
            <source>Open the link in a browser, and copy the address of the picture itself.</source>
            <translation>Öffne den Link in einem Browser und kopiere die Adresse des Bildes selbst.</translation>
        </message>
        <message>
            <source>{0} leads back to this computer.</source>
            <translation>{0} führt zurück zu diesem Computer.</translation>
        </message>
        <message>
            <source>The picture at {0} is larger than {1} MB.</source>
            <translation>Das Bild unter {0} ist größer als {1} MB.</translation>
        </message>
        <message>
            <source>{0} leads on to an address that is not https.</source>
            <translation>{0} führt weiter zu einer Adresse, die nicht https ist.</translation>
        </message>
        <message>
            <source>Use another link.</source>
            <translation>Nimm einen anderen Link.</translation>
        </message>
        <message>
            <source>Save it smaller, or download it and add the file.</source>
            <translation>Speichere es kleiner, oder lade es herunter und füge die Datei hinzu.</translation>
        </message>
        <message>
            <source>No link to {0} can be signed ({1}).</source>
            <translation>Zu {0} lässt sich kein Link signieren ({1}).</translation>
        </message>
        <message>
            <source>Check endpoint, bucket, region and key of the picture link.</source>
            <translation>Prüfe Endpunkt, Bucket, Region und Schlüssel des Bildlinks.</translation>
        </message>
        <message>
            <source>{0} says that this computer's clock is wrong{1}.</source>
            <translation>{0} sagt, die Uhr dieses Computers gehe falsch{1}.</translation>
        </message>
        <message>
            <source>{0} does not know the access key id.</source>
            <translation>{0} kennt die Access Key ID nicht.</translation>
        </message>
        <message>
            <source>Check it, and that the key was made for this storage.</source>
            <translation>Prüfe sie, und ob der Schlüssel für diesen Speicher gemacht ist.</translation>
        </message>
        <message>
            <source>{0} does not accept the secret access key.</source>
            <translation>{0} nimmt den Secret Access Key nicht an.</translation>
        </message>
        <message>
            <source>Enter it again, whole; most storages show it once only, so perhaps make a new key.</source>
            <translation>Gib ihn noch einmal ganz ein; die meisten Speicher zeigen ihn nur einmal, mach also vielleicht einen neuen Schlüssel.</translation>
        </message>
        <message>
            <source>{0} has no bucket named {1}.</source>
            <translation>{0} hat keinen Bucket namens {1}.</translation>
        </message>
        <message>
            <source>Check the name, and that the endpoint is the one of the bucket's region.</source>
            <translation>Prüfe den Namen, und ob der Endpunkt der der Region des Buckets ist.</translation>
        </message>
        <message>
            <source>{0} does not allow {1} in the bucket {2} with this key.</source>
            <translation>{0} erlaubt {1} im Bucket {2} mit diesem Schlüssel nicht.</translation>
        </message>
        <message>
            <source>Give the key the rights for {0}.</source>
            <translation>Gib dem Schlüssel die Rechte für {0}.</translation>
        </message>
        <message>
            <source>The bucket {0} is in another region than {1}{2}.</source>
            <translation>Der Bucket {0} liegt in einer anderen Region als {1}{2}.</translation>
        </message>
        <message>
            <source>Set the clock, best by itself from the network; then try again.</source>
            <translation>Stell die Uhr, am besten von selbst aus dem Netz; dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Correct the region, and the endpoint where it names one.</source>
            <translation>Berichtige die Region, und den Endpunkt, wo er eine nennt.</translation>
        </message>
        <message>
            <source>It can be read at its link.</source>
            <translation>Es ist unter seinem Link lesbar.</translation>
        </message>
        <message>
            <source>It is the same picture, byte for byte.</source>
            <translation>Es ist dasselbe Bild, Byte für Byte.</translation>
        </message>
        <message>
            <source>It can't be removed from here; it expires on {0}.</source>
            <translation>Von hier lässt es sich nicht entfernen; es läuft am {0} ab.</translation>
        </message>
        <message>
            <source>The picture was uploaded.</source>
            <translation>Das Bild wurde hochgeladen.</translation>
        </message>
        <message>
            <source>It is the same picture, compressed anew.</source>
            <translation>Es ist dasselbe Bild, neu komprimiert.</translation>
        </message>
        <message>
            <source>It was removed again.</source>
            <translation>Es wurde wieder entfernt.</translation>
        </message>
        <message>
            <source>It stays online until you delete it there.</source>
            <translation>Es bleibt online, bis du es dort löschst.</translation>
        </message>
        <message>
            <source>What came back is not what was sent: something on the way changes pictures.</source>
            <translation>Was zurückkam, ist nicht, was gesendet wurde: Etwas unterwegs ändert Bilder.</translation>
        </message>
        <message>
            <source>What came back is a different picture.</source>
            <translation>Was zurückkam, ist ein anderes Bild.</translation>
        </message>
        <message>
            <source>This program does not listen on port {0}: another program uses it.</source>
            <translation>Dieses Programm hört nicht auf Port {0}: Ein anderes Programm benutzt ihn.</translation>
        </message>
        <message>
            <source>The picture can't be written for the listener: {0}.</source>
            <translation>Das Bild lässt sich nicht für den Zuhörer schreiben: {0}.</translation>
        </message>
        <message>
            <source>Close that program, or choose another port under [listener] in settings.toml, then continue.</source>
            <translation>Schließe jenes Programm, oder wähle unter [listener] in settings.toml einen anderen Port, dann mach weiter.</translation>
        </message>
        <message>
            <source>Free some disk space, then continue.</source>
            <translation>Schaff etwas Speicherplatz, dann mach weiter.</translation>
        </message>
        <message>
            <source>Check that your tunnel runs and leads to port {0}, then continue.</source>
            <translation>Prüfe, ob dein Tunnel läuft und zu Port {0} führt, dann mach weiter.</translation>
        </message>
        <message>
            <source>Check the settings of the picture link.</source>
            <translation>Prüfe die Einstellungen des Bildlinks.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Warte einen Moment und versuch es dann noch einmal.</translation>
        </message>
        <message>
            <source>Check the key of the picture link.</source>
            <translation>Prüfe den Schlüssel des Bildlinks.</translation>
        </message>
        <message>
            <source>Check the connection.</source>
            <translation>Prüfe die Verbindung.</translation>
        </message>
        <message>
            <source>{0} sends more than {1} MB.</source>
            <translation>{0} sendet mehr als {1} MB.</translation>
        </message>
        <message>
            <source>Nothing has to be uploaded: the picture goes inside the request.</source>
            <translation>Nichts muss hochgeladen werden: Das Bild reist in der Anfrage mit.</translation>
        </message>
        <message>
            <source>Whether the service takes it shows with the first take; if it refuses, nothing is charged.</source>
            <translation>Ob der Dienst es nimmt, zeigt der erste Take; lehnt er ab, wird nichts berechnet.</translation>
        </message>
        <message>
            <source>The port is a number up to 65535.</source>
            <translation>Der Port ist eine Zahl bis 65535.</translation>
        </message>
        <message>
            <source>The endpoint still says {0}.</source>
            <translation>Der Endpunkt sagt noch {0}.</translation>
        </message>
        <message>
            <source>A link can live for {0} to {1} hours.</source>
            <translation>Ein Link kann {0} bis {1} Stunden leben.</translation>
        </message>
        <message>
            <source>{0} Close the program that uses it, or choose another port.</source>
            <translation>{0} Schließe das Programm, das ihn benutzt, oder wähle einen anderen Port.</translation>
        </message>
        <message>
            <source>Take one above 1023, as is usual.</source>
            <translation>Nimm wie üblich einen über 1023.</translation>
        </message>
        <message>
            <source>Put yours in its place.</source>
            <translation>Setz deinen an seine Stelle.</translation>
        </message>
        <message>
            <source>Take 24, as is usual.</source>
            <translation>Nimm wie üblich 24.</translation>
        </message>
        <message>
            <source>Cloudinary needs the cloud's name and an unsigned preset.</source>
            <translation>Cloudinary braucht den Namen der Cloud und ein unsigniertes Preset.</translation>
        </message>
        <message>
            <source>Your server needs an address.</source>
            <translation>Dein Server braucht eine Adresse.</translation>
        </message>
        <message>
            <source>Correct it, then test again.</source>
            <translation>Berichtige es, dann teste noch einmal.</translation>
        </message>
        <message>
            <source>Fill in both; the preset is made in its settings, under Upload.</source>
            <translation>Trag beides ein; das Preset entsteht dort in den Einstellungen unter Upload.</translation>
        </message>
        <message>
            <source>The clip has no picture.</source>
            <translation>Der Clip hat kein Bild.</translation>
        </message>
        <message>
            <source>The video breaks off: {0} of {1} frames can be read.</source>
            <translation>Das Video bricht ab: {0} von {1} Frames sind lesbar.</translation>
        </message>
        <message>
            <source>The video breaks off after {0} of {1} seconds.</source>
            <translation>Das Video bricht nach {0} von {1} Sekunden ab.</translation>
        </message>
        <message>
            <source>The file that came is not a video, or it breaks off.</source>
            <translation>Die Datei, die kam, ist kein Video, oder sie bricht ab.</translation>
        </message>
        <message>
            <source>The clip can't be read.</source>
            <translation>Der Clip ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The file that came has no picture track.</source>
            <translation>Die Datei, die kam, hat keine Bildspur.</translation>
        </message>
        <message>
            <source>{0} is not a video that can be read.</source>
            <translation>{0} ist kein lesbares Video.</translation>
        </message>
        <message>
            <source>The file is left as it is.</source>
            <translation>Die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Open it in another player, or fetch the clip again.</source>
            <translation>Öffne sie in einem anderen Player, oder hol den Clip noch einmal.</translation>
        </message>
        <message>
            <source>It is fetched again by itself.</source>
            <translation>Er wird von selbst noch einmal geholt.</translation>
        </message>
        <message>
            <source>Put it back, or fetch the clip again.</source>
            <translation>Leg sie zurück, oder hol den Clip noch einmal.</translation>
        </message>
        <message>
            <source>{0} are too few for {1} seconds: even a very small picture has about {2}.</source>
            <translation>{0} sind zu wenig für {1} Sekunden: Selbst ein sehr kleines Bild hat etwa {2}.</translation>
        </message>
        <message>
            <source>Allow more, or take a shorter part.</source>
            <translation>Erlaube mehr, oder nimm einen kürzeren Teil.</translation>
        </message>
        <message>
            <source>Made smaller to fit: {0} × {1} pixels.</source>
            <translation>Kleiner gemacht, damit es passt: {0} × {1} Pixel.</translation>
        </message>
        <message>
            <source>The product is larger than {0}: a part of it is cut off.</source>
            <translation>Das Produkt ist größer als {0}: Ein Teil davon ist abgeschnitten.</translation>
        </message>
        <message>
            <source>The sound is left out.</source>
            <translation>Der Ton bleibt weg.</translation>
        </message>
        <message>
            <source>A {0} has no place for the recipe.</source>
            <translation>Ein {0} hat keinen Platz für das Rezept.</translation>
        </message>
        <message>
            <source>The part of {0} ends before it begins.</source>
            <translation>Der Teil von {0} endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>Choose in and out anew.</source>
            <translation>Wähle Anfang und Ende neu.</translation>
        </message>
        <message>
            <source>{0} can't be made in {1}: {2}.</source>
            <translation>{0} lässt sich nicht in {1} machen: {2}.</translation>
        </message>
        <message>
            <source>Free some space or choose another folder, then export again.</source>
            <translation>Schaff Platz oder wähle einen anderen Ordner, dann exportiere noch einmal.</translation>
        </message>
        <message>
            <source>{0} can't be read to its end.</source>
            <translation>{0} ist nicht bis zum Ende lesbar.</translation>
        </message>
        <message>
            <source>Look at it in the player, or leave it out.</source>
            <translation>Sieh es dir im Player an, oder lass es weg.</translation>
        </message>
        <message>
            <source>{0} has no moving picture.</source>
            <translation>{0} hat kein bewegtes Bild.</translation>
        </message>
        <message>
            <source>Put the file back, then export again.</source>
            <translation>Leg die Datei zurück, dann exportiere noch einmal.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Lass es weg.</translation>
        </message>
        <message>
            <source>The file that was made holds {0} of {1} frames.</source>
            <translation>Die gemachte Datei enthält {0} von {1} Frames.</translation>
        </message>
        <message>
            <source>Export again; if it stays so, choose another format.</source>
            <translation>Exportiere noch einmal; bleibt es so, wähle ein anderes Format.</translation>
        </message>
        <message>
            <source>The smallest that could be made has about {0}.</source>
            <translation>Das Kleinste, was ging, hat etwa {0}.</translation>
        </message>
        <message>
            <source>{0} are too few for {1} seconds.</source>
            <translation>{0} sind zu wenig für {1} Sekunden.</translation>
        </message>
        <message>
            <source>Allow more, take a shorter part, or choose a smaller picture.</source>
            <translation>Erlaube mehr, nimm einen kürzeren Teil, oder wähle ein kleineres Bild.</translation>
        </message>
        <message>
            <source>The folder may not be read.</source>
            <translation>Der Ordner darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The folder is not there any more.</source>
            <translation>Der Ordner ist nicht mehr da.</translation>
        </message>
        <message>
            <source>See whether its disk or network drive is still connected.</source>
            <translation>Sieh nach, ob sein Laufwerk oder Netzlaufwerk noch verbunden ist.</translation>
        </message>
        <message>
            <source>Change its permissions.</source>
            <translation>Ändere seine Rechte.</translation>
        </message>
        <message>
            <source>Find it again.</source>
            <translation>Finde ihn wieder.</translation>
        </message>
        <message>
            <source>{0} breaks off after {1} of {2} s.</source>
            <translation>{0} bricht nach {1} von {2} s ab.</translation>
        </message>
        <message>
            <source>{0} is too long for the memory set aside: its first {1} s are shown.</source>
            <translation>{0} ist zu lang für den vorgesehenen Speicher: Die ersten {1} s werden gezeigt.</translation>
        </message>
        <message>
            <source>{0} is damaged: some of its pictures are missing.</source>
            <translation>{0} ist beschädigt: Einige seiner Bilder fehlen.</translation>
        </message>
        <message>
            <source>{0} can't be played: {1}.</source>
            <translation>{0} lässt sich nicht abspielen: {1}.</translation>
        </message>
        <message>
            <source>The frame lies beside the picture.</source>
            <translation>Der Ausschnitt liegt neben dem Bild.</translation>
        </message>
        <message>
            <source>Move it onto the picture.</source>
            <translation>Schieb ihn auf das Bild.</translation>
        </message>
        <message>
            <source>Frames {0}–{1} close by themselves.</source>
            <translation>Die Frames {0}–{1} schließen sich von selbst.</translation>
        </message>
        <message>
            <source>Frames {0}–{1} nearly meet: a cross-fade hides the seam.</source>
            <translation>Die Frames {0}–{1} treffen sich fast: Eine Überblendung verbirgt die Naht.</translation>
        </message>
        <message>
            <source>No two frames meet; {0} and {1} come nearest.</source>
            <translation>Keine zwei Frames treffen sich; {0} und {1} kommen sich am nächsten.</translation>
        </message>
        <message>
            <source>Play it there and back.</source>
            <translation>Spiel es hin und zurück.</translation>
        </message>
        <message>
            <source>{0} is too short for a loop.</source>
            <translation>{0} ist zu kurz für eine Schleife.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Take more.</source>
            <translation>Nimm mehr.</translation>
        </message>
        <message>
            <source>The picture has {0} megapixels; {1} is the most that is opened here.</source>
            <translation>Das Bild hat {0} Megapixel; höchstens {1} werden hier geöffnet.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The picture has no pixels.</source>
            <translation>Das Bild hat keine Pixel.</translation>
        </message>
        <message>
            <source>The picture has channels of more than 16 bits, or signed ones.</source>
            <translation>Das Bild hat Kanäle mit mehr als 16 Bit, oder mit Vorzeichen.</translation>
        </message>
        <message>
            <source>Save a smaller copy of it.</source>
            <translation>Speichere eine kleinere Kopie.</translation>
        </message>
        <message>
            <source>The picture is stored in more passes than any program writes.</source>
            <translation>Das Bild ist in mehr Durchgängen gespeichert, als irgendein Programm schreibt.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Wähle ein anderes Bild.</translation>
        </message>
        <message>
            <source>Save it with 8 or 16 bits a channel.</source>
            <translation>Speichere es mit 8 oder 16 Bit je Kanal.</translation>
        </message>
        <message>
            <source>Save it again as an ordinary JPEG.</source>
            <translation>Speichere es noch einmal als gewöhnliches JPEG.</translation>
        </message>
        <message>
            <source>The picture is damaged: it can't be read to its end.</source>
            <translation>Das Bild ist beschädigt: Es ist nicht bis zum Ende lesbar.</translation>
        </message>
        <message>
            <source>Export or copy it again.</source>
            <translation>Exportiere oder kopiere es noch einmal.</translation>
        </message>
        <message>
            <source>{0} can't be shown.</source>
            <translation>{0} lässt sich nicht zeigen.</translation>
        </message>
        <message>
            <source>{0} was changed on disk after it was added.</source>
            <translation>{0} wurde auf dem Datenträger geändert, nachdem es hinzugefügt wurde.</translation>
        </message>
        <message>
            <source>The picture can't be made smaller than 10 MB.</source>
            <translation>Das Bild lässt sich nicht kleiner als 10 MB machen.</translation>
        </message>
        <message>
            <source>Add it again to use it as it is now.</source>
            <translation>Füge es noch einmal hinzu, um es zu verwenden, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>Crop it.</source>
            <translation>Schneide es zu.</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>Das ist ein Ordner.</translation>
        </message>
        <message>
            <source>This is a pipe and not a file.</source>
            <translation>Das ist eine Pipe und keine Datei.</translation>
        </message>
        <message>
            <source>This is a socket and not a file.</source>
            <translation>Das ist ein Socket und keine Datei.</translation>
        </message>
        <message>
            <source>This is a device and not a file.</source>
            <translation>Das ist ein Gerät und keine Datei.</translation>
        </message>
        <message>
            <source>The disk or network drive it lies on does not answer ({0}).</source>
            <translation>Das Laufwerk oder Netzlaufwerk, auf dem es liegt, antwortet nicht ({0}).</translation>
        </message>
        <message>
            <source>Connect it again, or copy the picture to this computer.</source>
            <translation>Verbinde es wieder, oder kopiere das Bild auf diesen Computer.</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <translation>Das ist keine Datei.</translation>
        </message>
        <message>
            <source>Choose a picture.</source>
            <translation>Wähle ein Bild.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Find it and add it again.</source>
            <translation>Finde sie und füge sie noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The file may not be read.</source>
            <translation>Die Datei darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The link leads round in a circle.</source>
            <translation>Die Verknüpfung führt im Kreis.</translation>
        </message>
        <message>
            <source>Choose the picture itself.</source>
            <translation>Wähle das Bild selbst.</translation>
        </message>
        <message>
            <source>The name is too long for a file.</source>
            <translation>Der Name ist zu lang für eine Datei.</translation>
        </message>
        <message>
            <source>Too many files are open at once.</source>
            <translation>Es sind zu viele Dateien auf einmal offen.</translation>
        </message>
        <message>
            <source>Add it again in a moment.</source>
            <translation>Füge es gleich noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The file can't be read: {0}.</source>
            <translation>Die Datei ist nicht lesbar: {0}.</translation>
        </message>
        <message>
            <source>Copy it and add the copy.</source>
            <translation>Kopiere sie und füge die Kopie hinzu.</translation>
        </message>
        <message>
            <source>The file has {0} MB or more, more than a picture needs.</source>
            <translation>Die Datei hat {0} MB oder mehr, mehr als ein Bild braucht.</translation>
        </message>
        <message>
            <source>Save it as JPEG, PNG or WebP.</source>
            <translation>Speichere es als JPEG, PNG oder WebP.</translation>
        </message>
        <message>
            <source>Export it as JPEG or PNG.</source>
            <translation>Exportiere es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>Develop it first: export it from your photo program as JPEG or TIFF.</source>
            <translation>Entwickle es zuerst: Exportiere es aus deinem Fotoprogramm als JPEG oder TIFF.</translation>
        </message>
        <message>
            <source>This is {0}, a drawing and not a picture the service can read.</source>
            <translation>Das ist {0}, eine Zeichnung und kein Bild, das der Dienst liest.</translation>
        </message>
        <message>
            <source>Save one of its frames as a picture.</source>
            <translation>Speichere einen seiner Frames als Bild.</translation>
        </message>
        <message>
            <source>The picture is damaged: its beginning can't be read.</source>
            <translation>Das Bild ist beschädigt: Sein Anfang ist nicht lesbar.</translation>
        </message>
        <message>
            <source>This kind of TIFF is not supported here.</source>
            <translation>Diese Art TIFF wird hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>Save it as PNG, or as TIFF with 8 bits.</source>
            <translation>Speichere es als PNG, oder als TIFF mit 8 Bit.</translation>
        </message>
        <message>
            <source>This is a video, not a picture.</source>
            <translation>Das ist ein Video, kein Bild.</translation>
        </message>
        <message>
            <source>This is an icon file.</source>
            <translation>Das ist eine Icon-Datei.</translation>
        </message>
        <message>
            <source>JPEG XL pictures are not supported here.</source>
            <translation>JPEG-XL-Bilder werden hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>JPEG 2000 pictures are not supported here.</source>
            <translation>JPEG-2000-Bilder werden hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>OpenEXR pictures are not supported here.</source>
            <translation>OpenEXR-Bilder werden hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>Radiance HDR pictures are not supported here.</source>
            <translation>Radiance-HDR-Bilder werden hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>This is a GIMP file.</source>
            <translation>Das ist eine GIMP-Datei.</translation>
        </message>
        <message>
            <source>DDS textures are not supported here.</source>
            <translation>DDS-Texturen werden hier nicht unterstützt.</translation>
        </message>
        <message>
            <source>This is a camera's raw file.</source>
            <translation>Das ist die Rohdatei einer Kamera.</translation>
        </message>
        <message>
            <source>This is a compressed file, not a picture.</source>
            <translation>Das ist eine gepackte Datei, kein Bild.</translation>
        </message>
        <message>
            <source>Unpack it first.</source>
            <translation>Entpacke sie zuerst.</translation>
        </message>
        <message>
            <source>This is a RAR archive, not a picture.</source>
            <translation>Das ist ein RAR-Archiv, kein Bild.</translation>
        </message>
        <message>
            <source>This is a 7z archive, not a picture.</source>
            <translation>Das ist ein 7z-Archiv, kein Bild.</translation>
        </message>
        <message>
            <source>This is a ZIP archive or an office document, not a picture.</source>
            <translation>Das ist ein ZIP-Archiv oder ein Office-Dokument, kein Bild.</translation>
        </message>
        <message>
            <source>Unpack it, or export the picture from it.</source>
            <translation>Entpacke es, oder exportiere das Bild daraus.</translation>
        </message>
        <message>
            <source>This is a PDF, not a picture the service can read.</source>
            <translation>Das ist ein PDF, kein Bild, das der Dienst liest.</translation>
        </message>
        <message>
            <source>This is a web page, not a picture the service can read.</source>
            <translation>Das ist eine Webseite, kein Bild, das der Dienst liest.</translation>
        </message>
        <message>
            <source>The picture has more than 16 bits a channel, too deep for a screen.</source>
            <translation>Das Bild hat mehr als 16 Bit je Kanal, zu tief für einen Bildschirm.</translation>
        </message>
        <message>
            <source>This is a large Photoshop document (PSB).</source>
            <translation>Das ist ein großes Photoshop-Dokument (PSB).</translation>
        </message>
        <message>
            <source>Save it as PSD, TIFF or PNG.</source>
            <translation>Speichere es als PSD, TIFF oder PNG.</translation>
        </message>
        <message>
            <source>The Photoshop file has {0} bits a channel, which only Photoshop reads.</source>
            <translation>Die Photoshop-Datei hat {0} Bit je Kanal, was nur Photoshop liest.</translation>
        </message>
        <message>
            <source>Save it with 8 bits a channel, or export it as PNG or TIFF.</source>
            <translation>Speichere sie mit 8 Bit je Kanal, oder exportiere sie als PNG oder TIFF.</translation>
        </message>
        <message>
            <source>The Photoshop file was saved without its flattened picture.</source>
            <translation>Die Photoshop-Datei wurde ohne ihr zusammengefügtes Bild gespeichert.</translation>
        </message>
        <message>
            <source>Save it with "Maximize compatibility", or export it as PNG.</source>
            <translation>Speichere sie mit „Kompatibilität maximieren“, oder exportiere sie als PNG.</translation>
        </message>
        <message>
            <source>This is an XML file, not a picture.</source>
            <translation>Das ist eine XML-Datei, kein Bild.</translation>
        </message>
        <message>
            <source>This is not a picture.</source>
            <translation>Das ist kein Bild.</translation>
        </message>
        <message>
            <source>The file's name is not in UTF-8, so it can't be remembered.</source>
            <translation>Der Name der Datei ist nicht in UTF-8, deshalb lässt er sich nicht merken.</translation>
        </message>
        <message>
            <source>Rename the file or its folder.</source>
            <translation>Benenne die Datei oder ihren Ordner um.</translation>
        </message>
        <message>
            <source>Enter them in Settings, under Network.</source>
            <translation>Gib sie in den Einstellungen unter Netzwerk ein.</translation>
        </message>
        <message>
            <source>The connection to {0} broke off.</source>
            <translation>Die Verbindung zu {0} brach ab.</translation>
        </message>
        <message>
            <source>The proxy {0} does not lead to {1}{2}.</source>
            <translation>Der Proxy {0} führt nicht zu {1}{2}.</translation>
        </message>
        <message>
            <source>Ask who runs the proxy to allow it, or choose another way in Settings, under Network.</source>
            <translation>Bitte den Betreiber des Proxys, es zu erlauben, oder wähle in den Einstellungen unter Netzwerk einen anderen Weg.</translation>
        </message>
        <message>
            <source>The proxy {0} does not accept the user name and the password.</source>
            <translation>Der Proxy {0} nimmt Benutzername und Passwort nicht an.</translation>
        </message>
        <message>
            <source>The proxy {0} can't be reached.</source>
            <translation>Der Proxy {0} ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>Check its address in Settings, under Network, and whether this computer is in its network.</source>
            <translation>Prüfe seine Adresse in den Einstellungen unter Netzwerk, und ob dieser Computer in seinem Netz ist.</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: this computer does not trust its certificate.</source>
            <translation>{0} ist nicht sicher zu erreichen: Dieser Computer vertraut dem Zertifikat nicht.</translation>
        </message>
        <message>
            <source>A firewall or company proxy may be reading the connection.</source>
            <translation>Vielleicht liest eine Firewall oder der Proxy einer Firma die Verbindung mit.</translation>
        </message>
        <message>
            <source>If that is known to you, give its certificate in Settings, under Network.</source>
            <translation>Wenn du davon weißt, gib dessen Zertifikat in den Einstellungen unter Netzwerk an.</translation>
        </message>
        <message>
            <source>{0} did not answer in time.</source>
            <translation>{0} antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>{0} can't be reached: that is no web address.</source>
            <translation>{0} ist nicht erreichbar: Das ist keine Webadresse.</translation>
        </message>
        <message>
            <source>{0} can't be reached: its name is not found.</source>
            <translation>{0} ist nicht zu erreichen: Der Name wird nicht gefunden.</translation>
        </message>
        <message>
            <source>Is this computer online?</source>
            <translation>Ist dieser Computer online?</translation>
        </message>
        <message>
            <source>{0} can't be reached.</source>
            <translation>{0} ist nicht zu erreichen.</translation>
        </message>
        <message>
            <source>The proxy of this computer's settings can't be used: only http, https and socks5 ones can.</source>
            <translation>Der Proxy aus den Einstellungen dieses Computers ist nicht verwendbar: Nur solche mit http, https und socks5 sind es.</translation>
        </message>
        <message>
            <source>Name another one in Settings, under Network, or none.</source>
            <translation>Nenne in den Einstellungen unter Netzwerk einen anderen, oder keinen.</translation>
        </message>
        <message>
            <source>The proxy does not lead to {0}.</source>
            <translation>Der Proxy führt nicht zu {0}.</translation>
        </message>
        <message>
            <source>The proxy {0} wants a user name and a password.</source>
            <translation>Der Proxy {0} will einen Benutzernamen und ein Passwort.</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: no encrypted connection is possible.</source>
            <translation>{0} ist nicht sicher erreichbar: Eine verschlüsselte Verbindung ist nicht möglich.</translation>
        </message>
        <message>
            <source>A firewall may be in the way: ask who runs the network.</source>
            <translation>Vielleicht ist eine Firewall im Weg: Frage den Betreiber des Netzwerks.</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: its certificate is not valid today.</source>
            <translation>{0} ist nicht sicher erreichbar: Das Zertifikat ist heute nicht gültig.</translation>
        </message>
        <message>
            <source>Check this computer's date and time.</source>
            <translation>Prüfe Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <source>{0} can't be reached safely: another server's certificate came.</source>
            <translation>{0} ist nicht sicher erreichbar: Es kam das Zertifikat eines anderen Servers.</translation>
        </message>
        <message>
            <source>A hotel's or a company's network may be in the way: sign in there first.</source>
            <translation>Vielleicht ist das Netz eines Hotels oder einer Firma im Weg: Melde dich dort zuerst an.</translation>
        </message>
        <message>
            <source>{0} can be reached, without a proxy.</source>
            <translation>{0} ist erreichbar, ohne Proxy.</translation>
        </message>
        <message>
            <source>{0} can be reached through the proxy {1}.</source>
            <translation>{0} ist über den Proxy {1} erreichbar.</translation>
        </message>
        <message>
            <source>Practice could not start its sandbox.</source>
            <translation>Die Übung konnte ihre Sandbox nicht starten.</translation>
        </message>
        <message>
            <source>See {0}.</source>
            <translation>Siehe {0}.</translation>
        </message>
        <message>
            <source>This picture was ordered already, or its hot folder is off.</source>
            <translation>Dieses Bild wurde schon bestellt, oder sein Eingangsordner ist aus.</translation>
        </message>
        <message>
            <source>Look at the hot folder again.</source>
            <translation>Sieh dir den Eingangsordner noch einmal an.</translation>
        </message>
        <message>
            <source>Allow more.</source>
            <translation>Erlaube mehr.</translation>
        </message>
        <message>
            <source>Ask for less, or ask again with a higher ceiling.</source>
            <translation>Bestelle weniger, oder noch einmal mit einer höheren Obergrenze.</translation>
        </message>
        <message>
            <source>Raise the ceiling of a batch in the settings, or ask for less.</source>
            <translation>Erhöhe die Obergrenze eines Stapels in den Einstellungen, oder bestelle weniger.</translation>
        </message>
        <message>
            <source>Raise the project's ceiling, or ask for less.</source>
            <translation>Erhöhe die Obergrenze des Projekts, oder bestelle weniger.</translation>
        </message>
        <message>
            <source>Raise the daily ceiling in the settings, or wait for tomorrow.</source>
            <translation>Erhöhe die Tagesgrenze in den Einstellungen, oder warte bis morgen.</translation>
        </message>
        <message>
            <source>{0} credits are needed, {1} of the {2} allowed for {3} are left.</source>
            <translation>{0} Credits sind nötig, {1} der {2} für {3} erlaubten sind übrig.</translation>
        </message>
        <message>
            <source>Ask who runs the network for the certificate of their authority (PEM: .pem, .crt, .cer).</source>
            <translation>Frage den Betreiber des Netzwerks nach dem Zertifikat seiner Zertifizierungsstelle (PEM: .pem, .crt, .cer).</translation>
        </message>
        <message>
            <source>Choose it again in Settings, under Network, or go on without it.</source>
            <translation>Wähle sie in den Einstellungen unter Netzwerk erneut, oder arbeite ohne sie weiter.</translation>
        </message>
        <message>
            <source>There is no certificate in {0}.</source>
            <translation>In {0} ist kein Zertifikat.</translation>
        </message>
        <message>
            <source>What {0} holds is a server's certificate, not an authority's.</source>
            <translation>{0} enthält das Zertifikat eines Servers, nicht das einer Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>The certificate file {0} is missing.</source>
            <translation>Die Zertifikatsdatei {0} fehlt.</translation>
        </message>
        <message>
            <source>The certificate file {0} can't be read: {1}.</source>
            <translation>Die Zertifikatsdatei {0} ist nicht lesbar: {1}.</translation>
        </message>
        <message>
            <source>There is no readable certificate in {0}.</source>
            <translation>In {0} ist kein lesbares Zertifikat.</translation>
        </message>
        <message>
            <source>The library's index can't be used: {0}.</source>
            <translation>Der Index der Bibliothek ist nicht verwendbar: {0}.</translation>
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then try again.</source>
            <translation>Prüfe den Datenträger und die Rechte des Programmordners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The ledger is closed.</source>
            <translation>Das Kassenbuch ist geschlossen.</translation>
        </message>
        <message>
            <source>The ledger can't be used: {0}.</source>
            <translation>Das Kassenbuch ist nicht verwendbar: {0}.</translation>
        </message>
        <message>
            <source>Nothing more is sent or charged until it can.</source>
            <translation>Bis es das wieder ist, wird nichts mehr gesendet oder berechnet.</translation>
        </message>
        <message>
            <source>Check the disk and the permissions of the program's folder, then continue.</source>
            <translation>Prüfe den Datenträger und die Rechte des Programmordners, dann mach weiter.</translation>
        </message>
        <message>
            <source>Whether the rest of this batch follows was said already, or its first takes go on.</source>
            <translation>Ob der Rest dieses Stapels folgt, wurde schon gesagt, oder seine ersten Takes laufen noch.</translation>
        </message>
        <message>
            <source>Look at the batch again.</source>
            <translation>Sieh dir den Stapel noch einmal an.</translation>
        </message>
        <message>
            <source>The service answered with task {0}, which another take already has.</source>
            <translation>Der Dienst antwortete mit Auftrag {0}, den schon ein anderer Take hat.</translation>
        </message>
        <message>
            <source>The file of prompts {0} can't be {1}: {2}.</source>
            <translation>Die Datei der Prompts {0} ließ sich nicht {1}: {2}.</translation>
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions.</source>
            <translation>Schaff etwas Speicherplatz oder ändere die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>There is no take {0} in the ledger.</source>
            <translation>Im Kassenbuch gibt es keinen Take {0}.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the key for this run only.</source>
            <translation>Entsperre ihn und versuch es noch einmal, oder behalte den Schlüssel nur für diesen Lauf.</translation>
        </message>
        <message>
            <source>Start or install one (GNOME Keyring or KWallet on Linux) and start the program again, or keep the key for this run only.</source>
            <translation>Starte oder installiere einen (unter Linux GNOME Keyring oder KWallet) und starte das Programm neu, oder behalte den Schlüssel nur für diesen Lauf.</translation>
        </message>
        <message>
            <source>The keychain could not be {0} ({1}).</source>
            <translation>Der Schlüsselbund ließ sich nicht {0} ({1}).</translation>
        </message>
        <message>
            <source>The only keychain found keeps secrets in a plain file, so it is not used.</source>
            <translation>Der einzige gefundene Schlüsselbund legt Geheimnisse in eine offene Datei, deshalb wird er nicht verwendet.</translation>
        </message>
        <message>
            <source>No keychain was found on this computer.</source>
            <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden.</translation>
        </message>
        <message>
            <source>The keychain is switched off in keyring's settings.</source>
            <translation>Der Schlüsselbund ist in den Einstellungen von keyring ausgeschaltet.</translation>
        </message>
        <message>
            <source>The keychain is locked or was not opened.</source>
            <translation>Der Schlüsselbund ist gesperrt oder wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>See whether it opens in the system's own program for passwords, then try again.</source>
            <translation>Sieh nach, ob er sich im Passwortprogramm des Systems öffnet, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Remove `keyring.backends.null` there, or keep the key for this run only.</source>
            <translation>Entferne dort `keyring.backends.null`, oder behalte den Schlüssel nur für diesen Lauf.</translation>
        </message>
        <message>
            <source>The settings in {0} can't be read: {1}.</source>
            <translation>Die Einstellungen in {0} sind nicht lesbar: {1}.</translation>
        </message>
        <message>
            <source>The settings in {0} are not valid: {1}.</source>
            <translation>Die Einstellungen in {0} sind nicht gültig: {1}.</translation>
        </message>
        <message>
            <source>Correct the file, or move it away to start with defaults.</source>
            <translation>Berichtige die Datei, oder schieb sie beiseite, um mit Vorgaben zu beginnen.</translation>
        </message>
        <message>
            <source>Or it is "system" or "none".</source>
            <translation>Oder sie ist „system“ oder „none“.</translation>
        </message>
        <message>
            <source>The settings in {0} could not be changed: {1}.</source>
            <translation>Die Einstellungen in {0} ließen sich nicht ändern: {1}.</translation>
        </message>
        <message>
            <source>The settings could not be written to {0}: {1}.</source>
            <translation>Die Einstellungen ließen sich nicht nach {0} schreiben: {1}.</translation>
        </message>
        <message>
            <source>Change them in a text editor.</source>
            <translation>Ändere sie in einem Texteditor.</translation>
        </message>
        <message>
            <source>Free some disk space or change the folder's permissions, then save again.</source>
            <translation>Schaff etwas Speicherplatz oder ändere die Rechte des Ordners, dann speichere noch einmal.</translation>
        </message>
        <message>
            <source>Task {0} already belongs to another take.</source>
            <translation>Auftrag {0} gehört schon zu einem anderen Take.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>{0} is on a disk without a trash.</source>
            <translation>{0} liegt auf einem Laufwerk ohne Papierkorb.</translation>
        </message>
        <message>
            <source>{0} can't be put into the trash: {1}.</source>
            <translation>{0} lässt sich nicht in den Papierkorb legen: {1}.</translation>
        </message>
        <message>
            <source>Delete the file yourself.</source>
            <translation>Lösche die Datei selbst.</translation>
        </message>
        <message>
            <source>Close what uses the file, or delete it yourself.</source>
            <translation>Schließe, was die Datei benutzt, oder lösche sie selbst.</translation>
        </message>
        <message>
            <source>There is no column "{0}".</source>
            <translation>Es gibt keine Spalte „{0}“.</translation>
        </message>
        <message>
            <source>Choose one of {0}.</source>
            <translation>Wähle eine davon: {0}.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8; it was read as Windows-1252.</source>
            <translation>Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.</translation>
        </message>
        <message>
            <source>Look whether accents are right, or save it as CSV UTF-8.</source>
            <translation>Sieh nach, ob Akzente stimmen, oder speichere sie als CSV UTF-8.</translation>
        </message>
        <message>
            <source>Characters that can't be read were replaced by �.</source>
            <translation>Nicht lesbare Zeichen wurden durch � ersetzt.</translation>
        </message>
        <message>
            <source>Zero bytes were left out.</source>
            <translation>Null-Bytes wurden weggelassen.</translation>
        </message>
        <message>
            <source>The quotation mark that opens in line {0} is never closed.</source>
            <translation>Das Anführungszeichen, das in Zeile {0} öffnet, wird nie geschlossen.</translation>
        </message>
        <message>
            <source>Close it, or double it where it stands for inches.</source>
            <translation>Schließe es, oder verdopple es, wo es für Zoll steht.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Die Tabelle ist leer.</translation>
        </message>
        <message>
            <source>The table has more than {0} lines.</source>
            <translation>Die Tabelle hat mehr als {0} Zeilen.</translation>
        </message>
        <message>
            <source>The table has more than {0} columns.</source>
            <translation>Die Tabelle hat mehr als {0} Spalten.</translation>
        </message>
        <message>
            <source>Name the columns in its first line.</source>
            <translation>Nenne die Spalten in der ersten Zeile.</translation>
        </message>
        <message>
            <source>Split it into smaller ones.</source>
            <translation>Teile sie in kleinere.</translation>
        </message>
        <message>
            <source>Leave out what is not needed.</source>
            <translation>Lass weg, was nicht gebraucht wird.</translation>
        </message>
        <message>
            <source>{0} has more than {1} MB.</source>
            <translation>{0} hat mehr als {1} MB.</translation>
        </message>
        <message>
            <source>{0} is no file.</source>
            <translation>{0} ist keine Datei.</translation>
        </message>
        <message>
            <source>Split it into smaller tables.</source>
            <translation>Teile sie in kleinere Tabellen.</translation>
        </message>
        <message>
            <source>Choose a table.</source>
            <translation>Wähle eine Tabelle.</translation>
        </message>
        <message>
            <source>No column names the pictures.</source>
            <translation>Keine Spalte nennt die Bilder.</translation>
        </message>
        <message>
            <source>Say which one does.</source>
            <translation>Sag, welche es tut.</translation>
        </message>
        <message>
            <source>{0} variants have no picture of their own, so they have no row.</source>
            <translation>{0} Varianten haben kein eigenes Bild und deshalb keine Zeile.</translation>
        </message>
        <message>
            <source>The spreadsheet is protected by a password or in the old .xls format.</source>
            <translation>Die Tabelle ist mit einem Passwort geschützt oder im alten .xls-Format.</translation>
        </message>
        <message>
            <source>Save it as .xlsx without a password.</source>
            <translation>Speichere sie als .xlsx ohne Passwort.</translation>
        </message>
        <message>
            <source>The spreadsheet is damaged and can't be read.</source>
            <translation>Die Tabelle ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <source>The spreadsheet unpacks to more than {0} MB.</source>
            <translation>Die Tabelle hat entpackt mehr als {0} MB.</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation>Öffne sie in deinem Tabellenprogramm und speichere sie neu.</translation>
        </message>
        <message>
            <source>Save the rows alone, as CSV.</source>
            <translation>Speichere nur die Zeilen, als CSV.</translation>
        </message>
        <message>
            <source>Of several sheets, “{0}” was read.</source>
            <translation>Von mehreren Blättern wurde „{0}“ gelesen.</translation>
        </message>
        <message>
            <source>The model makes 1080P clips of 6 seconds only.</source>
            <translation>Das Modell macht 1080P-Clips nur mit 6 Sekunden.</translation>
        </message>
        <message>
            <source>Choose 768P for 10 seconds.</source>
            <translation>Nimm 768P für 10 Sekunden.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>pro</source>
            <translation>Pro</translation>
        </message>
        <message>
            <source>{0} · {1} s · {2}</source>
            <translation>{0} · {1} s · {2}</translation>
        </message>
    </context>
    <context>
        <name>showing</name>
        <message>
            <source>not chosen yet</source>
            <translation>noch nicht gewählt</translation>
        </message>
        <message>
            <source>Picture link: {0}</source>
            <translation>Bildlink: {0}</translation>
        </message>
        <message>
            <source>Ask once more for {0}?</source>
            <translation>Noch einmal bestellen für {0}?</translation>
        </message>
        <message>
            <source>Spend {0}?</source>
            <translation>{0} ausgeben?</translation>
        </message>
    </context>
    <context>
        <name>spin</name>
        <message>
            <source> credits</source>
            <translation> Credits</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Take {0}</source>
            <translation>Take {0}</translation>
        </message>
    </context>
    <context>
        <name>state</name>
        <message>
            <source>sending</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>braucht dich</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>making the clip</source>
            <translation>Clip wird gemacht</translation>
        </message>
        <message>
            <source>saving</source>
            <translation>wird gespeichert</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>{0} · usually {1}–{2} s</source>
            <translation>{0} · meist {1}–{2} s</translation>
        </message>
        <message>
            <source>{0} · late, usually {1}–{2} s</source>
            <translation>{0} · spät, meist {1}–{2} s</translation>
        </message>
        <message>
            <source>failed: {0}</source>
            <translation>gescheitert: {0}</translation>
        </message>
        <message>
            <source>waits for your word after the first</source>
            <translation>wartet nach dem ersten auf dein Wort</translation>
        </message>
        <message>
            <source>waits for your word after the first {0}</source>
            <translation>wartet nach den ersten {0} auf dein Wort</translation>
        </message>
        <message>
            <source>charged {0}, quoted {1}</source>
            <translation>berechnet {0}, veranschlagt {1}</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>about {0} min left</source>
            <translation>noch etwa {0} min</translation>
        </message>
        <message>
            <source>about {0} h left</source>
            <translation>noch etwa {0} h</translation>
        </message>
        <message>
            <source>{0} · take {1}</source>
            <translation>{0} · Take {1}</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>1 take</source>
            <translation>1 Take</translation>
        </message>
        <message>
            <source>{0} takes</source>
            <translation>{0} Takes</translation>
        </message>
        <message>
            <source>{0} credits</source>
            <translation>{0} Credits</translation>
        </message>
        <message>
            <source>Left out: {0} · {1}. {2}</source>
            <translation>Weggelassen: {0} · {1}. {2}</translation>
        </message>
        <message>
            <source>Usually ready in {0} {1}</source>
            <translation>Meist fertig in {0} {1}</translation>
        </message>
        <message>
            <source>{0} — practice, nothing is charged</source>
            <translation>{0} — Übung, nichts wird berechnet</translation>
        </message>
        <message>
            <source>1 line has problems and is left out.</source>
            <translation>1 Zeile hat Probleme und bleibt weg.</translation>
        </message>
        <message>
            <source>{0} lines have problems and are left out.</source>
            <translation>{0} Zeilen haben Probleme und bleiben weg.</translation>
        </message>
        <message>
            <source>The service refuses {0}: {1} left out.</source>
            <translation>Der Dienst lehnt {0} ab: {1} bleiben weg.</translation>
        </message>
        <message>
            <source>1 shot</source>
            <translation>1 Einstellung</translation>
        </message>
        <message>
            <source>{0} shots</source>
            <translation>{0} Einstellungen</translation>
        </message>
        <message>
            <source>{0} not looked at</source>
            <translation>{0} nicht angesehen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>when_done</name>
        <message>
            <source>do nothing</source>
            <translation>nichts tun</translation>
        </message>
        <message>
            <source>notify me</source>
            <translation>mich benachrichtigen</translation>
        </message>
        <message>
            <source>put the computer to sleep</source>
            <translation>den Computer schlafen legen</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
    </context>
</TS>
