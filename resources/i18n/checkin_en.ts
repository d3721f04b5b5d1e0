<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AttendeesHead</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%Ln thing will not look right on paper</numerusform>
            <numerusform>%Ln things will not look right on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print those not yet printed (%n)</source>
        <translation>
            <numerusform>&amp;Print the one not yet printed (%Ln)</numerusform>
            <numerusform>&amp;Print those not yet printed (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Print &amp;all (%Ln)</numerusform>
            <numerusform>Print &amp;all (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%Ln thing will not look right on paper</numerusform>
            <numerusform>%Ln things will not look right on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message numerus="yes">
        <source>%n person(s) back on the list.</source>
        <translation>
            <numerusform>%Ln person is back on the list.</numerusform>
            <numerusform>%Ln people are back on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cancelled.</source>
        <translation>
            <numerusform>%Ln person cancelled.</numerusform>
            <numerusform>%Ln people cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) newly invited to {session}.</source>
        <translation>
            <numerusform>%Ln person newly invited to {session}.</numerusform>
            <numerusform>%Ln people newly invited to {session}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now in the category {category}.</source>
        <translation>
            <numerusform>%Ln person now in the category {category}.</numerusform>
            <numerusform>%Ln people now in the category {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n person(s)?</source>
        <translation>
            <numerusform>Cancel %Ln person?</numerusform>
            <numerusform>Cancel %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change for %n person(s).</source>
        <translation>
            <numerusform>Nothing to change for %Ln person.</numerusform>
            <numerusform>Nothing to change for %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n person(s).</source>
        <translation>
            <numerusform>Undone for %Ln person.</numerusform>
            <numerusform>Undone for %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>%n of {total} badges of an earlier batch did not get to {place}.</source>
        <translation>
            <numerusform>%Ln of {total} badges of an earlier batch did not get to {place}.</numerusform>
            <numerusform>%Ln of {total} badges of an earlier batch did not get to {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePictures</name>
    <message numerus="yes">
        <source>No code can be read on the first pages of {name}; the last %n page(s) were not looked at. Drop only the page with the code.</source>
        <translation>
            <numerusform>No code can be read on the first pages of {name}; the last page was not looked at. Drop only the page with the code.</numerusform>
            <numerusform>No code can be read on the first pages of {name}; the last %n pages were not looked at. Drop only the page with the code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message numerus="yes">
        <source>%n code(s) were found</source>
        <translation>
            <numerusform>One code was found</numerusform>
            <numerusform>%n codes were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Scan %n code(s)</source>
        <translation>
            <numerusform>&amp;Scan one code</numerusform>
            <numerusform>&amp;Scan %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>{arrived} of %n here</numerusform>
            <numerusform>{arrived} of %n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>{arrived} of %n here</numerusform>
            <numerusform>{arrived} of %n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsList</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message numerus="yes">
        <source>%n design(s) cannot be used:</source>
        <translation>
            <numerusform>%n design cannot be used:</numerusform>
            <numerusform>%n designs cannot be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskModes</name>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>for %n second</numerusform>
            <numerusform>for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorMode</name>
    <message numerus="yes">
        <source>Full: %n seat(s)</source>
        <translation>
            <numerusform>Full: 1 seat</numerusform>
            <numerusform>Full: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {capacity}: %n seat(s) left</source>
        <translation>
            <numerusform>of {capacity}: 1 seat left</numerusform>
            <numerusform>of {capacity}: %n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message numerus="yes">
        <source>%n possible double(s)</source>
        <translation>
            <numerusform>%n possible double</numerusform>
            <numerusform>%n possible doubles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n person(s) saved.</source>
        <translation>
            <numerusform>%Ln person saved.</numerusform>
            <numerusform>%Ln people saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headcounts of %n session(s) saved.</source>
        <translation>
            <numerusform>Headcounts of %n session saved.</numerusform>
            <numerusform>Headcounts of %n sessions saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GonePanel</name>
    <message numerus="yes">
        <source>Cancel these %n people</source>
        <translation>
            <numerusform>Cancel this person (%Ln)</numerusform>
            <numerusform>Cancel these %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadcountPanel</name>
    <message numerus="yes">
        <source>Code {code}. The doors open %n minute(s) before.</source>
        <translation>
            <numerusform>Code {code}. The doors open %n minute before.</numerusform>
            <numerusform>Code {code}. The doors open %n minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message numerus="yes">
        <source>Issue and &amp;print the %n new</source>
        <translation>
            <numerusform>Issue and &amp;print the new one (%Ln)</numerusform>
            <numerusform>Issue and &amp;print the %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>%n meeting(s) saved: {path}</source>
        <translation>
            <numerusform>%Ln meeting saved: {path}</numerusform>
            <numerusform>%Ln meetings saved: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsHead</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) imported.</source>
        <translation>
            <numerusform>%Ln meeting imported.</numerusform>
            <numerusform>%Ln meetings imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsSummary</name>
    <message numerus="yes">
        <source>%n MOU(s) signed</source>
        <translation>
            <numerusform>%n MOU signed</numerusform>
            <numerusform>%n MOUs signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n scan(s): {sessions}</source>
        <translation>
            <numerusform>%n scan: {sessions}</numerusform>
            <numerusform>%n scans: {sessions}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message numerus="yes">
        <source>%n badge(s) did not come out</source>
        <translation>
            <numerusform>%Ln badge did not come out</numerusform>
            <numerusform>%Ln badges did not come out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait at the printer</source>
        <translation>
            <numerusform>%Ln badge waits at the printer</numerusform>
            <numerusform>%Ln badges wait at the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%n number(s) issued.</source>
        <translation>
            <numerusform>%Ln number issued.</numerusform>
            <numerusform>%Ln numbers issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLane</name>
    <message numerus="yes">
        <source>%n badge(s) saved in {place}.</source>
        <translation>
            <numerusform>%Ln badge saved in {place}.</numerusform>
            <numerusform>%Ln badges saved in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%Ln badge sent to {printer}.</numerusform>
            <numerusform>%Ln badges sent to {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%Ln left out.</numerusform>
            <numerusform>%Ln left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n badge(s) had been handed to the printer.</source>
        <translation>
            <numerusform>Cancelled. %Ln badge had been handed to the printer.</numerusform>
            <numerusform>Cancelled. %Ln badges had been handed to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n badge(s)</source>
        <translation>
            <numerusform>Drawing %Ln badge</numerusform>
            <numerusform>Drawing %Ln badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing %n badge(s) to the printer</source>
        <translation>
            <numerusform>Handing %Ln badge to the printer</numerusform>
            <numerusform>Handing %Ln badges to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>Printing %Ln badge</numerusform>
            <numerusform>Printing %Ln badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%n badge(s) will not look as they should</source>
        <translation>
            <numerusform>%Ln badge will not look as it should</numerusform>
            <numerusform>%Ln badges will not look as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, print %n</source>
        <translation>
            <numerusform>&amp;Leave these out, print %Ln</numerusform>
            <numerusform>&amp;Leave these out, print %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, save %n</source>
        <translation>
            <numerusform>&amp;Leave these out, save %Ln</numerusform>
            <numerusform>&amp;Leave these out, save %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrPictures</name>
    <message numerus="yes">
        <source>%n QR picture(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln QR picture saved in {folder}.</numerusform>
            <numerusform>%Ln QR pictures saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingQuestion</name>
    <message numerus="yes">
        <source>%n ways to read {name} are possible. Look for words that you know; nothing goes on until you choose.</source>
        <translation>
            <numerusform>{name} can be read in %n way. Look for words that you know; nothing goes on until you choose.</numerusform>
            <numerusform>{name} can be read in %n ways. Look for words that you know; nothing goes on until you choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message numerus="yes">
        <source>Print these %n &amp;again</source>
        <translation>
            <numerusform>Print this one &amp;again (%Ln)</numerusform>
            <numerusform>Print these %Ln &amp;again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>%n unknown name</numerusform>
            <numerusform>%n unknown names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n meeting(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln meeting</numerusform>
            <numerusform>&amp;Import %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Print &amp;all (%Ln)</numerusform>
            <numerusform>Print &amp;all (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the &amp;others (%n)</source>
        <translation>
            <numerusform>Print the &amp;other (%Ln)</numerusform>
            <numerusform>Print the &amp;others (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message numerus="yes">
        <source>%n person(s) saved: {path}</source>
        <translation>
            <numerusform>%Ln person saved: {path}</numerusform>
            <numerusform>%Ln people saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n person(s) as before.</source>
        <translation>
            <numerusform>%Ln person is as before.</numerusform>
            <numerusform>%Ln people are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n person(s) off the list again.</source>
        <translation>
            <numerusform>Undone: %Ln person is off the list again.</numerusform>
            <numerusform>Undone: %Ln people are off the list again.</numerusform>
        </translation>
    </message>
</context>
</TS>
