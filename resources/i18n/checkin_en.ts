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
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>%n of {total} badges of an earlier batch did not get to {place}.</source>
        <translation>
            <numerusform>%n of {total} badges of an earlier batch did not get to {place}.</numerusform>
            <numerusform>%n of {total} badges of an earlier batch did not get to {place}.</numerusform>
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
    <name>OfferDialog</name>
    <message numerus="yes">
        <source>%n badge(s) did not come out</source>
        <translation>
            <numerusform>%n badge did not come out</numerusform>
            <numerusform>%n badges did not come out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait at the printer</source>
        <translation>
            <numerusform>%n badge waits at the printer</numerusform>
            <numerusform>%n badges wait at the printer</numerusform>
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
    <name>PrintLane</name>
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
        <source>Cancelled. %n badge(s) had been handed to the printer.</source>
        <translation>
            <numerusform>Cancelled. %n badge had been handed to the printer.</numerusform>
            <numerusform>Cancelled. %n badges had been handed to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n badge(s)</source>
        <translation>
            <numerusform>Drawing %n badge</numerusform>
            <numerusform>Drawing %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing %n badge(s) to the printer</source>
        <translation>
            <numerusform>Handing %n badge to the printer</numerusform>
            <numerusform>Handing %n badges to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>Printing %n badge</numerusform>
            <numerusform>Printing %n badges</numerusform>
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
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Print &amp;all (%n)</numerusform>
            <numerusform>Print &amp;all (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the &amp;others (%n)</source>
        <translation>
            <numerusform>Print the &amp;other (%n)</numerusform>
            <numerusform>Print the &amp;others (%n)</numerusform>
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
</TS>
