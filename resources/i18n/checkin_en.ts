<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AttendeesPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%n thing will not look right on paper</numerusform>
            <numerusform>%n things will not look right on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print those not yet printed (%n)</source>
        <translation>
            <numerusform>&amp;Print the one not yet printed (%n)</numerusform>
            <numerusform>&amp;Print those not yet printed (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Print &amp;all (%n)</numerusform>
            <numerusform>Print &amp;all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%n thing will not look right on paper</numerusform>
            <numerusform>%n things will not look right on paper</numerusform>
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
    <name>ExportPage</name>
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
            <numerusform>Cancel this person (%n)</numerusform>
            <numerusform>Cancel these %n people</numerusform>
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
            <numerusform>Issue and &amp;print the new one (%n)</numerusform>
            <numerusform>Issue and &amp;print the %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%n number(s) issued.</source>
        <translation>
            <numerusform>%n number issued.</numerusform>
            <numerusform>%n numbers issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n badge(s) saved in {place}.</source>
        <translation>
            <numerusform>%n badge saved in {place}.</numerusform>
            <numerusform>%n badges saved in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%n badge sent to {printer}.</numerusform>
            <numerusform>%n badges sent to {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n badge(s)</source>
        <translation>
            <numerusform>Drawing %n badge</numerusform>
            <numerusform>Drawing %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%n badge(s) will not look as they should</source>
        <translation>
            <numerusform>%n badge will not look as it should</numerusform>
            <numerusform>%n badges will not look as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, print %n</source>
        <translation>
            <numerusform>&amp;Leave these out, print %n</numerusform>
            <numerusform>&amp;Leave these out, print %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrPictures</name>
    <message numerus="yes">
        <source>%n QR picture(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n QR picture saved in {folder}.</numerusform>
            <numerusform>%n QR pictures saved in {folder}.</numerusform>
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
            <numerusform>Print this one &amp;again (%n)</numerusform>
            <numerusform>Print these %n &amp;again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n person(s) as before.</source>
        <translation>
            <numerusform>%n person is as before.</numerusform>
            <numerusform>%n people are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n person(s) off the list again.</source>
        <translation>
            <numerusform>Undone: %n person is off the list again.</numerusform>
            <numerusform>Undone: %n people are off the list again.</numerusform>
        </translation>
    </message>
</context>
</TS>
