<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>--missing is said of one item; take that one back by itself.</source>
        <translation>--missing is said of one item; take that one back by itself.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This computer’s clock says %1, the server’s %2. What is recorded and printed here says the wrong time, and perhaps the wrong day. Set this computer’s clock, best by the network; if it is the server’s that is wrong, tell whoever looks after the server.</source>
        <translation>This computer’s clock says %1, the server’s %2. What is recorded and printed here says the wrong time, and perhaps the wrong day. Set this computer’s clock, best by the network; if it is the server’s that is wrong, tell whoever looks after the server.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, but the newest entry of the record (counter %3) is of %2. Either the clock is wrong now, or it was wrong then. Set it right before anything is recorded: times and days, on papers too, go by it.</source>
        <translation>This computer’s clock says %1, but the newest entry of the record (counter %3) is of %2. Either the clock is wrong now, or it was wrong then. Set it right before anything is recorded: times and days, on papers too, go by it.</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Replacement of a model</source>
        <translation>Replacement of a model</translation>
    </message>
    <message>
        <source>Transfers and leavers</source>
        <translation>Transfers and leavers</translation>
    </message>
    <message>
        <source>End of the fiscal year</source>
        <translation>End of the fiscal year</translation>
    </message>
    <message>
        <source>End of a lease</source>
        <translation>End of a lease</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Still out</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>due by %1</translation>
    </message>
    <message>
        <source>acquired by %1</source>
        <translation>acquired by %1</translation>
    </message>
    <message>
        <source>Everything on loan</source>
        <translation>Everything on loan</translation>
    </message>
    <message>
        <source>%1 of %2 back</source>
        <translation>%1 of %2 back</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 closed: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>people who have left</source>
        <translation>people who have left</translation>
    </message>
    <message>
        <source>lease ends by %1</source>
        <translation>lease ends by %1</translation>
    </message>
    <message>
        <source>who leaves by %1</source>
        <translation>who leaves by %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Scan box</source>
        <translation>Scan box</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Find a person by name</translation>
    </message>
    <message>
        <source>Change between lending and taking back</source>
        <translation>Change between lending and taking back</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Remove the selected row</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>Clear, close or cancel</source>
        <translation>Clear, close or cancel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Preview the print</source>
        <translation>Preview the print</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Lock or switch operator</source>
        <translation>Lock or switch operator</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Back up the record</translation>
    </message>
    <message>
        <source>Import a list of items</source>
        <translation>Import a list of items</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Print labels of items</source>
        <translation>Print labels of items</translation>
    </message>
    <message>
        <source>Print labels of staff cards</source>
        <translation>Print labels of staff cards</translation>
    </message>
    <message>
        <source>Find items entered twice</source>
        <translation>Find items entered twice</translation>
    </message>
    <message>
        <source>Find users entered twice</source>
        <translation>Find users entered twice</translation>
    </message>
    <message>
        <source>Print work sheets of checks and resets</source>
        <translation>Print work sheets of checks and resets</translation>
    </message>
    <message>
        <source>Theme: light or dark</source>
        <translation>Theme: light or dark</translation>
    </message>
    <message>
        <source>Language: 日本語 / English</source>
        <translation>Language: 日本語 / English</translation>
    </message>
    <message>
        <source>Erase the data of people whose time is up</source>
        <translation>Erase the data of people whose time is up</translation>
    </message>
    <message>
        <source>Due day: +14, 2w, fri, 12/25 …</source>
        <translation>Due day: +14, 2w, fri, 12/25 …</translation>
    </message>
</context>
<context>
    <name>CounterLines</name>
    <message>
        <source>Lending only.</source>
        <translation>Lending only.</translation>
    </message>
    <message>
        <source>Taking back only.</source>
        <translation>Taking back only.</translation>
    </message>
    <message>
        <source>The item decides.</source>
        <translation>The item decides.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1. Receipt %2</source>
        <translation>
            <numerusform>%n item handed over to %1. Receipt %2</numerusform>
            <numerusform>%n items handed over to %1. Receipt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back. Return slip %1</source>
        <translation>
            <numerusform>%n item taken back. Return slip %1</numerusform>
            <numerusform>%n items taken back. Return slip %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added for %2</source>
        <translation>%1 added for %2</translation>
    </message>
    <message>
        <source>%1 taken back from %2</source>
        <translation>%1 taken back from %2</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Undone %1</translation>
    </message>
    <message numerus="yes">
        <source>Basket emptied (%n item(s)).</source>
        <translation>
            <numerusform>Basket emptied (%n item).</numerusform>
            <numerusform>Basket emptied (%n items).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on; %n scan(s) were ignored.</source>
        <translation>
            <numerusform>Going on; %n scan was ignored.</numerusform>
            <numerusform>Going on; %n scans were ignored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>STOPPED.</source>
        <translation>STOPPED.</translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1 taken out of the basket</translation>
    </message>
    <message>
        <source>%1 is in the basket again</source>
        <translation>%1 is in the basket again</translation>
    </message>
    <message numerus="yes">
        <source>The basket is back (%n item(s)).</source>
        <translation>
            <numerusform>The basket is back (%n item).</numerusform>
            <numerusform>The basket is back (%n items).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1 (%n item)</numerusform>
            <numerusform>%1 (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Again in the basket: %1</source>
        <translation>Again in the basket: %1</translation>
    </message>
    <message>
        <source>%1: scan the user&apos;s card</source>
        <translation>%1: scan the user&apos;s card</translation>
    </message>
    <message>
        <source>%1 receives it in the user&apos;s place</source>
        <translation>%1 receives it in the user&apos;s place</translation>
    </message>
</context>
<context>
    <name>CounterTexts</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Undone: %1. Collect the paper if it was printed.</source>
        <translation>Undone: %1. Collect the paper if it was printed.</translation>
    </message>
    <message>
        <source>%1 – %2. Ctrl+P prints it again.</source>
        <translation>%1 – %2. Ctrl+P prints it again.</translation>
    </message>
    <message numerus="yes">
        <source>Basket emptied; %n item(s) put back.</source>
        <translation>
            <numerusform>Basket emptied; %n item put back.</numerusform>
            <numerusform>Basket emptied; %n items put back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the next person.</source>
        <translation>Ready for the next person.</translation>
    </message>
    <message numerus="yes">
        <source>Going on. %n scan(s) were not acted on: scan them again.</source>
        <translation>
            <numerusform>Going on. %n scan was not acted on: scan it again.</numerusform>
            <numerusform>Going on. %n scans were not acted on: scan them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Going on.</translation>
    </message>
    <message>
        <source>Operator’s card: %1</source>
        <translation>Operator’s card: %1</translation>
    </message>
    <message>
        <source>%1 – scan the items</source>
        <translation>%1 – scan the items</translation>
    </message>
    <message>
        <source>%1 – now scan the staff card</source>
        <translation>%1 – now scan the staff card</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 taken back from %2</source>
        <translation>%1 taken back from %2</translation>
    </message>
    <message numerus="yes">
        <source>Returns finished: %n item(s). %1</source>
        <translation>
            <numerusform>Returns finished: %n item. %1</numerusform>
            <numerusform>Returns finished: %n items. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1. %2</source>
        <translation>
            <numerusform>%n item handed over to %1. %2</numerusform>
            <numerusform>%n items handed over to %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns only: every scanned item is taken back.</source>
        <translation>Returns only: every scanned item is taken back.</translation>
    </message>
    <message>
        <source>Lending only: nothing is taken back.</source>
        <translation>Lending only: nothing is taken back.</translation>
    </message>
    <message>
        <source>Automatic: what is out is taken back, what is in stock is lent.</source>
        <translation>Automatic: what is out is taken back, what is in stock is lent.</translation>
    </message>
    <message>
        <source>Automatic (F4)</source>
        <translation>Automatic (F4)</translation>
    </message>
    <message>
        <source>Returns only (F4)</source>
        <translation>Returns only (F4)</translation>
    </message>
    <message>
        <source>Lending only (F4)</source>
        <translation>Lending only (F4)</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s) (F12)</source>
        <translation>
            <numerusform>Hand over %n item (F12)</numerusform>
            <numerusform>Hand over %n items (F12)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n return(s) (F12)</source>
        <translation>
            <numerusform>Finish %n return (F12)</numerusform>
            <numerusform>Finish %n returns (F12)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over (F12)</source>
        <translation>Hand over (F12)</translation>
    </message>
    <message>
        <source>This handover</source>
        <translation>This handover</translation>
    </message>
    <message numerus="yes">
        <source>This handover: %n item(s)</source>
        <translation>
            <numerusform>This handover: %n item</numerusform>
            <numerusform>This handover: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1 taken out of the basket</translation>
    </message>
    <message>
        <source>%1 is in the basket again</source>
        <translation>%1 is in the basket again</translation>
    </message>
    <message numerus="yes">
        <source>The basket is back: %n item(s).</source>
        <translation>
            <numerusform>The basket is back: %n item.</numerusform>
            <numerusform>The basket is back: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is open again, with %n item(s) in the basket.</source>
        <translation>
            <numerusform>%1 is open again, with %n item in the basket.</numerusform>
            <numerusform>%1 is open again, with %n items in the basket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator left: not handed over, and out of the basket again: %1</source>
        <translation>The operator left: not handed over, and out of the basket again: %1</translation>
    </message>
    <message>
        <source>The operator left: not handed over to %1, and out of the basket again: %2</source>
        <translation>The operator left: not handed over to %1, and out of the basket again: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1 (%n item)</numerusform>
            <numerusform>%1 (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan it again for one more, or type the amount: =5</source>
        <translation>Scan it again for one more, or type the amount: =5</translation>
    </message>
    <message>
        <source>Again in the basket: %1</source>
        <translation>Again in the basket: %1</translation>
    </message>
    <message>
        <source>%1 is recorded; nothing else is to be done.</source>
        <translation>%1 is recorded; nothing else is to be done.</translation>
    </message>
    <message>
        <source>This return</source>
        <translation>This return</translation>
    </message>
    <message>
        <source>%1 receives it in the user’s place. Say on what basis.</source>
        <translation>%1 receives it in the user’s place. Say on what basis.</translation>
    </message>
    <message>
        <source>The scanner waits: first Esc, then scan again.</source>
        <translation>The scanner waits: first Esc, then scan again.</translation>
    </message>
    <message>
        <source>The scanner waits for your answer; Esc goes on.</source>
        <translation>The scanner waits for your answer; Esc goes on.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not acted on.</source>
        <translation>
            <numerusform>%n scan was not acted on.</numerusform>
            <numerusform>%n scans were not acted on.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came back from %2</source>
        <translation>%1 came back from %2</translation>
    </message>
    <message>
        <source>Scan the items now. What is in stock is lent, what is out is taken back.</source>
        <translation>Scan the items now. What is in stock is lent, what is out is taken back.</translation>
    </message>
    <message>
        <source>Scan what comes back. Nothing is lent until F4 changes that.</source>
        <translation>Scan what comes back. Nothing is lent until F4 changes that.</translation>
    </message>
    <message>
        <source>Scan what is lent. Nothing is taken back until F4 changes that.</source>
        <translation>Scan what is lent. Nothing is taken back until F4 changes that.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entry(ies)</source>
        <translation>
            <numerusform>%Ln journal entry</numerusform>
            <numerusform>%Ln journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open loan(s)</source>
        <translation>
            <numerusform>%Ln open loan</numerusform>
            <numerusform>%Ln open loans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>CSV that Excel opens (UTF-8 with a mark)</source>
        <translation>CSV that Excel opens (UTF-8 with a mark)</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS (CP932), for older programs</source>
        <translation>CSV in Shift_JIS (CP932), for older programs</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark</source>
        <translation>CSV in UTF-8 without a mark</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, for other programs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Accessory</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Must be reset after a return</source>
        <translation>Must be reset after a return</translation>
    </message>
    <message>
        <source>Loan days</source>
        <translation>Loan days</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Language of papers</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>Staff card</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>Doc. no.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Number in the series</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>What was printed</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>Still under way</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>Printed again</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Basis of the proxy</source>
        <translation>Basis of the proxy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Due time</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Operation of the return</source>
        <translation>Operation of the return</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>PIN (value not kept)</source>
        <translation>PIN (value not kept)</translation>
    </message>
    <message>
        <source>Card (value not kept)</source>
        <translation>Card (value not kept)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sort of letter</source>
        <translation>Sort of letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Counted within</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Subject of the mail</translation>
    </message>
    <message>
        <source>Addressed to a person</source>
        <translation>Addressed to a person</translation>
    </message>
    <message>
        <source>Addressed to a section head</source>
        <translation>Addressed to a section head</translation>
    </message>
    <message>
        <source>One item in the mail</source>
        <translation>One item in the mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Due time before</source>
        <translation>Due time before</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>New due time</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Stored data</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Police report</translation>
    </message>
    <message>
        <source>Head of the section</source>
        <translation>Head of the section</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>How it was found</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Loss or damage</source>
        <translation>Loss or damage</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Repair or reset</source>
        <translation>Repair or reset</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>Hand-back list</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>Method of erasure</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Erased by</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>Why it was lifted</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>Until the end of the fiscal year</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Allocated item</source>
        <translation>Allocated item</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>Pick-up slip</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>Sort of stocktake</source>
        <translation>Sort of stocktake</translation>
    </message>
    <message>
        <source>What people hold</source>
        <translation>What people hold</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>Code scanned</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Seen at</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Sort of file</source>
        <translation>Sort of file</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>File (kept beside the journal)</source>
        <translation>File (kept beside the journal)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Sheet of labels</translation>
    </message>
    <message>
        <source>Barcodes of the label</source>
        <translation>Barcodes of the label</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Passed on by</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Held from</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Number of the kit</source>
        <translation>Number of the kit</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>In hand since</source>
        <translation>In hand since</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>What the mail server said</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Acquired by</source>
        <translation>Acquired by</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>Exempted</translation>
    </message>
    <message>
        <source>Exempted by</source>
        <translation>Exempted by</translation>
    </message>
    <message>
        <source>Why it need not come back</source>
        <translation>Why it need not come back</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Receipt came back</source>
        <translation>Receipt came back</translation>
    </message>
    <message>
        <source>Number of the consumable</source>
        <translation>Number of the consumable</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Reorder level</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>Consumable</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Of people who have left</source>
        <translation>Of people who have left</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>Lease contract no.</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>Leasing company</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease ends</translation>
    </message>
    <message>
        <source>Lease ends by</source>
        <translation>Lease ends by</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Minimum stock</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Fill up to</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>Replenishment request</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Check points at a return</source>
        <translation>Check points at a return</translation>
    </message>
    <message>
        <source>Usual accessories</source>
        <translation>Usual accessories</translation>
    </message>
    <message>
        <source>At most with one person</source>
        <translation>At most with one person</translation>
    </message>
    <message>
        <source>At most with one section</source>
        <translation>At most with one section</translation>
    </message>
    <message>
        <source>Box of the paper</source>
        <translation>Box of the paper</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 of what was signed</translation>
    </message>
    <message>
        <source>Strokes of the pen</source>
        <translation>Strokes of the pen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Number of the print</source>
        <translation>Number of the print</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Did not come out</translation>
    </message>
    <message>
        <source>Came out after all</source>
        <translation>Came out after all</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Check point</source>
        <translation>Check point</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Fields of the type</source>
        <translation>Fields of the type</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Came back undelivered</source>
        <translation>Came back undelivered</translation>
    </message>
    <message>
        <source>Mail of the head</source>
        <translation>Mail of the head</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Leaves by</translation>
    </message>
    <message>
        <source>Proxy in the ledger</source>
        <translation>Proxy in the ledger</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Brought by</translation>
    </message>
    <message>
        <source>Brought by, in the ledger</source>
        <translation>Brought by, in the ledger</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Section of the reporter</source>
        <translation>Section of the reporter</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>Repaired by</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Expected back</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Agrees with the ledger</source>
        <translation>Agrees with the ledger</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>Record of handing over</translation>
    </message>
    <message>
        <source>Lock in order</source>
        <translation>Lock in order</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>Keys counted</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>On the delivery note</source>
        <translation>On the delivery note</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Rows rejected</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>Key before</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Entries there were</source>
        <translation>Entries there were</translation>
    </message>
    <message>
        <source>Checkpoints of lost entries</source>
        <translation>Checkpoints of lost entries</translation>
    </message>
    <message>
        <source>Numbers go on after</source>
        <translation>Numbers go on after</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>Away at the opening: on loan or in repair</source>
        <translation>Away at the opening: on loan or in repair</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Closed since</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sort of paper</source>
        <translation>Sort of paper</translation>
    </message>
    <message>
        <source>Status at the closing</source>
        <translation>Status at the closing</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything here can be changed later in the settings.</source>
        <translation>Everything here can be changed later in the settings.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>On this computer, for one counter</source>
        <translation>On this computer, for one counter</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, for several counters</source>
        <translation>On a PostgreSQL server, for several counters</translation>
    </message>
    <message>
        <source>Give the name of the server.</source>
        <translation>Give the name of the server.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Give a file.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Never stored. A .pgpass file gives it at every start.</source>
        <translation>Never stored. A .pgpass file gives it at every start.</translation>
    </message>
    <message>
        <source>&amp;Number of this counter</source>
        <translation>&amp;Number of this counter</translation>
    </message>
    <message>
        <source>Part of every receipt&apos;s number; another at each counter.</source>
        <translation>Part of every receipt&apos;s number; another at each counter.</translation>
    </message>
    <message>
        <source>Sample data, to try everything without harm</source>
        <translation>Sample data, to try everything without harm</translation>
    </message>
    <message>
        <source>A sample record is marked on every window and every paper, and never becomes a real one.</source>
        <translation>A sample record is marked on every window and every paper, and never becomes a real one.</translation>
    </message>
    <message>
        <source>The first operator may do everything, and lets in the others.</source>
        <translation>The first operator may do everything, and lets in the others.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Printed as the issuer of receipts.</source>
        <translation>Printed as the issuer of receipts.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Letters and digits; typed or scanned to sign in.</source>
        <translation>Letters and digits; typed or scanned to sign in.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 to 12 digits.</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;again</translation>
    </message>
    <message>
        <source>Give the operator a code.</source>
        <translation>Give the operator a code.</translation>
    </message>
    <message>
        <source>Give the operator&apos;s name.</source>
        <translation>Give the operator&apos;s name.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Test the connection</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>One that is not there yet becomes a new record.</source>
        <translation>One that is not there yet becomes a new record.</translation>
    </message>
    <message>
        <source>Where is the record?</source>
        <translation>Where is the record?</translation>
    </message>
    <message>
        <source>Records (*.sqlite)</source>
        <translation>Records (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>Looking what is there …</translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 has answered.</translation>
    </message>
    <message>
        <source>There is no record yet: go on, and one is made there.</source>
        <translation>There is no record yet: go on, and one is made there.</translation>
    </message>
    <message>
        <source>There is a sample record, in which nothing is real. Choose another database for real work.</source>
        <translation>There is a sample record, in which nothing is real. Choose another database for real work.</translation>
    </message>
    <message>
        <source>There is a record already: go on, and it is opened.</source>
        <translation>There is a record already: go on, and it is opened.</translation>
    </message>
    <message>
        <source>An older version of this program made it. Opening brings it up to date, after which the older version cannot open it any more: make a backup first, and update the other counters too.</source>
        <translation>An older version of this program made it. Opening brings it up to date, after which the older version cannot open it any more: make a backup first, and update the other counters too.</translation>
    </message>
    <message>
        <source>Empty: assets and people are entered later</source>
        <translation>Empty: assets and people are entered later</translation>
    </message>
    <message>
        <source>With a list: choose the file of it after the first sign-in</source>
        <translation>With a list: choose the file of it after the first sign-in</translation>
    </message>
    <message>
        <source>&amp;Print a test page…</source>
        <translation>&amp;Print a test page…</translation>
    </message>
    <message>
        <source>Print the page and scan the barcode on it, or scan any other: on a book, a bottle, a label. Nothing is recorded.</source>
        <translation>Print the page and scan the barcode on it, or scan any other: on a book, a bottle, a label. Nothing is recorded.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Into a PDF file…</source>
        <translation>Into a PDF file…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The page goes to %1 …</source>
        <translation>The page goes to %1 …</translation>
    </message>
    <message>
        <source>The page is on its way to %1. Scan the barcode on it.</source>
        <translation>The page is on its way to %1. Scan the barcode on it.</translation>
    </message>
    <message>
        <source>Save the test page</source>
        <translation>Save the test page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1. Print it, or scan it from the screen.</source>
        <translation>The page is in %1. Print it, or scan it from the screen.</translation>
    </message>
    <message>
        <source>That was the test page: printer and scanner work together.</source>
        <translation>That was the test page: printer and scanner work together.</translation>
    </message>
    <message>
        <source>With a whole record from files: an export of everything</source>
        <translation>With a whole record from files: an export of everything</translation>
    </message>
    <message>
        <source>Give the folder of the export.</source>
        <translation>Give the folder of the export.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>As Settings &gt; Backup &gt; Export everything has written it. It is only read; what is made of it is compared with it, row by row.</source>
        <translation>As Settings &gt; Backup &gt; Export everything has written it. It is only read; what is made of it is compared with it, row by row.</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>The folder of the export</translation>
    </message>
    <message>
        <source>Counter %1 is registered on another computer: choose another number for this one. Papers of two computers under one number would have no proof.</source>
        <translation>Counter %1 is registered on another computer: choose another number for this one. Papers of two computers under one number would have no proof.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>Receipts name it as the place to turn to when something is lost or broken.</source>
        <translation>Receipts name it as the place to turn to when something is lost or broken.</translation>
    </message>
    <message>
        <source>P&amp;hone of the desk</source>
        <translation>P&amp;hone of the desk</translation>
    </message>
    <message>
        <source>Only half-width letters, digits and . _ - can be a code.</source>
        <translation>Only half-width letters, digits and . _ - can be a code.</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>Para&amp;meters</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s name: receipts are printed with it as their issuer.</source>
        <translation>Give the organisation&apos;s name: receipts are printed with it as their issuer.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>no due date</source>
        <translation>no due date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation>
            <numerusform>%1 and %n more item</numerusform>
            <numerusform>%1 and %n more items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more people</source>
        <translation>
            <numerusform>%1 and %n more person</numerusform>
            <numerusform>%1 and %n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>= %1, today</source>
        <translation>= %1, today</translation>
    </message>
    <message numerus="yes">
        <source>= %1, in %n day(s)</source>
        <translation>
            <numerusform>= %1, in %n day</numerusform>
            <numerusform>= %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %1, %n day(s) ago</source>
        <translation>
            <numerusform>= %1, %n day ago</numerusform>
            <numerusform>= %1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31; also fri 17:00</source>
        <translation>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31; also fri 17:00</translation>
    </message>
    <message>
        <source>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31</source>
        <translation>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31</translation>
    </message>
    <message>
        <source>due today, time passed</source>
        <translation>due today, time passed</translation>
    </message>
</context>
<context>
    <name>LetterLists</name>
    <message>
        <source>Overdue letters</source>
        <translation>Overdue letters</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Requests to return</source>
        <translation>Requests to return</translation>
    </message>
    <message>
        <source>Missing accessories</source>
        <translation>Missing accessories</translation>
    </message>
    <message>
        <source>Already written</source>
        <translation>Already written</translation>
    </message>
    <message>
        <source>Lists for section heads</source>
        <translation>Lists for section heads</translation>
    </message>
</context>
<context>
    <name>LoanLists</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>All out</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
</context>
<context>
    <name>LookFields</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing goes over.</source>
        <translation>Nothing goes over.</translation>
    </message>
    <message>
        <source>Goes over: %1</source>
        <translation>Goes over: %1</translation>
    </message>
    <message>
        <source>Filled in where %1 has nothing: %2</source>
        <translation>Filled in where %1 has nothing: %2</translation>
    </message>
    <message>
        <source>From then on these find %1 too: %2</source>
        <translation>From then on these find %1 too: %2</translation>
    </message>
    <message>
        <source>Papers stay as they were printed. It can be undone.</source>
        <translation>Papers stay as they were printed. It can be undone.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Consumables</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>CSV that Excel opens (UTF-8 with a mark)</source>
        <translation>CSV that Excel opens (UTF-8 with a mark)</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS (CP932), for older programs</source>
        <translation>CSV in Shift_JIS (CP932), for older programs</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark</source>
        <translation>CSV in UTF-8 without a mark</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</source>
        <translation>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</source>
        <translation>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</translation>
    </message>
    <message>
        <source>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</source>
        <translation>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was opened. Name a file in it.</source>
        <translation>{subject} is a folder. Nothing was opened. Name a file in it.</translation>
    </message>
    <message>
        <source>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</source>
        <translation>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</translation>
    </message>
    <message>
        <source>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</source>
        <translation>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</translation>
    </message>
    <message>
        <source>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</source>
        <translation>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</translation>
    </message>
    <message>
        <source>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</source>
        <translation>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</translation>
    </message>
    <message>
        <source>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</source>
        <translation>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</translation>
    </message>
    <message>
        <source>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</source>
        <translation>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</translation>
    </message>
    <message>
        <source>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</source>
        <translation>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</translation>
    </message>
    <message>
        <source>The demo database was not made to the end. Nothing was kept. Start again when you like.</source>
        <translation>The demo database was not made to the end. Nothing was kept. Start again when you like.</translation>
    </message>
    <message>
        <source>The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.</source>
        <translation>{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.</translation>
    </message>
    <message>
        <source>The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</translation>
    </message>
    <message>
        <source>There is no document {subject}. Nothing was done. Check the number on the paper.</source>
        <translation>There is no document {subject}. Nothing was done. Check the number on the paper.</translation>
    </message>
    <message>
        <source>The stored paper holds something this version does not know ({subject}). It was not printed. Update this program and print again.</source>
        <translation>The stored paper holds something this version does not know ({subject}). It was not printed. Update this program and print again.</translation>
    </message>
    <message>
        <source>The paper {subject} was stored by a newer version of this program. It was not printed. Update this program and print again.</source>
        <translation>The paper {subject} was stored by a newer version of this program. It was not printed. Update this program and print again.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>The work was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put back a copy of the key, or use another station code.</source>
        <translation>The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put back a copy of the key, or use another station code.</translation>
    </message>
    <message>
        <source>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</source>
        <translation>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was saved. Choose another one.</source>
        <translation>A PIN has 4 to 12 digits. Nothing was saved. Choose another one.</translation>
    </message>
    <message>
        <source>“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.</source>
        <translation>“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.</translation>
    </message>
    <message>
        <source>This card belongs to another operator already. Nothing was saved for {subject}. Use another card, or take it from the other operator first.</source>
        <translation>This card belongs to another operator already. Nothing was saved for {subject}. Use another card, or take it from the other operator first.</translation>
    </message>
    <message>
        <source>There is an operator {subject} already. Nothing was saved. Choose another code, or change the existing operator.</source>
        <translation>There is an operator {subject} already. Nothing was saved. Choose another code, or change the existing operator.</translation>
    </message>
    <message>
        <source>{subject} is the last owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>{subject} is the last owner. Nothing was changed. Make somebody else an owner first.</translation>
    </message>
    <message>
        <source>{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.</source>
        <translation>{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.</translation>
    </message>
    <message>
        <source>This needs the right “{permission:permission}”, which {subject} does not have. Nothing was changed. Ask someone who has it.</source>
        <translation>This needs the right “{permission:permission}”, which {subject} does not have. Nothing was changed. Ask someone who has it.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was done. Sign in with your card or code first.</source>
        <translation>Nobody is signed in. Nothing was done. Sign in with your card or code first.</translation>
    </message>
    <message>
        <source>{subject} signs in with a PIN. Nothing was done. Enter the PIN.</source>
        <translation>{subject} signs in with a PIN. Nothing was done. Enter the PIN.</translation>
    </message>
    <message>
        <source>{subject} is no longer an operator. Nothing was done. Ask the owner.</source>
        <translation>{subject} is no longer an operator. Nothing was done. Ask the owner.</translation>
    </message>
    <message>
        <source>There is no operator {subject}. Nothing was done. Check the code or the card.</source>
        <translation>There is no operator {subject}. Nothing was done. Check the code or the card.</translation>
    </message>
    <message>
        <source>The PIN is not {subject}’s. Nothing was done. Try again.</source>
        <translation>The PIN is not {subject}’s. Nothing was done. Try again.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.</source>
        <translation>The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.</translation>
    </message>
    <message>
        <source>The journal holds no entry for {subject}. No proof was made. Verify the journal.</source>
        <translation>The journal holds no entry for {subject}. No proof was made. Verify the journal.</translation>
    </message>
    <message>
        <source>This is not a proof, or it is incomplete. Nothing is proven. Get the file again.</source>
        <translation>This is not a proof, or it is incomplete. Nothing is proven. Get the file again.</translation>
    </message>
    <message>
        <source>The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the proof was altered.</source>
        <translation>The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the proof was altered.</translation>
    </message>
    <message>
        <source>The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key is meant.</source>
        <translation>The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key is meant.</translation>
    </message>
    <message>
        <source>There is no setting “{subject}”. Nothing was saved. Known: {known}.</source>
        <translation>There is no setting “{subject}”. Nothing was saved. Known: {known}.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more digits or capital letters, for example 1 or 2A.</source>
        <translation>“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more digits or capital letters, for example 1 or 2A.</translation>
    </message>
    <message>
        <source>Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.</source>
        <translation>Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the last backup to a new file.</source>
        <translation>The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the last backup to a new file.</translation>
    </message>
    <message>
        <source>The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with the details.[ ({detail})]</source>
        <translation>The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with the details.[ ({detail})]</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then repeat.</source>
        <translation>The disk is full. Nothing was saved. Free some space, then repeat.</translation>
    </message>
    <message>
        <source>The database cannot be written to. Nothing was saved. Ask for write access, then repeat.</source>
        <translation>The database cannot be written to. Nothing was saved. Ask for write access, then repeat.</translation>
    </message>
    <message>
        <source>“{subject}” lies before the era {era}, which began on {first:day}.</source>
        <translation>“{subject}” lies before the era {era}, which began on {first:day}.</translation>
    </message>
    <message>
        <source>There is no such day: “{subject}”.</source>
        <translation>There is no such day: “{subject}”.</translation>
    </message>
    <message>
        <source>The year of “{subject}” is not clear. Write it with four digits or an era.</source>
        <translation>The year of “{subject}” is not clear. Write it with four digits or an era.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</translation>
    </message>
    <message>
        <source>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</source>
        <translation>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no encoding “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>There is no format “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no format “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was written. Name a file.</source>
        <translation>{subject} is a folder. Nothing was written. Name a file.</translation>
    </message>
    <message>
        <source>The code names nothing: it is an empty GS1 code. Scan another label of the item.</source>
        <translation>The code names nothing: it is an empty GS1 code. Scan another label of the item.</translation>
    </message>
    <message>
        <source>The GS1 code holds a part this program does not know ({subject}). Scan another label of the item.</source>
        <translation>The GS1 code holds a part this program does not know ({subject}). Scan another label of the item.</translation>
    </message>
    <message>
        <source>The GS1 code holds a character that cannot be there ({subject}). Scan again.</source>
        <translation>The GS1 code holds a character that cannot be there ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>The check digit of the GS1 code does not fit ({subject}). Scan again.</source>
        <translation>The check digit of the GS1 code does not fit ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.</source>
        <translation>The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.</translation>
    </message>
    <message>
        <source>A part of the GS1 code has the wrong length ({subject}). Scan again.</source>
        <translation>A part of the GS1 code has the wrong length ({subject}). Scan again.</translation>
    </message>
    <message>
        <source>An import is already running at station {subject}. Nothing was begun. Wait until it is done.</source>
        <translation>An import is already running at station {subject}. Nothing was begun. Wait until it is done.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.</source>
        <translation>Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.</source>
        <translation>Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.</source>
        <translation>Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.</translation>
    </message>
    <message>
        <source>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</source>
        <translation>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>The import was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. Shorten it, or check for a missing quote.</source>
        <translation>Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. Shorten it, or check for a missing quote.</translation>
    </message>
    <message>
        <source>The column “{subject}” is used twice. Nothing was imported. Map it once only.</source>
        <translation>The column “{subject}” is used twice. Nothing was imported. Map it once only.</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</source>
        <translation>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>There is no encoding “{subject}”. Nothing was imported. Known: {known}.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Choose another file.</source>
        <translation>The file is empty. Nothing was imported. Choose another file.</translation>
    </message>
    <message>
        <source>There is no file {subject}. Nothing was imported. Check its name and folder.</source>
        <translation>There is no file {subject}. Nothing was imported. Check its name and folder.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</source>
        <translation>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.</source>
        <translation>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>There is no field “{subject}”. Nothing was imported. Known: {known}.</translation>
    </message>
    <message>
        <source>“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.</source>
        <translation>“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>Line {line}: the person has no name.</source>
        <translation>Line {line}: the person has no name.</translation>
    </message>
    <message>
        <source>The first line of the file names no columns. Nothing was imported. Put the column names into the first line.</source>
        <translation>The first line of the file names no columns. Nothing was imported. Put the column names into the first line.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file. Nothing was imported. Choose a file.</source>
        <translation>{subject} is not an ordinary file. Nothing was imported. Choose a file.</translation>
    </message>
    <message>
        <source>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</source>
        <translation>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</translation>
    </message>
    <message>
        <source>Line {line}: there is no number in “{column}”.</source>
        <translation>Line {line}: there is no number in “{column}”.</translation>
    </message>
    <message>
        <source>This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the columns.</source>
        <translation>This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the columns.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. Double it inside a quoted cell.</source>
        <translation>Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. Double it inside a quoted cell.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.</source>
        <translation>The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.</translation>
    </message>
    <message>
        <source>Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing quote.</source>
        <translation>Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing quote.</translation>
    </message>
    <message>
        <source>Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.</source>
        <translation>Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>Line {line}, {column}: the text is longer than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and the quotes.</source>
        <translation>Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and the quotes.</translation>
    </message>
    <message>
        <source>The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the scanner’s settings.</source>
        <translation>The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the scanner’s settings.</translation>
    </message>
    <message>
        <source>Nothing was read. Scan again; switch the input method off if it is on.</source>
        <translation>Nothing was read. Scan again; switch the input method off if it is on.</translation>
    </message>
    <message>
        <source>“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and scan again.</source>
        <translation>“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and scan again.</translation>
    </message>
    <message>
        <source>The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of the item.</source>
        <translation>The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of the item.</translation>
    </message>
    <message>
        <source>The text is too long for a scan. Nothing was recorded. Scan a single label.</source>
        <translation>The text is too long for a scan. Nothing was recorded. Scan a single label.</translation>
    </message>
    <message>
        <source>The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.</source>
        <translation>The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.</translation>
    </message>
    <message>
        <source>{subject} has the wrong length: a short read. Nothing was recorded. Scan again.</source>
        <translation>{subject} has the wrong length: a short read. Nothing was recorded. Scan again.</translation>
    </message>
    <message>
        <source>The entries up to a checkpoint do not give its signed root.</source>
        <translation>The entries up to a checkpoint do not give its signed root.</translation>
    </message>
    <message>
        <source>A checkpoint from outside belongs to another record.</source>
        <translation>A checkpoint from outside belongs to another record.</translation>
    </message>
    <message>
        <source>A checkpoint is not signed with its station’s key.</source>
        <translation>A checkpoint is not signed with its station’s key.</translation>
    </message>
    <message>
        <source>A checkpoint cannot be read.</source>
        <translation>A checkpoint cannot be read.</translation>
    </message>
    <message>
        <source>The columns beside the entry do not say what the entry says.</source>
        <translation>The columns beside the entry do not say what the entry says.</translation>
    </message>
    <message>
        <source>There are more entries than the head of the lane knows.</source>
        <translation>There are more entries than the head of the lane knows.</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>An entry is missing.</translation>
    </message>
    <message>
        <source>An entry comes twice or out of order.</source>
        <translation>An entry comes twice or out of order.</translation>
    </message>
    <message>
        <source>The entry was put in another’s place.</source>
        <translation>The entry was put in another’s place.</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>The entry cannot be read.</translation>
    </message>
    <message>
        <source>The head of the lane is not that of its entries.</source>
        <translation>The head of the lane is not that of its entries.</translation>
    </message>
    <message>
        <source>The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the record.</source>
        <translation>The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the record.</translation>
    </message>
    <message>
        <source>The entry is in a lane that does not exist.</source>
        <translation>The entry is in a lane that does not exist.</translation>
    </message>
    <message>
        <source>The entry was changed: it no longer gives its hash.</source>
        <translation>The entry was changed: it no longer gives its hash.</translation>
    </message>
    <message>
        <source>A personal value is not the one the entry vouches for.</source>
        <translation>A personal value is not the one the entry vouches for.</translation>
    </message>
    <message>
        <source>There is a personal value that no entry vouches for.</source>
        <translation>There is a personal value that no entry vouches for.</translation>
    </message>
    <message>
        <source>The register of who and what an entry is about is not what the entries say.</source>
        <translation>The register of who and what an entry is about is not what the entries say.</translation>
    </message>
    <message>
        <source>The stored tree is not that of the entries.</source>
        <translation>The stored tree is not that of the entries.</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.</source>
        <translation>An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.</translation>
    </message>
    <message>
        <source>“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. Check the name of the accessory.</source>
        <translation>“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. Check the name of the accessory.</translation>
    </message>
    <message>
        <source>No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and the accessory.</source>
        <translation>No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and the accessory.</translation>
    </message>
    <message>
        <source>The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: {quantity}). Nothing was saved. Correct it and save again.</source>
        <translation>The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: {quantity}). Nothing was saved. Correct it and save again.</translation>
    </message>
    <message>
        <source>{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, tell a manager.</source>
        <translation>{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, tell a manager.</translation>
    </message>
    <message>
        <source>The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, or use another number.</source>
        <translation>The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, or use another number.</translation>
    </message>
    <message>
        <source>{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it to usable after a check.</source>
        <translation>{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it to usable after a check.</translation>
    </message>
    <message>
        <source>{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.</source>
        <translation>{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.</translation>
    </message>
    <message>
        <source>{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</source>
        <translation>{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as found first.</source>
        <translation>{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as found first.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take it back.</source>
        <translation>{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take it back.</translation>
    </message>
    <message>
        <source>{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or lend another item.</source>
        <translation>{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or lend another item.</translation>
    </message>
    <message>
        <source>The asset has no type. Nothing was saved. Enter its type and save again.</source>
        <translation>The asset has no type. Nothing was saved. Enter its type and save again.</translation>
    </message>
    <message>
        <source>The asset has no number. Nothing was saved. Enter an asset number and save again.</source>
        <translation>The asset has no number. Nothing was saved. Enter an asset number and save again.</translation>
    </message>
    <message>
        <source>{subject} is not on loan. There is nothing to take back. Check the number on the item.</source>
        <translation>{subject} is not on loan. There is nothing to take back. Check the number on the item.</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. Take it back first, or lend another item.</source>
        <translation>{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. Take it back first, or lend another item.</translation>
    </message>
    <message>
        <source>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</source>
        <translation>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</source>
        <translation>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</translation>
    </message>
    <message>
        <source>{subject} has to be reset before it is lent again. Put it on the reset shelf.</source>
        <translation>{subject} has to be reset before it is lent again. Put it on the reset shelf.</translation>
    </message>
    <message>
        <source>{subject} is to be handed back to its owner. It cannot be lent. Lend another item.</source>
        <translation>{subject} is to be handed back to its owner. It cannot be lent. Lend another item.</translation>
    </message>
    <message>
        <source>The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.</source>
        <translation>The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.</translation>
    </message>
    <message>
        <source>There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the asset entered.</source>
        <translation>There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the asset entered.</translation>
    </message>
    <message>
        <source>{subject} was due on {due:day} and is taken back late.</source>
        <translation>{subject} was due on {due:day} and is taken back late.</translation>
    </message>
    <message>
        <source>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</source>
        <translation>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</translation>
    </message>
    <message>
        <source>“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or without one.</source>
        <translation>“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or without one.</translation>
    </message>
    <message>
        <source>No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or check the command id.</source>
        <translation>No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or check the command id.</translation>
    </message>
    <message>
        <source>{subject} has been undone before. Nothing was changed.</source>
        <translation>{subject} has been undone before. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.</source>
        <translation>“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.</translation>
    </message>
    <message>
        <source>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</source>
        <translation>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</translation>
    </message>
    <message>
        <source>No item is named. Nothing was recorded. Scan or name at least one item.</source>
        <translation>No item is named. Nothing was recorded. Scan or name at least one item.</translation>
    </message>
    <message>
        <source>One receipt takes at most {most} items. Nothing was recorded. Split the handover.</source>
        <translation>One receipt takes at most {most} items. Nothing was recorded. Split the handover.</translation>
    </message>
    <message>
        <source>There is a person {subject} already. Nothing was saved. Open that person, or use another number.</source>
        <translation>There is a person {subject} already. Nothing was saved. Open that person, or use another number.</translation>
    </message>
    <message>
        <source>{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, or check the card.</source>
        <translation>{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, or check the card.</translation>
    </message>
    <message>
        <source>The person {subject} has no name. Nothing was saved. Enter the name as registered.</source>
        <translation>The person {subject} has no name. Nothing was saved. Enter the name as registered.</translation>
    </message>
    <message>
        <source>The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one of them.</source>
        <translation>The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one of them.</translation>
    </message>
    <message>
        <source>{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the open basket first.</source>
        <translation>{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the open basket first.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n overdue item(s). Ask for them before lending more.</source>
        <translation>
            <numerusform>{name} has %n overdue item. Ask for it before lending more.</numerusform>
            <numerusform>{name} has %n overdue items. Ask for them before lending more.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no person {subject}. Nothing was recorded. Check the number or the card, or have the person entered.</source>
        <translation>There is no person {subject}. Nothing was recorded. Check the number or the card, or have the person entered.</translation>
    </message>
    <message>
        <source>{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have them entered again.</source>
        <translation>{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have them entered again.</translation>
    </message>
    <message>
        <source>The code {subject} is on the label of another place already. Nothing was saved. Use another code.</source>
        <translation>The code {subject} is on the label of another place already. Nothing was saved. Use another code.</translation>
    </message>
    <message>
        <source>The place has no name. Nothing was saved. Enter its name.</source>
        <translation>The place has no name. Nothing was saved. Enter its name.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Give a reason and undo again.</source>
        <translation>
            <numerusform>More than %n minute has passed. Nothing was undone. Give a reason and undo again.</numerusform>
            <numerusform>More than %n minutes have passed. Nothing was undone. Give a reason and undo again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.</source>
        <translation>This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.</translation>
    </message>
    <message>
        <source>This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them or a manager.</source>
        <translation>This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them or a manager.</translation>
    </message>
    <message>
        <source>This operation is too large to be undone at the counter. Nothing was undone. Undo it by its document number.</source>
        <translation>This operation is too large to be undone at the counter. Nothing was undone. Undo it by its document number.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Ask a manager to undo it.</source>
        <translation>
            <numerusform>More than %n minute has passed. Nothing was undone. Ask a manager to undo it.</numerusform>
            <numerusform>More than %n minutes have passed. Nothing was undone. Ask a manager to undo it.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.</source>
        <translation>“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.</translation>
    </message>
    <message>
        <source>There is nothing to print as a barcode. Nothing was printed.</source>
        <translation>There is nothing to print as a barcode. Nothing was printed.</translation>
    </message>
    <message>
        <source>“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.</source>
        <translation>“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</translation>
    </message>
    <message>
        <source>The pages could not be painted. The loan is recorded; only the paper is missing. Print again.</source>
        <translation>The pages could not be painted. The loan is recorded; only the paper is missing. Print again.</translation>
    </message>
    <message>
        <source>The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. Check the printer and print again.</source>
        <translation>The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. Check the printer and print again.</translation>
    </message>
    <message>
        <source>The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as PDF, or choose another printer.</source>
        <translation>The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as PDF, or choose another printer.</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a printer, or save it as PDF.</source>
        <translation>No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>The program has no words for this (%1: %2). Please report it.</source>
        <translation>The program has no words for this (%1: %2). Please report it.</translation>
    </message>
    <message>
        <source>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</source>
        <translation>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</translation>
    </message>
    <message>
        <source>No station has its signing key on this computer ({subject}). Nothing was signed. Run this on a counter’s own computer.</source>
        <translation>No station has its signing key on this computer ({subject}). Nothing was signed. Run this on a counter’s own computer.</translation>
    </message>
    <message>
        <source>The clock can be set in a sample record only, and {subject} is a real one. Nothing was done. Leave --now out.</source>
        <translation>The clock can be set in a sample record only, and {subject} is a real one. Nothing was done. Leave --now out.</translation>
    </message>
    <message>
        <source>“{subject}” is not an instant. Nothing was done. Write it as 2026-04-01T09:00.</source>
        <translation>“{subject}” is not an instant. Nothing was done. Write it as 2026-04-01T09:00.</translation>
    </message>
    <message>
        <source>A new record needs its first operator. Nothing was created. Name one with --operator CODE.</source>
        <translation>A new record needs its first operator. Nothing was created. Name one with --operator CODE.</translation>
    </message>
    <message>
        <source>The record has another entry in this place, or none ({subject}). The receipt is not confirmed. Verify the journal.</source>
        <translation>The record has another entry in this place, or none ({subject}). The receipt is not confirmed. Verify the journal.</translation>
    </message>
    <message>
        <source>The receipt belongs to another record ({subject}). Nothing is confirmed. Open the record it was issued from.</source>
        <translation>The receipt belongs to another record ({subject}). Nothing is confirmed. Open the record it was issued from.</translation>
    </message>
    <message>
        <source>There is neither the station’s key nor a checkpoint for {subject} here. No proof was made. Take a checkpoint at the counter that issued it.</source>
        <translation>There is neither the station’s key nor a checkpoint for {subject} here. No proof was made. Take a checkpoint at the counter that issued it.</translation>
    </message>
    <message>
        <source>Entries before this one have changed since the receipt was printed ({subject}). Verify the journal.</source>
        <translation>Entries before this one have changed since the receipt was printed ({subject}). Verify the journal.</translation>
    </message>
    <message>
        <source>The backup {subject} does not pass the database’s own check. It was not used. Make or take another backup.[ ({detail})]</source>
        <translation>The backup {subject} does not pass the database’s own check. It was not used. Make or take another backup.[ ({detail})]</translation>
    </message>
    <message>
        <source>There is a file {subject} already. It was left as it is. Give the backup another name.</source>
        <translation>There is a file {subject} already. It was left as it is. Give the backup another name.</translation>
    </message>
    <message>
        <source>{subject} is a record that is in use, not a backup. Nothing was restored. Make a backup of it first.</source>
        <translation>{subject} is a record that is in use, not a backup. Nothing was restored. Make a backup of it first.</translation>
    </message>
    <message>
        <source>The record {subject} is on a PostgreSQL server. Nothing was copied. Back it up there, with pg_dump.</source>
        <translation>The record {subject} is on a PostgreSQL server. Nothing was copied. Back it up there, with pg_dump.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>The export was stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>There are more custom fields than an import can read back ({count}). Nothing was written. Export as JSON.</source>
        <translation>There are more custom fields than an import can read back ({count}). Nothing was written. Export as JSON.</translation>
    </message>
    <message>
        <source>Line {line}: the new item {subject} has no type. Fill in its type.</source>
        <translation>Line {line}: the new item {subject} has no type. Fill in its type.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” stands in the file before. Keep one of the two rows.</source>
        <translation>Line {line}, {column}: “{value}” stands in the file before. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: staff number and user name belong to two different people (“{value}”). Correct one of them.</source>
        <translation>Line {line}, {column}: staff number and user name belong to two different people (“{value}”). Correct one of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over. Nothing was imported. Correct them in the file, or import the others with --skip-rejected.</source>
        <translation>
            <numerusform>%n row cannot be taken over. Nothing was imported. Correct it in the file, or import the others with --skip-rejected.</numerusform>
            <numerusform>%n rows cannot be taken over. Nothing was imported. Correct them in the file, or import the others with --skip-rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Split it.</source>
        <translation>The file has more than {most} rows. Nothing was imported. Split it.</translation>
    </message>
    <message>
        <source>The backup {subject} could not be copied. Nothing was restored. Check the space on the disk and the folder’s rights.[ ({detail})]</source>
        <translation>The backup {subject} could not be copied. Nothing was restored. Check the space on the disk and the folder’s rights.[ ({detail})]</translation>
    </message>
    <message>
        <source>{subject} is on a PostgreSQL server. Nothing was restored. Restore there, with pg_restore.</source>
        <translation>{subject} is on a PostgreSQL server. Nothing was restored. Restore there, with pg_restore.</translation>
    </message>
    <message>
        <source>The export was stopped. The file is incomplete; delete it.</source>
        <translation>The export was stopped. The file is incomplete; delete it.</translation>
    </message>
    <message>
        <source>The journal could not be written to the end. Check the space on the disk and try again.[ ({detail})]</source>
        <translation>The journal could not be written to the end. Check the space on the disk and try again.[ ({detail})]</translation>
    </message>
    <message>
        <source>An entry changes a row that was not as the entry says ({subject}).</source>
        <translation>An entry changes a row that was not as the entry says ({subject}).</translation>
    </message>
    <message>
        <source>The record {subject} is not empty. Nothing was rebuilt. Name a new file or an empty database.</source>
        <translation>The record {subject} is not empty. Nothing was rebuilt. Name a new file or an empty database.</translation>
    </message>
    <message>
        <source>An entry changes a row that does not exist ({subject}).</source>
        <translation>An entry changes a row that does not exist ({subject}).</translation>
    </message>
    <message>
        <source>The database refuses a row of the journal ({subject}).</source>
        <translation>The database refuses a row of the journal ({subject}).</translation>
    </message>
    <message>
        <source>An entry writes a column this version does not know ({subject}).</source>
        <translation>An entry writes a column this version does not know ({subject}).</translation>
    </message>
    <message>
        <source>An entry writes a table this version does not know ({subject}).</source>
        <translation>An entry writes a table this version does not know ({subject}).</translation>
    </message>
    <message>
        <source>“{subject}” has been lent again since. Nothing was changed. Take it back from that loan first.</source>
        <translation>“{subject}” has been lent again since. Nothing was changed. Take it back from that loan first.</translation>
    </message>
    <message>
        <source>“{subject}” did not come back with this item. Nothing was changed. Check the name of the accessory.</source>
        <translation>“{subject}” did not come back with this item. Nothing was changed. Check the name of the accessory.</translation>
    </message>
    <message>
        <source>There is neither a person nor a section “{subject}”. Nothing was recorded. Check the number, the card, or the exact name of the section.</source>
        <translation>There is neither a person nor a section “{subject}”. Nothing was recorded. Check the number, the card, or the exact name of the section.</translation>
    </message>
    <message>
        <source>This return is not in the record. Nothing was changed. Look again.</source>
        <translation>This return is not in the record. Nothing was changed. Look again.</translation>
    </message>
    <message>
        <source>There is no such entry in the journal ({subject}). Look again; if it stays so, verify the journal.</source>
        <translation>There is no such entry in the journal ({subject}). Look again; if it stays so, verify the journal.</translation>
    </message>
    <message>
        <source>The file {subject} has changed since it was looked at. Nothing was imported. Look at it again, then import.</source>
        <translation>The file {subject} has changed since it was looked at. Nothing was imported. Look at it again, then import.</translation>
    </message>
    <message>
        <source>The import {subject} failed, and what it had stored could not be withdrawn completely. Undo {subject} before you import again.</source>
        <translation>The import {subject} failed, and what it had stored could not be withdrawn completely. Undo {subject} before you import again.</translation>
    </message>
    <message>
        <source>Somebody undid the import {subject} while it was running. Nothing more was imported. Ask who undid it, then import again.</source>
        <translation>Somebody undid the import {subject} while it was running. Nothing more was imported. Ask who undid it, then import again.</translation>
    </message>
    <message>
        <source>{subject} came with the import {document}, which is still running or is being undone. It cannot be lent yet. Wait until it is through; if it was interrupted, have {document} undone.</source>
        <translation>{subject} came with the import {document}, which is still running or is being undone. It cannot be lent yet. Wait until it is through; if it was interrupted, have {document} undone.</translation>
    </message>
    <message>
        <source>{subject} has been changed or used since and stays as it is. The rest was undone. Correct it by hand where it is wrong.</source>
        <translation>{subject} has been changed or used since and stays as it is. The rest was undone. Correct it by hand where it is wrong.</translation>
    </message>
    <message>
        <source>{subject} has been changed or used since, or cannot go back to what it was. Nothing was undone. Undo the later change first, or correct the record by hand.</source>
        <translation>{subject} has been changed or used since, or cannot go back to what it was. Nothing was undone. Undo the later change first, or correct the record by hand.</translation>
    </message>
    <message>
        <source>There is nothing yet at {subject}. Nothing was opened. Create a record there (madoguchi-cli init).</source>
        <translation>There is nothing yet at {subject}. Nothing was opened. Create a record there (madoguchi-cli init).</translation>
    </message>
    <message>
        <source>{subject} has no name. Nothing was saved. Give the name that is to stand on the papers.</source>
        <translation>{subject} has no name. Nothing was saved. Give the name that is to stand on the papers.</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was left, and the record is unchanged. Start it again when there is time.</source>
        <translation>The backup was stopped. No file was left, and the record is unchanged. Start it again when there is time.</translation>
    </message>
    <message>
        <source>There is a type “{subject}” already. Nothing was saved. Choose another name, or change that type.</source>
        <translation>There is a type “{subject}” already. Nothing was saved. Choose another name, or change that type.</translation>
    </message>
    <message>
        <source>There is a place “{subject}” already. Nothing was saved. Choose another name, or change that place.</source>
        <translation>There is a place “{subject}” already. Nothing was saved. Choose another name, or change that place.</translation>
    </message>
    <message>
        <source>Your own labels are to be checked, but no prefix says which codes they are. Nothing was saved. Give the prefixes first, for example PC,MON.</source>
        <translation>Your own labels are to be checked, but no prefix says which codes they are. Nothing was saved. Give the prefixes first, for example PC,MON.</translation>
    </message>
    <message>
        <source>“{value}” does not suit the setting “{subject}”. Nothing was saved.[ Possible: {known}.]</source>
        <translation>“{value}” does not suit the setting “{subject}”. Nothing was saved.[ Possible: {known}.]</translation>
    </message>
    <message>
        <source>{subject} is left of a record of this name, and would be mixed into the new one. Nothing was written. Choose another place; or if that record is gone for good, move this file away first.</source>
        <translation>{subject} is left of a record of this name, and would be mixed into the new one. Nothing was written. Choose another place; or if that record is gone for good, move this file away first.</translation>
    </message>
    <message>
        <source>Somebody else has changed this setting since you opened it: {subject}. Nothing was saved. Look at what it is now, and make your change again.</source>
        <translation>Somebody else has changed this setting since you opened it: {subject}. Nothing was saved. Look at what it is now, and make your change again.</translation>
    </message>
    <message>
        <source>A whole log has been taken away: a counter has none, or their numbers have a gap.</source>
        <translation>A whole log has been taken away: a counter has none, or their numbers have a gap.</translation>
    </message>
    <message>
        <source>Entries have been taken away: the numbers of all entries have a gap here.</source>
        <translation>Entries have been taken away: the numbers of all entries have a gap here.</translation>
    </message>
    <message>
        <source>The table of the states an item may go into has been changed.</source>
        <translation>The table of the states an item may go into has been changed.</translation>
    </message>
    <message>
        <source>The counter of this log&apos;s row numbers has been set back: it would give numbers again.</source>
        <translation>The counter of this log&apos;s row numbers has been set back: it would give numbers again.</translation>
    </message>
    <message>
        <source>{subject} has been changed by somebody else since you opened it: {fields:fields}. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>{subject} has been changed by somebody else since you opened it: {fields:fields}. Nothing was saved. Open it again, and make your change to what is there now.</translation>
    </message>
    <message>
        <source>The loan of {subject} that you chose has ended, and it is on loan anew[, to {holder}]. Nothing was taken back. Look at the list again.</source>
        <translation>The loan of {subject} that you chose has ended, and it is on loan anew[, to {holder}]. Nothing was taken back. Look at the list again.</translation>
    </message>
    <message>
        <source>[{subject} is on loan and cannot be set to “{to:state}”. ]What is on loan is not here to be reset, surrendered or disposed of. Nothing was changed. Take it back first.</source>
        <translation>[{subject} is on loan and cannot be set to “{to:state}”. ]What is on loan is not here to be reset, surrendered or disposed of. Nothing was changed. Take it back first.</translation>
    </message>
    <message>
        <source>[Line {line}, {column}: ]“{subject}” begins with CMD-, as the codes of the command card do. Nothing was saved. A scan of it would be taken for a command: use another code.</source>
        <translation>[Line {line}, {column}: ]“{subject}” begins with CMD-, as the codes of the command card do. Nothing was saved. A scan of it would be taken for a command: use another code.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The report has no column “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>The report has no column “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>The report {report} cannot be narrowed down by: {subject}. Nothing was written. Leave it out, or choose another report.</source>
        <translation>The report {report} cannot be narrowed down by: {subject}. Nothing was written. Leave it out, or choose another report.</translation>
    </message>
    <message>
        <source>The report cannot be grouped by “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>The report cannot be grouped by “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files. Nothing was written, and an older file is unchanged. Make room on the disk and try again.</source>
        <translation>There is no room left for temporary files. Nothing was written, and an older file is unchanged. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The period ends ({to:day}) before it begins ({from:day}). Nothing was written. Correct one of the days.</source>
        <translation>The period ends ({to:day}) before it begins ({from:day}). Nothing was written. Correct one of the days.</translation>
    </message>
    <message>
        <source>A spreadsheet holds {most} rows, and this report has more. Nothing was written. Narrow it down, or write a CSV.</source>
        <translation>A spreadsheet holds {most} rows, and this report has more. Nothing was written. Narrow it down, or write a CSV.</translation>
    </message>
    <message>
        <source>There is no report “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no report “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was saved. Check its name and rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be read. Nothing was saved. Check its name and rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>The text must say once where the items are listed: {subject}. Nothing was saved. Put it in the text, in one place.</source>
        <translation>The text must say once where the items are listed: {subject}. Nothing was saved. Put it in the text, in one place.</translation>
    </message>
    <message>
        <source>{subject} is with nobody who can be written to. It is left out. Ask where it is kept, or give the user a section.</source>
        <translation>{subject} is with nobody who can be written to. It is left out. Ask where it is kept, or give the user a section.</translation>
    </message>
    <message>
        <source>There is neither an answer nor a promised day for {subject}. Nothing was saved. Enter one of them.</source>
        <translation>There is neither an answer nor a promised day for {subject}. Nothing was saved. Enter one of them.</translation>
    </message>
    <message>
        <source>“{field:fields}” is empty. Nothing was saved. Write what the letter is to say there.</source>
        <translation>“{field:fields}” is empty. Nothing was saved. Write what the letter is to say there.</translation>
    </message>
    <message>
        <source>The promised day {subject:day} is past. Nothing was saved. Enter today or a later day.</source>
        <translation>The promised day {subject:day} is past. Nothing was saved. Enter today or a later day.</translation>
    </message>
    <message>
        <source>A letter cannot ask for things by {subject:day}, which is past. Nothing was written. Choose today or a later day.</source>
        <translation>A letter cannot ask for things by {subject:day}, which is past. Nothing was written. Choose today or a later day.</translation>
    </message>
    <message>
        <source>In “{field:fields}”, line {line}, character {column}, a bracket is opened and not closed: {subject}. Nothing was saved. Close it, or take it out.</source>
        <translation>In “{field:fields}”, line {line}, character {column}, a bracket is opened and not closed: {subject}. Nothing was saved. Close it, or take it out.</translation>
    </message>
    <message>
        <source>There are no letters in “{subject}”. Nothing was done. Choose ja or en.</source>
        <translation>There are no letters in “{subject}”. Nothing was done. Choose ja or en.</translation>
    </message>
    <message>
        <source>In “{field:fields}”, line {line}, character {column}, nobody knows what {subject} stands for. Nothing was saved. Use one of these: {known}.</source>
        <translation>In “{field:fields}”, line {line}, character {column}, nobody knows what {subject} stands for. Nothing was saved. Use one of these: {known}.</translation>
    </message>
    <message>
        <source>Line {line} is none of subject:, greeting:, head: and item: — “{subject}”. Nothing was saved. Write these four, an empty line and then the text.</source>
        <translation>Line {line} is none of subject:, greeting:, head: and item: — “{subject}”. Nothing was saved. Write these four, an empty line and then the text.</translation>
    </message>
    <message>
        <source>“{subject}” is not a mail address. Nothing was written for it. Correct the address of the user, or send the letter on paper.</source>
        <translation>“{subject}” is not a mail address. Nothing was written for it. Correct the address of the user, or send the letter on paper.</translation>
    </message>
    <message>
        <source>About {subject} this letter was written already: {number}, step {step}, on {day:day}. It is left out. Print {number} again where it is needed, or write the next one.</source>
        <translation>About {subject} this letter was written already: {number}, step {step}, on {day:day}. It is left out. Print {number} again where it is needed, or write the next one.</translation>
    </message>
    <message>
        <source>There is no step {subject}: letters have the steps 1 to {most}. Nothing was written. Name one of these.</source>
        <translation>There is no step {subject}: letters have the steps 1 to {most}. Nothing was written. Name one of these.</translation>
    </message>
    <message>
        <source>About {subject} a letter went out not long ago: {number}, step {step}, on {day:day}. It is left out until the office’s wait is over. Choose the step yourself to write now.</source>
        <translation>About {subject} a letter went out not long ago: {number}, step {step}, on {day:day}. It is left out until the office’s wait is over. Choose the step yourself to write now.</translation>
    </message>
    <message>
        <source>{subject} stands at {holder}; neither a person nor a section holds it. Nothing was recorded. Take it back, then hand the other item over.</source>
        <translation>{subject} stands at {holder}; neither a person nor a section holds it. Nothing was recorded. Take it back, then hand the other item over.</translation>
    </message>
    <message>
        <source>{subject} was due on {due:day}, so the new item would be late from the start. Nothing was recorded. Give a new due day with the exchange.</source>
        <translation>{subject} was due on {due:day}, so the new item would be late from the start. Nothing was recorded. Give a new due day with the exchange.</translation>
    </message>
    <message>
        <source>An item cannot be exchanged for itself. Nothing was recorded. Name the item that is handed over instead.</source>
        <translation>An item cannot be exchanged for itself. Nothing was recorded. Name the item that is handed over instead.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so its loan cannot be extended. Nothing was recorded. Have it recorded as found first.</source>
        <translation>{subject} is recorded as lost, so its loan cannot be extended. Nothing was recorded. Have it recorded as found first.</translation>
    </message>
    <message>
        <source>An extension needs an approval here. Nothing was recorded. Name who approved it, or the number of the application.</source>
        <translation>An extension needs an approval here. Nothing was recorded. Name who approved it, or the number of the application.</translation>
    </message>
    <message>
        <source>{subject} is lent without a due day, so there is nothing to extend. Nothing was recorded.</source>
        <translation>{subject} is lent without a due day, so there is nothing to extend. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{subject} is due on {due:day}; {wanted:day} is no later. Nothing was recorded. Choose a later day.</source>
        <translation>{subject} is due on {due:day}; {wanted:day} is no later. Nothing was recorded. Choose a later day.</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has been extended as often as the office allows (%n time(s)). Nothing was recorded. Take it back, or ask an owner to change the setting.</source>
        <translation>
            <numerusform>{subject} has been extended as often as the office allows (%n time). Nothing was recorded. Take it back, or ask an owner to change the setting.</numerusform>
            <numerusform>{subject} has been extended as often as the office allows (%n times). Nothing was recorded. Take it back, or ask an owner to change the setting.</numerusform>
        </translation>
    </message>
    <message>
        <source>How {subject} was found has to stay in the record. Nothing was recorded. Say where it was and who brought it.</source>
        <translation>How {subject} was found has to stay in the record. Nothing was recorded. Say where it was and who brought it.</translation>
    </message>
    <message>
        <source>{subject} is not recorded as lost (it is “{state:state}”). Nothing was recorded. Check the number on the item.</source>
        <translation>{subject} is not recorded as lost (it is “{state:state}”). Nothing was recorded. Check the number on the item.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost already. Nothing was recorded. Add what was done since as a measure, or record it as found first.</source>
        <translation>{subject} is recorded as lost already. Nothing was recorded. Add what was done since as a measure, or record it as found first.</translation>
    </message>
    <message>
        <source>{subject} is no longer in the ledger’s care. Nothing was recorded. Check the number on the item.</source>
        <translation>{subject} is no longer in the ledger’s care. Nothing was recorded. Check the number on the item.</translation>
    </message>
    <message>
        <source>{subject} has not come yet. Nothing was recorded. Enter when it happened, to the minute.</source>
        <translation>{subject} has not come yet. Nothing was recorded. Enter when it happened, to the minute.</translation>
    </message>
    <message>
        <source>What happened to {subject} is not said. Nothing was recorded. Write down the circumstances: facts, in the words of whoever reports.</source>
        <translation>What happened to {subject} is not said. Nothing was recorded. Write down the circumstances: facts, in the words of whoever reports.</translation>
    </message>
    <message>
        <source>When it happened is not said. Nothing was recorded. Enter day and time to the minute, as well as they are known.</source>
        <translation>When it happened is not said. Nothing was recorded. Enter day and time to the minute, as well as they are known.</translation>
    </message>
    <message>
        <source>No loss or damage of {subject} has been reported. Nothing was recorded. Report it first.</source>
        <translation>No loss or damage of {subject} has been reported. Nothing was recorded. Report it first.</translation>
    </message>
    <message>
        <source>It was noticed before it happened[: {subject}]. Nothing was recorded. Check both times.</source>
        <translation>It was noticed before it happened[: {subject}]. Nothing was recorded. Check both times.</translation>
    </message>
    <message>
        <source>The loan of {subject} has been changed at another counter since you looked[; it is with {holder} now][, due {due:day}]. Nothing was recorded. Look at it again, then repeat.</source>
        <translation>The loan of {subject} has been changed at another counter since you looked[; it is with {holder} now][, due {due:day}]. Nothing was recorded. Look at it again, then repeat.</translation>
    </message>
    <message>
        <source>{subject} is not on loan. Nothing was recorded. Check the number on the item.</source>
        <translation>{subject} is not on loan. Nothing was recorded. Check the number on the item.</translation>
    </message>
    <message>
        <source>Locking or wiping from afar has to be approved. Nothing was recorded. Name who approved it.</source>
        <translation>Locking or wiping from afar has to be approved. Nothing was recorded. Name who approved it.</translation>
    </message>
    <message>
        <source>Locking or wiping from afar is checked by a second person. Nothing was recorded. Name another operator than yourself who has checked it[ (not {subject})].</source>
        <translation>Locking or wiping from afar is checked by a second person. Nothing was recorded. Name another operator than yourself who has checked it[ (not {subject})].</translation>
    </message>
    <message>
        <source>“{subject}” names no time of day. Nothing was recorded. Give the day and the time to the minute, for example 2026-04-01 14:05.</source>
        <translation>“{subject}” names no time of day. Nothing was recorded. Give the day and the time to the minute, for example 2026-04-01 14:05.</translation>
    </message>
    <message>
        <source>{subject} cannot be taken back as “{state:state}”. Nothing was recorded. What comes back is faulty, goes to repair, or needs no remark.</source>
        <translation>{subject} cannot be taken back as “{state:state}”. Nothing was recorded. What comes back is faulty, goes to repair, or needs no remark.</translation>
    </message>
    <message>
        <source>{subject} is “{state:state}”, so this step does not fit. Nothing was recorded. Look at the item again.</source>
        <translation>{subject} is “{state:state}”, so this step does not fit. Nothing was recorded. Look at the item again.</translation>
    </message>
    <message>
        <source>{subject} has been disposed of already. Nothing was recorded. Leave it out.</source>
        <translation>{subject} has been disposed of already. Nothing was recorded. Leave it out.</translation>
    </message>
    <message>
        <source>Who erased the data is not said. Nothing was recorded. Name the person or the company.</source>
        <translation>Who erased the data is not said. Nothing was recorded. Name the person or the company.</translation>
    </message>
    <message>
        <source>How the data was erased is not said. Nothing was recorded. Name the method, for example physical destruction; for what stores nothing, say so.</source>
        <translation>How the data was erased is not said. Nothing was recorded. Name the method, for example physical destruction; for what stores nothing, say so.</translation>
    </message>
    <message>
        <source>Who was there as a witness is not said. Nothing was recorded. Name the witness.</source>
        <translation>Who was there as a witness is not said. Nothing was recorded. Name the witness.</translation>
    </message>
    <message>
        <source>{subject} is in no set that is to be handed back. Nothing was recorded. Prepare it first.</source>
        <translation>{subject} is in no set that is to be handed back. Nothing was recorded. Prepare it first.</translation>
    </message>
    <message>
        <source>{subject} is in a set that is to be handed back already. Nothing was recorded. Leave it out.</source>
        <translation>{subject} is in a set that is to be handed back already. Nothing was recorded. Leave it out.</translation>
    </message>
    <message>
        <source>{subject} cannot be the witness of their own work. Nothing was recorded. Name somebody else who was there.</source>
        <translation>{subject} cannot be the witness of their own work. Nothing was recorded. Name somebody else who was there.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so nobody else can answer for it. Nothing was recorded. Have it recorded as found first, or leave it out.</source>
        <translation>{subject} is recorded as lost, so nobody else can answer for it. Nothing was recorded. Have it recorded as found first, or leave it out.</translation>
    </message>
    <message>
        <source>{subject} is with {holder} already. Nothing was recorded. Leave it out, or name somebody else.</source>
        <translation>{subject} is with {holder} already. Nothing was recorded. Leave it out, or name somebody else.</translation>
    </message>
    <message>
        <source>Lending to this person is blocked already. Nothing was changed. Lift the block first, to give another reason.</source>
        <translation>Lending to this person is blocked already. Nothing was changed. Lift the block first, to give another reason.</translation>
    </message>
    <message>
        <source>A block needs a reason. Nothing was changed. Say why, so that every counter can tell the person.</source>
        <translation>A block needs a reason. Nothing was changed. Say why, so that every counter can tell the person.</translation>
    </message>
    <message>
        <source>Lending to this person is not blocked. Nothing was changed.</source>
        <translation>Lending to this person is not blocked. Nothing was changed.</translation>
    </message>
    <message>
        <source>Lending to {subject} is blocked[: {reason}]. Nothing can be lent to them. Take back what they hold, or have a manager lift the block.</source>
        <translation>Lending to {subject} is blocked[: {reason}]. Nothing can be lent to them. Take back what they hold, or have a manager lift the block.</translation>
    </message>
    <message numerus="yes">
        <source>{subject} holds %n item(s); the office allows {most}. Nothing more can be lent to them. Take something back first.</source>
        <translation>
            <numerusform>{subject} holds %n item; the office allows {most}. Nothing more can be lent to them. Take something back first.</numerusform>
            <numerusform>{subject} holds %n items; the office allows {most}. Nothing more can be lent to them. Take something back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} holds %n item(s); the office allows {most}. Nothing more can be lent there. Take something back first.</source>
        <translation>
            <numerusform>The section of {subject} holds %n item; the office allows {most}. Nothing more can be lent there. Take something back first.</numerusform>
            <numerusform>The section of {subject} holds %n items; the office allows {most}. Nothing more can be lent there. Take something back first.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” is no day of the office. Nothing was saved. Write one a line, as 2026-08-13 or 2026-08-13..2026-08-15, and a remark after a blank.</source>
        <translation>“{subject}” is no day of the office. Nothing was saved. Write one a line, as 2026-08-13 or 2026-08-13..2026-08-15, and a remark after a blank.</translation>
    </message>
    <message>
        <source>{subject} is allocated to this reservation already ({reservation}). Nothing was changed. Go on with the next item.</source>
        <translation>{subject} is allocated to this reservation already ({reservation}). Nothing was changed. Go on with the next item.</translation>
    </message>
    <message>
        <source>{reservation} asks for nothing like {subject} ({kind}), or enough of it is allocated. Nothing was changed. Take an item that is asked for.</source>
        <translation>{reservation} asks for nothing like {subject} ({kind}), or enough of it is allocated. Nothing was changed. Take an item that is asked for.</translation>
    </message>
    <message>
        <source>{subject} is not allocated to {reservation}. Nothing was changed. Look again.</source>
        <translation>{subject} is not allocated to {reservation}. Nothing was changed. Look again.</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ until {due:day}] and may not be back on {from:day}. Nothing was reserved. Choose another item or later days.</source>
        <translation>{subject} is on loan to {holder}[ until {due:day}] and may not be back on {from:day}. Nothing was reserved. Choose another item or later days.</translation>
    </message>
    <message>
        <source>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}). It stays here. Take another item; or lend it all the same and say why.</source>
        <translation>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}). It stays here. Take another item; or lend it all the same and say why.</translation>
    </message>
    <message>
        <source>All of this type ({subject}) are reserved on {day:day}. Lend it only until the day before, or reserve another.</source>
        <translation>All of this type ({subject}) are reserved on {day:day}. Lend it only until the day before, or reserve another.</translation>
    </message>
    <message>
        <source>{subject} is ready already. Nothing was changed. Print its pick-up slip again if you need it.</source>
        <translation>{subject} is ready already. Nothing was changed. Print its pick-up slip again if you need it.</translation>
    </message>
    <message>
        <source>The return on {subject:day} would be before the pick-up on {from:day}. Nothing was reserved. Correct the days.</source>
        <translation>The return on {subject:day} would be before the pick-up on {from:day}. Nothing was reserved. Correct the days.</translation>
    </message>
    <message>
        <source>The office is closed on {subject:day}, so nobody could fetch it. Nothing was reserved. The next open day is {next:day}.</source>
        <translation>The office is closed on {subject:day}, so nobody could fetch it. Nothing was reserved. The next open day is {next:day}.</translation>
    </message>
    <message>
        <source>The return would fall on a closed day; it is {subject:day} now. Tell whoever reserved it.</source>
        <translation>The return would fall on a closed day; it is {subject:day} now. Tell whoever reserved it.</translation>
    </message>
    <message>
        <source>No reason is given. Nothing was changed. Say why, in a few words.</source>
        <translation>No reason is given. Nothing was changed. Say why, in a few words.</translation>
    </message>
    <message>
        <source>The days are not complete. Nothing was reserved. Give the day of the pick-up and the day of the return.</source>
        <translation>The days are not complete. Nothing was reserved. Give the day of the pick-up and the day of the return.</translation>
    </message>
    <message numerus="yes">
        <source>Of {subject}, %n item(s) are still to be allocated. It is not ready. Scan them first.</source>
        <translation>
            <numerusform>Of {subject}, %n item is still to be allocated. It is not ready. Scan it first.</numerusform>
            <numerusform>Of {subject}, %n items are still to be allocated. It is not ready. Scan them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated to {subject}. Nothing was handed over. Scan its items first.</source>
        <translation>Nothing is allocated to {subject}. Nothing was handed over. Scan its items first.</translation>
    </message>
    <message>
        <source>{subject} has been handed over, cancelled, or its days have passed. Nothing was changed. Look at it again, and make a new reservation if it is needed.</source>
        <translation>{subject} has been handed over, cancelled, or its days have passed. Nothing was changed. Look at it again, and make a new reservation if it is needed.</translation>
    </message>
    <message>
        <source>The pick-up on {subject:day} is in the past. Nothing was reserved. Choose today or a later day.</source>
        <translation>The pick-up on {subject:day} is in the past. Nothing was reserved. Choose today or a later day.</translation>
    </message>
    <message>
        <source>A reservation takes at most {most} days; {subject:day} is too late. Nothing was reserved. Choose an earlier day.</source>
        <translation>A reservation takes at most {most} days; {subject:day} is too late. Nothing was reserved. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Nothing about {subject} is different. Nothing was changed.</source>
        <translation>Nothing about {subject} is different. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no reservation {subject}. Nothing was done. Check the number on the slip.</source>
        <translation>There is no reservation {subject}. Nothing was done. Check the number on the slip.</translation>
    </message>
    <message>
        <source>This cause does not fit the difference[ of {subject}]. Nothing was saved. Choose another cause.</source>
        <translation>This cause does not fit the difference[ of {subject}]. Nothing was saved. Choose another cause.</translation>
    </message>
    <message>
        <source>The ledger has been changed for the difference of {subject} already. Nothing was saved. To say something else, undo that change in the journal first.</source>
        <translation>The ledger has been changed for the difference of {subject} already. Nothing was saved. To say something else, undo that change in the journal first.</translation>
    </message>
    <message>
        <source>{subject} has been given another place since: {place}. Nothing was changed. Look where it is now, and choose another cause.</source>
        <translation>{subject} has been given another place since: {place}. Nothing was changed. Look where it is now, and choose another cause.</translation>
    </message>
    <message>
        <source>This cause needs a note[ ({subject})]. Nothing was saved. Write what was found out.</source>
        <translation>This cause needs a note[ ({subject})]. Nothing was saved. Write what was found out.</translation>
    </message>
    <message>
        <source>{subject} was scanned without a shelf label before it, so there is no place to enter. Nothing was changed. Change the place in the ledger itself.</source>
        <translation>{subject} was scanned without a shelf label before it, so there is no place to enter. Nothing was changed. Change the place in the ledger itself.</translation>
    </message>
    <message>
        <source>There is no such difference[: {subject}]. Nothing was saved. Look at the list again.</source>
        <translation>There is no such difference[: {subject}]. Nothing was saved. Look at the list again.</translation>
    </message>
    <message>
        <source>The stocktake {subject} has been cancelled. Nothing was counted. Open a new one.</source>
        <translation>The stocktake {subject} has been cancelled. Nothing was counted. Open a new one.</translation>
    </message>
    <message>
        <source>The stocktake {subject} is closed. Nothing was counted. Follow up its differences, or open a new one.</source>
        <translation>The stocktake {subject} is closed. Nothing was counted. Follow up its differences, or open a new one.</translation>
    </message>
    <message>
        <source>The stocktake {subject} is not closed yet. Nothing was saved. Scan what has been found, or close it first.</source>
        <translation>The stocktake {subject} is not closed yet. Nothing was saved. Scan what has been found, or close it first.</translation>
    </message>
    <message>
        <source>“{subject}” has not been scanned in this stocktake. No note was saved. Scan it first.</source>
        <translation>“{subject}” has not been scanned in this stocktake. No note was saved. Scan it first.</translation>
    </message>
    <message>
        <source>The record has nothing there to count. No stocktake was opened. Choose another place, type or section.</source>
        <translation>The record has nothing there to count. No stocktake was opened. Choose another place, type or section.</translation>
    </message>
    <message>
        <source>That would be {count} items, and one stocktake takes {most} at most. None was opened. Count place by place, or type by type.</source>
        <translation>That would be {count} items, and one stocktake takes {most} at most. None was opened. Count place by place, or type by type.</translation>
    </message>
    <message>
        <source>{count} are to be changed together; {limit} at once are possible. Nothing was changed. Choose fewer, or import a list.</source>
        <translation>{count} are to be changed together; {limit} at once are possible. Nothing was changed. Choose fewer, or import a list.</translation>
    </message>
    <message>
        <source>“{subject}” is not what was attached: its bytes have changed outside the program. It is not shown. Take it away and attach the file again; if you have no copy, tell whoever keeps the backups.</source>
        <translation>“{subject}” is not what was attached: its bytes have changed outside the program. It is not shown. Take it away and attach the file again; if you have no copy, tell whoever keeps the backups.</translation>
    </message>
    <message>
        <source>The file “{subject}” is empty. Nothing was attached. Choose another one.</source>
        <translation>The file “{subject}” is empty. Nothing was attached. Choose another one.</translation>
    </message>
    <message>
        <source>{asset} has this file already: “{subject}”. Nothing was attached.</source>
        <translation>{asset} has this file already: “{subject}”. Nothing was attached.</translation>
    </message>
    <message>
        <source>“{subject}” has {size} MB; {limit} MB are possible. Nothing was attached. Save the picture smaller, or keep the file elsewhere and note where.</source>
        <translation>“{subject}” has {size} MB; {limit} MB are possible. Nothing was attached. Save the picture smaller, or keep the file elsewhere and note where.</translation>
    </message>
    <message>
        <source>This file is not attached any more. Nothing was changed. Look at the item again.</source>
        <translation>This file is not attached any more. Nothing was changed. Look at the item again.</translation>
    </message>
    <message>
        <source>The file “{subject}” cannot be read[ ({reason})]. Nothing was attached. Check that it is there and that you may open it.</source>
        <translation>The file “{subject}” cannot be read[ ({reason})]. Nothing was attached. Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>A saved search needs a name. Nothing was saved. Give it one.</source>
        <translation>A saved search needs a name. Nothing was saved. Give it one.</translation>
    </message>
    <message>
        <source>There is no saved search “{subject}”. Nothing was changed. Look at the list of searches.</source>
        <translation>There is no saved search “{subject}”. Nothing was changed. Look at the list of searches.</translation>
    </message>
    <message>
        <source>The code of “{subject}” does not fit on this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a larger label, or a shorter code.</source>
        <translation>The code of “{subject}” does not fit on this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a larger label, or a shorter code.</translation>
    </message>
    <message>
        <source>The barcode of “{subject}” is too wide for this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a wider label, or a QR code.</source>
        <translation>The barcode of “{subject}” is too wide for this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a wider label, or a QR code.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more label(s). Nothing was printed. Choose a larger label.</source>
        <translation>
            <numerusform>The same goes for %n more label. Nothing was printed. Choose a larger label.</numerusform>
            <numerusform>The same goes for %n more labels. Nothing was printed. Choose a larger label.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” has no code that a scanner could read. Nothing was printed. Enter a code first, or leave it out.</source>
        <translation>“{subject}” has no code that a scanner could read. Nothing was printed. Enter a code first, or leave it out.</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was printed. Check its name.</source>
        <translation>There is no type “{subject}”. Nothing was printed. Check its name.</translation>
    </message>
    <message>
        <source>There is no place “{subject}”. Nothing was printed. Check its name or code.</source>
        <translation>There is no place “{subject}”. Nothing was printed. Check its name or code.</translation>
    </message>
    <message>
        <source>There is no section “{subject}”. Nothing was printed. Check its name.</source>
        <translation>There is no section “{subject}”. Nothing was printed. Check its name.</translation>
    </message>
    <message>
        <source>No sheet of labels “{subject}” is known here. Nothing was printed. Choose one of: {known}.</source>
        <translation>No sheet of labels “{subject}” is known here. Nothing was printed. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>There is no label to print. Nothing was printed. Choose what to print labels for.</source>
        <translation>There is no label to print. Nothing was printed. Choose what to print labels for.</translation>
    </message>
    <message>
        <source>The label of “{subject}” has no room for the whole description. Its end was left out; the number and the code are complete. Choose a larger label to see all of it.</source>
        <translation>The label of “{subject}” has no room for the whole description. Its end was left out; the number and the code are complete. Choose a larger label to see all of it.</translation>
    </message>
    <message>
        <source>There is no label {subject} on this sheet. Nothing was printed. Begin at 1 to {count}.</source>
        <translation>There is no label {subject} on this sheet. Nothing was printed. Begin at 1 to {count}.</translation>
    </message>
    <message>
        <source>A label has one Code 128 and one QR code or Data Matrix at most. Nothing was printed. Choose one or two.</source>
        <translation>A label has one Code 128 and one QR code or Data Matrix at most. Nothing was printed. Choose one or two.</translation>
    </message>
    <message>
        <source>“{subject}” is too long to be read on this label. Nothing was printed. Choose a larger label.</source>
        <translation>“{subject}” is too long to be read on this label. Nothing was printed. Choose a larger label.</translation>
    </message>
    <message>
        <source>More than {most} labels cannot be noted at a time. Nothing was noted. Note them in parts.</source>
        <translation>More than {most} labels cannot be noted at a time. Nothing was noted. Note them in parts.</translation>
    </message>
    <message>
        <source>Another report is saved as “{subject}”. Nothing was changed. Choose another name.</source>
        <translation>Another report is saved as “{subject}”. Nothing was changed. Choose another name.</translation>
    </message>
    <message>
        <source>A saved report needs a name. Nothing was saved. Enter one.</source>
        <translation>A saved report needs a name. Nothing was saved. Enter one.</translation>
    </message>
    <message>
        <source>No report is saved[ as “{subject}”] (any more). Nothing was changed. Look which there are.</source>
        <translation>No report is saved[ as “{subject}”] (any more). Nothing was changed. Look which there are.</translation>
    </message>
    <message>
        <source>“{value}” does not suit --{subject}. Nothing was done.[ Possible: {known}.]</source>
        <translation>“{value}” does not suit --{subject}. Nothing was done.[ Possible: {known}.]</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was done. Check the name; a new type comes with its first asset.</source>
        <translation>There is no type “{subject}”. Nothing was done. Check the name; a new type comes with its first asset.</translation>
    </message>
    <message>
        <source>There is no place “{subject}”, or not any more. Nothing was done. Check the name, or read the list again.</source>
        <translation>There is no place “{subject}”, or not any more. Nothing was done. Check the name, or read the list again.</translation>
    </message>
    <message>
        <source>There is no section {subject}. Nothing was done. Check its name as it stands in the ledger.</source>
        <translation>There is no section {subject}. Nothing was done. Check its name as it stands in the ledger.</translation>
    </message>
    <message>
        <source>{subject} is a section; this sheet is of one person. Nothing was printed. Name a person, or print the loans of the section as a report.</source>
        <translation>{subject} is a section; this sheet is of one person. Nothing was printed. Name a person, or print the loans of the section as a report.</translation>
    </message>
    <message>
        <source>Only a PDF can have a chart, not {subject}. Nothing was written. Leave the chart out, or write a PDF.</source>
        <translation>Only a PDF can have a chart, not {subject}. Nothing was written. Leave the chart out, or write a PDF.</translation>
    </message>
    <message>
        <source>The export of everything was stopped. No folder was left, and the record is unchanged. Start it again when there is time.</source>
        <translation>The export of everything was stopped. No folder was left, and the record is unchanged. Start it again when there is time.</translation>
    </message>
    <message>
        <source>{subject} could not be written to the end. No folder was left. Check the space on the disk and the folder’s rights, then export again.[ ({reason})]</source>
        <translation>{subject} could not be written to the end. No folder was left. Check the space on the disk and the folder’s rights, then export again.[ ({reason})]</translation>
    </message>
    <message>
        <source>There is something called {subject} already. It was left as it is. Give the export a new name.</source>
        <translation>There is something called {subject} already. It was left as it is. Give the export a new name.</translation>
    </message>
    <message>
        <source>{subject}, line {line}, is not what an export writes. Nothing was imported. Export again from the old record.</source>
        <translation>{subject}, line {line}, is not what an export writes. Nothing was imported. Export again from the old record.</translation>
    </message>
    <message>
        <source>The import was stopped. No record was made, and the export is unchanged. Start it again when there is time.</source>
        <translation>The import was stopped. No record was made, and the export is unchanged. Start it again when there is time.</translation>
    </message>
    <message>
        <source>Entry {entry} of counter {subject} in the export’s journal cannot be performed again. Nothing was imported. Move this record with a backup instead, and ask whoever looks after the program.</source>
        <translation>Entry {entry} of counter {subject} in the export’s journal cannot be performed again. Nothing was imported. Move this record with a backup instead, and ask whoever looks after the program.</translation>
    </message>
    <message>
        <source>The file {subject} of the export is not the one that was written: it was changed or damaged. Nothing was imported. Copy the export again, or export again.</source>
        <translation>The file {subject} of the export is not the one that was written: it was changed or damaged. Nothing was imported. Copy the export again, or export again.</translation>
    </message>
    <message>
        <source>The file {subject} of the export is missing or cannot be read. Nothing was imported. Copy the whole folder again.</source>
        <translation>The file {subject} of the export is missing or cannot be read. Nothing was imported. Copy the whole folder again.</translation>
    </message>
    <message>
        <source>The journal in the export does not verify, first at entry {entry} of counter {subject}. Nothing was imported. Have the journal of the old record verified.</source>
        <translation>The journal in the export does not verify, first at entry {entry} of counter {subject}. Nothing was imported. Have the journal of the old record verified.</translation>
    </message>
    <message>
        <source>The export {subject} was written by a newer program (schema {schema}). Nothing was imported. Update this program first.</source>
        <translation>The export {subject} was written by a newer program (schema {schema}). Nothing was imported. Update this program first.</translation>
    </message>
    <message>
        <source>{subject} is no export of a whole record: it has no manifest.json. Nothing was imported. Choose the folder that the export made.</source>
        <translation>{subject} is no export of a whole record: it has no manifest.json. Nothing was imported. Choose the folder that the export made.</translation>
    </message>
    <message>
        <source>{subject} does not say what the export’s own journal says, first in row {row}. Nothing was imported. Somebody changed the old record behind the program’s back; rebuild it from its journal, then export again.</source>
        <translation>{subject} does not say what the export’s own journal says, first in row {row}. Nothing was imported. Somebody changed the old record behind the program’s back; rebuild it from its journal, then export again.</translation>
    </message>
    <message>
        <source>{subject} cannot be read as the list of an export’s files. Nothing was imported. Copy the export again, or export again.</source>
        <translation>{subject} cannot be read as the list of an export’s files. Nothing was imported. Copy the export again, or export again.</translation>
    </message>
    <message>
        <source>{subject} is on loan, so it cannot go. Nothing was changed. Keep this one and let the other one go, or take it back first.</source>
        <translation>{subject} is on loan, so it cannot go. Nothing was changed. Keep this one and let the other one go, or take it back first.</translation>
    </message>
    <message>
        <source>{subject} is reserved, so it cannot go. Nothing was changed. Keep this one and let the other one go, or change the reservation first.</source>
        <translation>{subject} is reserved, so it cannot go. Nothing was changed. Keep this one and let the other one go, or change the reservation first.</translation>
    </message>
    <message>
        <source>{subject} was named twice. Nothing was changed. Name two different records.</source>
        <translation>{subject} was named twice. Nothing was changed. Name two different records.</translation>
    </message>
    <message>
        <source>{subject} is “{state:state}”, so it cannot go. Nothing was changed. Bring that to an end first.</source>
        <translation>{subject} is “{state:state}”, so it cannot go. Nothing was changed. Bring that to an end first.</translation>
    </message>
    <message>
        <source>The kit {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>The kit {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the kit “{name}” cannot be lent now, so nothing of it has been put in yet. Lend the rest without, or go on without the kit.</source>
        <translation>
            <numerusform>%n item of the kit “{name}” cannot be lent now, so nothing of it has been put in yet. Lend the rest without, or go on without the kit.</numerusform>
            <numerusform>%n items of the kit “{name}” cannot be lent now, so nothing of it has been put in yet. Lend the rest without, or go on without the kit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} belongs to the kit {kit} already. Nothing was saved. Take it out of that kit first.</source>
        <translation>{subject} belongs to the kit {kit} already. Nothing was saved. Take it out of that kit first.</translation>
    </message>
    <message>
        <source>The kit “{name}” was handed to {holder} less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</source>
        <translation>The kit “{name}” was handed to {holder} less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</translation>
    </message>
    <message>
        <source>Nothing is in the kit {subject}. Nothing was saved. Scan the items that belong to it.</source>
        <translation>Nothing is in the kit {subject}. Nothing was saved. Scan the items that belong to it.</translation>
    </message>
    <message>
        <source>The kit {subject} has no name. Nothing was saved. Give it one that says what it is for.</source>
        <translation>The kit {subject} has no name. Nothing was saved. Give it one that says what it is for.</translation>
    </message>
    <message>
        <source>The kit has no number that a scanner could read. Nothing was saved. Give it one, as KIT-0001.</source>
        <translation>The kit has no number that a scanner could read. Nothing was saved. Give it one, as KIT-0001.</translation>
    </message>
    <message>
        <source>Nothing of the kit “{name}” can be lent now. Take another kit, or single items.</source>
        <translation>Nothing of the kit “{name}” can be lent now. Take another kit, or single items.</translation>
    </message>
    <message>
        <source>Nothing of the kit “{name}” is on loan. Nothing was taken back. To lend it, leave “returns only” first.</source>
        <translation>Nothing of the kit “{name}” is on loan. Nothing was taken back. To lend it, leave “returns only” first.</translation>
    </message>
    <message>
        <source>A scan of {subject} means something else already. Nothing was saved. Choose another number for the kit.</source>
        <translation>A scan of {subject} means something else already. Nothing was saved. Choose another number for the kit.</translation>
    </message>
    <message>
        <source>The kit “{name}” is on loan to {holder}, not to the person at the counter. Nothing was taken back. If it comes back for {holder}, accept the return; otherwise go on.</source>
        <translation>The kit “{name}” is on loan to {holder}, not to the person at the counter. Nothing was taken back. If it comes back for {holder}, accept the return; otherwise go on.</translation>
    </message>
    <message>
        <source>The items of the kit “{name}” are with different people: {holder}. Nothing was taken back. Scan the items themselves.</source>
        <translation>The items of the kit “{name}” are with different people: {holder}. Nothing was taken back. Scan the items themselves.</translation>
    </message>
    <message>
        <source>The kit {subject} would hold more than {most} items. Nothing was saved. Make two kits of it.</source>
        <translation>The kit {subject} would hold more than {most} items. Nothing was saved. Make two kits of it.</translation>
    </message>
    <message>
        <source>There is no kit {subject} (any more). Nothing was changed. Look at the list of kits again.</source>
        <translation>There is no kit {subject} (any more). Nothing was changed. Look at the list of kits again.</translation>
    </message>
    <message>
        <source>{subject} is back already. Nothing was changed. Put it where it belongs.</source>
        <translation>{subject} is back already. Nothing was changed. Put it where it belongs.</translation>
    </message>
    <message>
        <source>The collection {subject} is closed. Nothing was changed. Take things back at the counter, or open a new collection for what is left.</source>
        <translation>The collection {subject} is closed. Nothing was changed. Take things back at the counter, or open a new collection for what is left.</translation>
    </message>
    <message>
        <source>The day to return by must be today or later[, not {day:day}]. No collection was opened. Enter another day.</source>
        <translation>The day to return by must be today or later[, not {day:day}]. No collection was opened. Enter another day.</translation>
    </message>
    <message>
        <source>What need not come back needs a reason. Nothing was saved. Write why.</source>
        <translation>What need not come back needs a reason. Nothing was saved. Write why.</translation>
    </message>
    <message>
        <source>No item is chosen. Nothing was saved. Choose the items first.</source>
        <translation>No item is chosen. Nothing was saved. Choose the items first.</translation>
    </message>
    <message>
        <source>A collection needs a name. None was opened. Enter what people shall call it.</source>
        <translation>A collection needs a name. None was opened. Enter what people shall call it.</translation>
    </message>
    <message>
        <source>{subject} is not part of this collection. Nothing was changed. Take it back at the counter.</source>
        <translation>{subject} is not part of this collection. Nothing was changed. Take it back at the counter.</translation>
    </message>
    <message>
        <source>Nothing that is on loan fits, or another collection asks for it already. No collection was opened. Choose something else.</source>
        <translation>Nothing that is on loan fits, or another collection asks for it already. No collection was opened. Choose something else.</translation>
    </message>
    <message>
        <source>Nothing of the collection {subject} is still out. There is no list to print. Look at the report instead.</source>
        <translation>Nothing of the collection {subject} is still out. There is no list to print. Look at the report instead.</translation>
    </message>
    <message>
        <source>That would be {count} items, and one collection takes {most} at most. None was opened. Collect section by section, or type by type.</source>
        <translation>That would be {count} items, and one collection takes {most} at most. None was opened. Collect section by section, or type by type.</translation>
    </message>
    <message>
        <source>There is no collection {subject}. Nothing was done. Check the number.</source>
        <translation>There is no collection {subject}. Nothing was done. Check the number.</translation>
    </message>
    <message>
        <source>Only requests to return are written within a collection. Nothing was written. Choose that kind of letter.</source>
        <translation>Only requests to return are written within a collection. Nothing was written. Choose that kind of letter.</translation>
    </message>
    <message>
        <source>No mail server is set up. Nothing was sent; what is queued waits. Have an owner enter it under Settings, Letters.</source>
        <translation>No mail server is set up. Nothing was sent; what is queued waits. Have an owner enter it under Settings, Letters.</translation>
    </message>
    <message>
        <source>The mail of {subject} is on its way or sent. Nothing was changed. Look at the list again.</source>
        <translation>The mail of {subject} is on its way or sent. Nothing was changed. Look at the list again.</translation>
    </message>
    <message>
        <source>What is wrong with {subject} is not said. Nothing was recorded. Write down the fault.</source>
        <translation>What is wrong with {subject} is not said. Nothing was recorded. Write down the fault.</translation>
    </message>
    <message>
        <source>{subject} is not in stock and ready to be lent, so it is no spare now. Nothing was recorded. Leave it out.</source>
        <translation>{subject} is not in stock and ready to be lent, so it is no spare now. Nothing was recorded. Leave it out.</translation>
    </message>
    <message>
        <source>Others have been promised {kind} from {day:day} on, and none would be left if {subject} stayed out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</source>
        <translation>Others have been promised {kind} from {day:day} on, and none would be left if {subject} stayed out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</translation>
    </message>
    <message>
        <source>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), so it cannot stay out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</source>
        <translation>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), so it cannot stay out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</translation>
    </message>
    <message>
        <source>That {subject} has arrived is recorded already. Nothing was recorded. Record the receipt once it has come back.</source>
        <translation>That {subject} has arrived is recorded already. Nothing was recorded. Record the receipt once it has come back.</translation>
    </message>
    <message>
        <source>Who carries the parcel is not said. Nothing was recorded. Name the carrier; for the office’s own mail, say so.</source>
        <translation>Who carries the parcel is not said. Nothing was recorded. Name the carrier; for the office’s own mail, say so.</translation>
    </message>
    <message>
        <source>Where the parcel goes is not said. Nothing was recorded. Name the site as the carrier finds it.</source>
        <translation>Where the parcel goes is not said. Nothing was recorded. Name the site as the carrier finds it.</translation>
    </message>
    <message>
        <source>Who says that {subject} has arrived is not known. Nothing was recorded. Name the person at the other site.</source>
        <translation>Who says that {subject} has arrived is not known. Nothing was recorded. Name the person at the other site.</translation>
    </message>
    <message>
        <source>Nothing of {subject} is out any more. Nothing was recorded. Hand the items over first; then send them.</source>
        <translation>Nothing of {subject} is out any more. Nothing was recorded. Hand the items over first; then send them.</translation>
    </message>
    <message>
        <source>What {subject} lent is on its way already ({document}). Nothing was recorded. Confirm its arrival, or undo the cover note.</source>
        <translation>What {subject} lent is on its way already ({document}). Nothing was recorded. Confirm its arrival, or undo the cover note.</translation>
    </message>
    <message>
        <source>There is no shipment {subject}. Nothing was recorded. Give the number of the cover note or of the receipt.</source>
        <translation>There is no shipment {subject}. Nothing was recorded. Give the number of the cover note or of the receipt.</translation>
    </message>
    <message>
        <source>The reorder level of {subject} cannot be {level}. Nothing was saved. Enter 0 or more.</source>
        <translation>The reorder level of {subject} cannot be {level}. Nothing was saved. Enter 0 or more.</translation>
    </message>
    <message>
        <source>{quantity} is no quantity of {subject} that can be counted. Nothing was changed. Enter a whole number above 0.</source>
        <translation>{quantity} is no quantity of {subject} that can be counted. Nothing was changed. Enter a whole number above 0.</translation>
    </message>
    <message>
        <source>The consumable {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>The consumable {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</translation>
    </message>
    <message>
        <source>{subject} is the number or barcode of {other} already. Nothing was saved. Use another one, or open that consumable.</source>
        <translation>{subject} is the number or barcode of {other} already. Nothing was saved. Use another one, or open that consumable.</translation>
    </message>
    <message>
        <source>Nothing is named to be counted out, or more than {most} different things. Nothing was changed. Name what is handed out, and how many.</source>
        <translation>Nothing is named to be counted out, or more than {most} different things. Nothing was changed. Name what is handed out, and how many.</translation>
    </message>
    <message>
        <source>The consumable {subject} has no name. Nothing was saved. Enter what it is called.</source>
        <translation>The consumable {subject} has no name. Nothing was saved. Enter what it is called.</translation>
    </message>
    <message>
        <source>The consumable has no number. Nothing was saved. Give it one, as C-0001.</source>
        <translation>The consumable has no number. Nothing was saved. Give it one, as C-0001.</translation>
    </message>
    <message>
        <source>The consumable {subject} has no unit. Nothing was saved. Enter what it is counted in: pieces, boxes.</source>
        <translation>The consumable {subject} has no unit. Nothing was saved. Enter what it is counted in: pieces, boxes.</translation>
    </message>
    <message>
        <source>{subject} is named twice. Nothing was handed out. Name it once, with the whole quantity.</source>
        <translation>{subject} is named twice. Nothing was handed out. Name it once, with the whole quantity.</translation>
    </message>
    <message>
        <source>There is no consumable {subject}. Nothing was changed. Check the number or the barcode.</source>
        <translation>There is no consumable {subject}. Nothing was changed. Check the number or the barcode.</translation>
    </message>
    <message>
        <source>{name} ({subject}) is a consumable: it is handed out for good and not taken back. Nothing was changed. Count what comes back unused in on the page Consumables.</source>
        <translation>{name} ({subject}) is a consumable: it is handed out for good and not taken back. Nothing was changed. Count what comes back unused in on the page Consumables.</translation>
    </message>
    <message>
        <source>{quantity} is no quantity to ask for of {subject}. Nothing was recorded. Give a whole number above 0.</source>
        <translation>{quantity} is no quantity to ask for of {subject}. Nothing was recorded. Give a whole number above 0.</translation>
    </message>
    <message>
        <source>The request {subject} is closed already. Nothing was recorded. Make a new one for what is still short.</source>
        <translation>The request {subject} is closed already. Nothing was recorded. Make a new one for what is still short.</translation>
    </message>
    <message>
        <source>Nothing is asked for. Nothing was recorded. Name at least one type or consumable, with a quantity.</source>
        <translation>Nothing is asked for. Nothing was recorded. Name at least one type or consumable, with a quantity.</translation>
    </message>
    <message>
        <source>Nothing new is said about the request {subject}. Nothing was recorded. Say when it is expected, or close it.</source>
        <translation>Nothing new is said about the request {subject}. Nothing was recorded. Say when it is expected, or close it.</translation>
    </message>
    <message>
        <source>One request asks for {most} things at most. Nothing was recorded. Make several.</source>
        <translation>One request asks for {most} things at most. Nothing was recorded. Make several.</translation>
    </message>
    <message>
        <source>{subject} is asked for twice. Nothing was recorded. Name it once, with the whole quantity.</source>
        <translation>{subject} is asked for twice. Nothing was recorded. Name it once, with the whole quantity.</translation>
    </message>
    <message>
        <source>There is no replenishment request {subject}. Nothing was recorded. Check the number.</source>
        <translation>There is no replenishment request {subject}. Nothing was recorded. Check the number.</translation>
    </message>
    <message>
        <source>“{subject}” stands on every paper and cannot be empty. Nothing was saved. Enter what is to be printed.</source>
        <translation>“{subject}” stands on every paper and cannot be empty. Nothing was saved. Enter what is to be printed.</translation>
    </message>
    <message>
        <source>{value} is out of range for “{subject}”. Nothing was saved. Possible: {known}.</source>
        <translation>{value} is out of range for “{subject}”. Nothing was saved. Possible: {known}.</translation>
    </message>
    <message>
        <source>What an entry is found by (time, operator, counter, kind, work item) is not what the entry says.</source>
        <translation>What an entry is found by (time, operator, counter, kind, work item) is not what the entry says.</translation>
    </message>
    <message>
        <source>“{subject}” is no picture. Nothing was attached; the return stands. Choose a photograph, for example a JPEG or PNG file; a manager keeps other files with the item.</source>
        <translation>“{subject}” is no picture. Nothing was attached; the return stands. Choose a photograph, for example a JPEG or PNG file; a manager keeps other files with the item.</translation>
    </message>
    <message>
        <source>The lease of {subject} ends on {end:day}, before it is due ({due:day}). Choose an earlier day, or lend it all the same.</source>
        <translation>The lease of {subject} ends on {end:day}, before it is due ({due:day}). Choose an earlier day, or lend it all the same.</translation>
    </message>
    <message>
        <source>{minimum} and {target} are no levels for the stock of {subject}. Nothing was changed. The minimum is 0 or more, and it is filled up to the minimum or more.</source>
        <translation>{minimum} and {target} are no levels for the stock of {subject}. Nothing was changed. The minimum is 0 or more, and it is filled up to the minimum or more.</translation>
    </message>
    <message>
        <source>A limit of {subject} is below zero. Nothing was saved. Give a number, or 0 for none.</source>
        <translation>A limit of {subject} is below zero. Nothing was saved. Give a number, or 0 for none.</translation>
    </message>
    <message>
        <source>{subject} has more than {most} check points. Nothing was saved. Keep those that the desk really looks at.</source>
        <translation>{subject} has more than {most} check points. Nothing was saved. Keep those that the desk really looks at.</translation>
    </message>
    <message>
        <source>The mail of {subject} is being sent just now. Nothing was changed. Try again in a minute.</source>
        <translation>The mail of {subject} is being sent just now. Nothing was changed. Try again in a minute.</translation>
    </message>
    <message>
        <source>The mail of {subject} was tried already. Nothing was changed. Say why the letter is void.</source>
        <translation>The mail of {subject} was tried already. Nothing was changed. Say why the letter is void.</translation>
    </message>
    <message>
        <source>Nothing has been written into the field yet. Nothing was recorded. Sign first, or leave {subject} unsigned.</source>
        <translation>Nothing has been written into the field yet. Nothing was recorded. Sign first, or leave {subject} unsigned.</translation>
    </message>
    <message>
        <source>{subject} has been signed on the screen already. Nothing was recorded. Undo that signature first, if it is wrong.</source>
        <translation>{subject} has been signed on the screen already. Nothing was recorded. Undo that signature first, if it is wrong.</translation>
    </message>
    <message>
        <source>{subject} has no box for a signature. Nothing was recorded. The settings of the forms say who signs which paper.</source>
        <translation>{subject} has no box for a signature. Nothing was recorded. The settings of the forms say who signs which paper.</translation>
    </message>
    <message>
        <source>{subject} does not say what was shown when it was signed. Nothing was recorded. Show the paper again and have it signed anew.</source>
        <translation>{subject} does not say what was shown when it was signed. Nothing was recorded. Show the paper again and have it signed anew.</translation>
    </message>
    <message>
        <source>There are too many lines for a signature. Nothing was recorded. Clear the field and sign again.</source>
        <translation>There are too many lines for a signature. Nothing was recorded. Clear the field and sign again.</translation>
    </message>
    <message>
        <source>{subject} has been undone, so nobody has to sign it. Nothing was recorded.</source>
        <translation>{subject} has been undone, so nobody has to sign it. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{document} has this file already: “{subject}”. Nothing was attached.</source>
        <translation>{document} has this file already: “{subject}”. Nothing was attached.</translation>
    </message>
    <message>
        <source>The folder “{subject}” cannot be read. Nothing was attached. Check that it is there and that you may read it.</source>
        <translation>The folder “{subject}” cannot be read. Nothing was attached. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>“{subject}” is neither a PDF nor a picture. Nothing was attached. Scan the signed paper into one of these.</source>
        <translation>“{subject}” is neither a PDF nor a picture. Nothing was attached. Scan the signed paper into one of these.</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</source>
        <translation>
            <numerusform>{subject} has %n item of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</numerusform>
            <numerusform>{subject} has %n items of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</source>
        <translation>
            <numerusform>The section of {subject} has %n item of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</numerusform>
            <numerusform>The section of {subject} has %n items of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} is in the reservation {reservation} already. Nothing was changed. Leave it out, or name another item.</source>
        <translation>{subject} is in the reservation {reservation} already. Nothing was changed. Leave it out, or name another item.</translation>
    </message>
    <message>
        <source>{subject} is allocated to the reservation {reservation}. Nothing was changed. Put it back first, then take it out of the reservation.</source>
        <translation>{subject} is allocated to the reservation {reservation}. Nothing was changed. Put it back first, then take it out of the reservation.</translation>
    </message>
    <message>
        <source>{subject} has been handed over from the reservation {reservation}, or was taken out of it at another counter. Nothing was changed. Open the reservation again; what was handed over is taken back like any loan.</source>
        <translation>{subject} has been handed over from the reservation {reservation}, or was taken out of it at another counter. Nothing was changed. Open the reservation again; what was handed over is taken back like any loan.</translation>
    </message>
    <message>
        <source>Nothing would be left of the reservation {subject}. Nothing was changed. Cancel it, or add what is wanted instead.</source>
        <translation>Nothing would be left of the reservation {subject}. Nothing was changed. Cancel it, or add what is wanted instead.</translation>
    </message>
    <message>
        <source>{subject} is not in the reservation {reservation}. Nothing was changed. Check the number.</source>
        <translation>{subject} is not in the reservation {reservation}. Nothing was changed. Check the number.</translation>
    </message>
    <message>
        <source>There is nothing new about {subject} in this report. Nothing was recorded. Enter what has become known since, or say in words what the report adds.</source>
        <translation>There is nothing new about {subject} in this report. Nothing was recorded. Enter what has become known since, or say in words what the report adds.</translation>
    </message>
    <message numerus="yes">
        <source>{subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent to them. Take one back first.</source>
        <translation>
            <numerusform>{subject} holds %n item of the type {kind} (allowed: {most}). No more of it can be lent to them. Take one back first.</numerusform>
            <numerusform>{subject} holds %n items of the type {kind} (allowed: {most}). No more of it can be lent to them. Take one back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent there. Take one back first.</source>
        <translation>
            <numerusform>The section of {subject} holds %n item of the type {kind} (allowed: {most}). No more of it can be lent there. Take one back first.</numerusform>
            <numerusform>The section of {subject} holds %n items of the type {kind} (allowed: {most}). No more of it can be lent there. Take one back first.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {check}: {note}. Where it cannot be lent so, send it to repair or report the damage.</source>
        <translation>{subject}, {check}: {note}. Where it cannot be lent so, send it to repair or report the damage.</translation>
    </message>
    <message>
        <source>What is wrong with {subject} at “{check}” is not said. Nothing was recorded. Write it down in a few words.</source>
        <translation>What is wrong with {subject} at “{check}” is not said. Nothing was recorded. Write it down in a few words.</translation>
    </message>
    <message>
        <source>{subject} has been lent again since. Nothing was recorded. Judge it when it comes back.</source>
        <translation>{subject} has been lent again since. Nothing was recorded. Judge it when it comes back.</translation>
    </message>
    <message>
        <source>Nothing is looked at when something of the type {kind} comes back. Nothing was recorded. Have a manager give the type its check points.</source>
        <translation>Nothing is looked at when something of the type {kind} comes back. Nothing was recorded. Have a manager give the type its check points.</translation>
    </message>
    <message>
        <source>{subject} has no check point “{check}”[; it has: {known}]. Nothing was recorded. Check the name of the point.</source>
        <translation>{subject} has no check point “{check}”[; it has: {known}]. Nothing was recorded. Check the name of the point.</translation>
    </message>
    <message>
        <source>{subject} has been answered. Nothing was changed: what people answered stays. Write to them again where it was wrong.</source>
        <translation>{subject} has been answered. Nothing was changed: what people answered stays. Write to them again where it was wrong.</translation>
    </message>
    <message>
        <source>{subject} has not been tried by mail. Nothing was changed. Undo it instead: its step is free again then.</source>
        <translation>{subject} has not been tried by mail. Nothing was changed. Undo it instead: its step is free again then.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was opened. Check its name and rights.[ ({reason})]</source>
        <translation>The file {subject} cannot be read. Nothing was opened. Check its name and rights.[ ({reason})]</translation>
    </message>
    <message>
        <source>There is nobody in the file {subject}. Nothing was opened. Write one staff number or user name on each line.</source>
        <translation>There is nobody in the file {subject}. Nothing was opened. Write one staff number or user name on each line.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be an operator’s code. Nothing was saved. Use half-width letters and digits, and inside also . _ -, at most 32.</source>
        <translation>“{subject}” cannot be an operator’s code. Nothing was saved. Use half-width letters and digits, and inside also . _ -, at most 32.</translation>
    </message>
    <message>
        <source>This receipt is genuine: {subject} signed it. But its entry is no longer in the record: it was lost when the record was restored from a backup ({at:day}). Enter again what the paper says.</source>
        <translation>This receipt is genuine: {subject} signed it. But its entry is no longer in the record: it was lost when the record was restored from a backup ({at:day}). Enter again what the paper says.</translation>
    </message>
    <message>
        <source>--{subject} says nothing about {what}. Nothing was done. Leave it out.[ Possible: {known}.]</source>
        <translation>--{subject} says nothing about {what}. Nothing was done. Leave it out.[ Possible: {known}.]</translation>
    </message>
    <message>
        <source>“{subject}” is the same at every counter. Nothing was changed. A counter of its own has only: {known}.</source>
        <translation>“{subject}” is the same at every counter. Nothing was changed. A counter of its own has only: {known}.</translation>
    </message>
    <message>
        <source>This record is a backup, or does not go on where this computer left it. Nothing was recorded, because numbers of papers would be given a second time. An owner says what happened first: Settings &gt; Database, or “station renew”.</source>
        <translation>This record is a backup, or does not go on where this computer left it. Nothing was recorded, because numbers of papers would be given a second time. An owner says what happened first: Settings &gt; Database, or “station renew”.</translation>
    </message>
    <message>
        <source>This computer has signed entries of counter {subject} that are not in the record: it was restored from a backup. Nothing was recorded. Say that it was restored.</source>
        <translation>This computer has signed entries of counter {subject} that are not in the record: it was restored from a backup. Nothing was recorded. Say that it was restored.</translation>
    </message>
    <message>
        <source>Counter {subject} has not written into this record yet. Nothing was recorded. It gets its key by itself with its first entry.</source>
        <translation>Counter {subject} has not written into this record yet. Nothing was recorded. It gets its key by itself with its first entry.</translation>
    </message>
    <message>
        <source>{subject} is open in another program[, with {who}]. Nothing was written, and the file is as it was. Close it there, or choose another name. If it is closed already, “{lock}” beside it was left behind: remove it.</source>
        <translation>{subject} is open in another program[, with {who}]. Nothing was written, and the file is as it was. Close it there, or choose another name. If it is closed already, “{lock}” beside it was left behind: remove it.</translation>
    </message>
    <message>
        <source>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one it is (on the command line: --map).</source>
        <translation>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one it is (on the command line: --map).</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say which one it is (on the command line: --map).</source>
        <translation>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say which one it is (on the command line: --map).</translation>
    </message>
    <message>
        <source>An earlier import ({subject}) was interrupted and stands half done. Nothing more was imported. Undo {subject} first, then import again.</source>
        <translation>An earlier import ({subject}) was interrupted and stands half done. Nothing more was imported. Undo {subject} first, then import again.</translation>
    </message>
    <message>
        <source>The file has no column that says what the items are (type), so none of its new items can be taken over. Say which column it is, or add one.</source>
        <translation>The file has no column that says what the items are (type), so none of its new items can be taken over. Say which column it is, or add one.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a character of one office’s own making ({character}) that other computers show differently or not at all. It is taken over as it is; a usual character in its place is better.</source>
        <translation>Line {line}, {column}: “{value}” holds a character of one office’s own making ({character}) that other computers show differently or not at all. It is taken over as it is; a usual character in its place is better.</translation>
    </message>
    <message>
        <source>Line {line}: the row[ “{subject}”] stands for a quantity, not for one thing with a number. Enter it as a consumable, or give each piece a row with its own number.</source>
        <translation>Line {line}: the row[ “{subject}”] stands for a quantity, not for one thing with a number. Enter it as a consumable, or give each piece a row with its own number.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: text follows a closing quotation mark (line {at}), so the row cannot be read. Write quotation marks inside a quoted cell twice.</source>
        <translation>Line {line}, {column}: text follows a closing quotation mark (line {at}), so the row cannot be read. Write quotation marks inside a quoted cell twice.</translation>
    </message>
    <message>
        <source>The record has fewer entries than a checkpoint says. If a backup was restored, an owner records that: Settings &gt; Database, or “station renew --restored”.</source>
        <translation>The record has fewer entries than a checkpoint says. If a backup was restored, an owner records that: Settings &gt; Database, or “station renew --restored”.</translation>
    </message>
    <message>
        <source>{subject} needs something in the field “{field}” of its type. Nothing was saved. Fill it in and save again.</source>
        <translation>{subject} needs something in the field “{field}” of its type. Nothing was saved. Fill it in and save again.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of the field “{field}” of {subject}. Nothing was saved. Possible: {known}.</source>
        <translation>“{value}” is none of the choices of the field “{field}” of {subject}. Nothing was saved. Possible: {known}.</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is no day. Nothing was saved. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>“{value}” in the field “{field}” of {subject} is no day. Nothing was saved. Write it as 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is no number. Nothing was saved. Use digits only.</source>
        <translation>“{value}” in the field “{field}” of {subject} is no number. Nothing was saved. Use digits only.</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is neither yes nor no. Nothing was saved. Say yes or no.</source>
        <translation>“{value}” in the field “{field}” of {subject} is neither yes nor no. Nothing was saved. Say yes or no.</translation>
    </message>
    <message>
        <source>{subject} would have two fields called “{name}”. Nothing was saved. Give each field a name of its own.</source>
        <translation>{subject} would have two fields called “{name}”. Nothing was saved. Give each field a name of its own.</translation>
    </message>
    <message>
        <source>The field “{name}” of {subject} has nothing to choose from. Nothing was saved. Name the choices, or make it a text.</source>
        <translation>The field “{name}” of {subject} has nothing to choose from. Nothing was saved. Name the choices, or make it a text.</translation>
    </message>
    <message>
        <source>{subject} would have more than {most} fields of its own. Nothing was saved. Keep those that are looked for.</source>
        <translation>{subject} would have more than {most} fields of its own. Nothing was saved. Keep those that are looked for.</translation>
    </message>
    <message>
        <source>The day {subject:day} is more than {years} years ahead. Nothing was saved. Enter the day on which the person leaves once it is known.</source>
        <translation>The day {subject:day} is more than {years} years ahead. Nothing was saved. Enter the day on which the person leaves once it is known.</translation>
    </message>
    <message>
        <source>The saved search names a type, a place or a section that is not there any more. The list is narrowed down by the rest. Save the search anew, or remove it.</source>
        <translation>The saved search names a type, a place or a section that is not there any more. The list is narrowed down by the rest. Save the search anew, or remove it.</translation>
    </message>
    <message>
        <source>“{subject}” is not a mail address. Nothing was saved. Correct the address of the section’s head, or leave it empty.</source>
        <translation>“{subject}” is not a mail address. Nothing was saved. Correct the address of the section’s head, or leave it empty.</translation>
    </message>
    <message>
        <source>There is a section {subject} already. Nothing was saved. Use another name, or change that one.</source>
        <translation>There is a section {subject} already. Nothing was saved. Use another name, or change that one.</translation>
    </message>
    <message>
        <source>The section has no name. Nothing was saved. Give it one.</source>
        <translation>The section has no name. Nothing was saved. Give it one.</translation>
    </message>
    <message>
        <source>No mail address is known of {subject}, so their letters come out on paper. Nothing was written. Name the PDF for these letters with --out, or enter the addresses.</source>
        <translation>No mail address is known of {subject}, so their letters come out on paper. Nothing was written. Name the PDF for these letters with --out, or enter the addresses.</translation>
    </message>
    <message>
        <source>The mail server does not accept the user or the password. Nothing was sent; the letters wait. Check the user under Settings, Letters, and the password in MADOGUCHI_MAIL_PASSWORD of this computer.[ ({subject})]</source>
        <translation>The mail server does not accept the user or the password. Nothing was sent; the letters wait. Check the user under Settings, Letters, and the password in MADOGUCHI_MAIL_PASSWORD of this computer.[ ({subject})]</translation>
    </message>
    <message>
        <source>The mail server offers no encryption. Nothing was sent; the letters wait. Choose the encryption it has under Settings, Letters, or ask whoever runs the server.[ ({subject})]</source>
        <translation>The mail server offers no encryption. Nothing was sent; the letters wait. Choose the encryption it has under Settings, Letters, or ask whoever runs the server.[ ({subject})]</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the mail server. Nothing was sent; the letters wait. Check the name of the server, or have the certificate of its authority installed here.[ ({subject})]</source>
        <translation>Nobody this computer trusts vouches for the mail server. Nothing was sent; the letters wait. Check the name of the server, or have the certificate of its authority installed here.[ ({subject})]</translation>
    </message>
    <message>
        <source>For {subject} the ledger has no mail address any more. Nothing was changed. Enter the address of the user, or of the section’s head, or print the letter.</source>
        <translation>For {subject} the ledger has no mail address any more. Nothing was changed. Enter the address of the user, or of the section’s head, or print the letter.</translation>
    </message>
    <message>
        <source>The mail of {subject} was not sent, so it cannot have come back. Nothing was changed. Look at the list again.</source>
        <translation>The mail of {subject} was not sent, so it cannot have come back. Nothing was changed. Look at the list again.</translation>
    </message>
    <message>
        <source>“{subject}” is no month. Nothing was written. Write it as year and month, such as 2026-11.</source>
        <translation>“{subject}” is no month. Nothing was written. Write it as year and month, such as 2026-11.</translation>
    </message>
    <message>
        <source>The report {subject} has no chart. Nothing was written. Leave the chart out.</source>
        <translation>The report {subject} has no chart. Nothing was written. Leave the chart out.</translation>
    </message>
    <message>
        <source>There is no period “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no period “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>The report {subject} tells of one item, one user or one consumable, and none is named. Nothing was written. Name it.</source>
        <translation>The report {subject} tells of one item, one user or one consumable, and none is named. Nothing was written. Name it.</translation>
    </message>
    <message>
        <source>{subject} is still on loan[ to {holder}] by the record. Nothing was saved. Record its return: that gives the difference its cause too.</source>
        <translation>{subject} is still on loan[ to {holder}] by the record. Nothing was saved. Record its return: that gives the difference its cause too.</translation>
    </message>
    <message>
        <source>The record of handing over needs the day. Nothing was issued. Enter on which day it was handed over.</source>
        <translation>The record of handing over needs the day. Nothing was issued. Enter on which day it was handed over.</translation>
    </message>
    <message>
        <source>The record of handing over names both keepers. Nothing was issued. Enter who hands over and who takes over.</source>
        <translation>The record of handing over names both keepers. Nothing was issued. Enter who hands over and who takes over.</translation>
    </message>
    <message>
        <source>The stocktake {subject} was not taken for a change of keeper. Nothing was issued. Open one of that type, and close it first.</source>
        <translation>The stocktake {subject} was not taken for a change of keeper. Nothing was issued. Open one of that type, and close it first.</translation>
    </message>
    <message>
        <source>{subject} cannot hand over to the same person. Nothing was issued. Enter who takes over.</source>
        <translation>{subject} cannot hand over to the same person. Nothing was issued. Enter who takes over.</translation>
    </message>
    <message>
        <source>The number on the delivery note is from 0 to {most}. Nothing was recorded. Correct it.</source>
        <translation>The number on the delivery note is from 0 to {most}. Nothing was recorded. Correct it.</translation>
    </message>
    <message>
        <source>The delivery note says {delivered}, and {accepted} are taken over. Nothing was recorded. Write as a remark what is known about the difference.</source>
        <translation>The delivery note says {delivered}, and {accepted} are taken over. Nothing was recorded. Write as a remark what is known about the difference.</translation>
    </message>
    <message>
        <source>{subject} is not an import of items. Nothing was recorded. Enter the number of the import of the delivery.</source>
        <translation>{subject} is not an import of items. Nothing was recorded. Enter the number of the import of the delivery.</translation>
    </message>
    <message>
        <source>The import {subject} has not ended. Nothing was recorded. Wait for its end, or undo it and import again.</source>
        <translation>The import {subject} has not ended. Nothing was recorded. Wait for its end, or undo it and import again.</translation>
    </message>
    <message>
        <source>No reception has been recorded for {subject}. There is nothing to print. Record it first.</source>
        <translation>No reception has been recorded for {subject}. There is nothing to print. Record it first.</translation>
    </message>
    <message>
        <source>The number of keys is from 0 to {most}. Nothing was saved. Correct it.</source>
        <translation>The number of keys is from 0 to {most}. Nothing was saved. Correct it.</translation>
    </message>
    <message>
        <source>The lock is not in order. Nothing was saved. Write as a remark what was found.</source>
        <translation>The lock is not in order. Nothing was saved. Write as a remark what was found.</translation>
    </message>
    <message>
        <source>Lock and keys are recorded with a spot check, and {subject} is another type of stocktake. Nothing was saved. Open a spot check for them.</source>
        <translation>Lock and keys are recorded with a spot check, and {subject} is another type of stocktake. Nothing was saved. Open a spot check for them.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so no damage of it can be seen. Nothing was recorded. Report it as lost or stolen, or record it as found first.</source>
        <translation>{subject} is recorded as lost, so no damage of it can be seen. Nothing was recorded. Report it as lost or stolen, or record it as found first.</translation>
    </message>
    <message>
        <source>{subject} is no receipt of this item. Nothing was recorded. Check the number, or say that it was in the house.</source>
        <translation>{subject} is no receipt of this item. Nothing was recorded. Check the number, or say that it was in the house.</translation>
    </message>
    <message>
        <source>A repair cannot cost {subject} yen. Nothing was recorded. Enter whole yen, or nothing while it is not known.</source>
        <translation>A repair cannot cost {subject} yen. Nothing was recorded. Enter whole yen, or nothing while it is not known.</translation>
    </message>
    <message>
        <source>{subject:day} is over, so the item cannot be expected back on it. Nothing was recorded. Enter today or a later day, or none.</source>
        <translation>{subject:day} is over, so the item cannot be expected back on it. Nothing was recorded. Enter today or a later day, or none.</translation>
    </message>
    <message>
        <source>What is wrong with the item is not said. Nothing was recorded. Write down the fault.</source>
        <translation>What is wrong with the item is not said. Nothing was recorded. Write down the fault.</translation>
    </message>
    <message>
        <source>There is nothing to change about the repair. Nothing was recorded. Name who repairs it, or the day it should be back.</source>
        <translation>There is nothing to change about the repair. Nothing was recorded. Name who repairs it, or the day it should be back.</translation>
    </message>
    <message>
        <source>{subject} is neither faulty nor in repair nor lost, so nothing stands in for it. Nothing was recorded. Lend the item as it is, or say first what has become of {subject}.</source>
        <translation>{subject} is neither faulty nor in repair nor lost, so nothing stands in for it. Nothing was recorded. Lend the item as it is, or say first what has become of {subject}.</translation>
    </message>
    <message>
        <source>One item stands in for {subject}, not several. Nothing was recorded. Hand the others over by themselves.</source>
        <translation>One item stands in for {subject}, not several. Nothing was recorded. Hand the others over by themselves.</translation>
    </message>
    <message>
        <source>{subject} cannot stand in for itself. Nothing was recorded. Name another item.</source>
        <translation>{subject} cannot stand in for itself. Nothing was recorded. Name another item.</translation>
    </message>
    <message>
        <source>With these loans {subject} has more than the limits allow. Nothing was recorded. Say why they are passed on all the same.</source>
        <translation>With these loans {subject} has more than the limits allow. Nothing was recorded. Say why they are passed on all the same.</translation>
    </message>
    <message>
        <source>{subject} has been changed since you looked[; it is for {holder} now]. Nothing was handed over. Look at it again, then repeat.</source>
        <translation>{subject} has been changed since you looked[; it is for {holder} now]. Nothing was handed over. Look at it again, then repeat.</translation>
    </message>
    <message>
        <source>The file {subject} cannot be made there. Nothing was created. Choose a folder on a disk of this computer that you may write to.[ ({detail})]</source>
        <translation>The file {subject} cannot be made there. Nothing was created. Choose a folder on a disk of this computer that you may write to.[ ({detail})]</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read or written. Nothing was saved. Look whether its disk is there and in order, then try again.[ ({detail})]</source>
        <translation>The file {subject} cannot be read or written. Nothing was saved. Look whether its disk is there and in order, then try again.[ ({detail})]</translation>
    </message>
    <message>
        <source>The login {login} may not work with the database {subject}. Nothing was opened. Let whoever looks after the server run there: grant madoguchi_desk to {login};</source>
        <translation>The login {login} may not work with the database {subject}. Nothing was opened. Let whoever looks after the server run there: grant madoguchi_desk to {login};</translation>
    </message>
    <message>
        <source>The login {login} may not make the role madoguchi_desk, which the program works as. Nothing was created. Let whoever looks after the server run there: create role madoguchi_desk nologin; grant madoguchi_desk to {login}; (the first only where there is no such role yet), then repeat.</source>
        <translation>The login {login} may not make the role madoguchi_desk, which the program works as. Nothing was created. Let whoever looks after the server run there: create role madoguchi_desk nologin; grant madoguchi_desk to {login}; (the first only where there is no such role yet), then repeat.</translation>
    </message>
    <message>
        <source>The login {login} may not make tables in the database {subject}. Nothing was created. Let whoever looks after the server run there: alter database {database} owner to {login}; then repeat.[ ({detail})]</source>
        <translation>The login {login} may not make tables in the database {subject}. Nothing was created. Let whoever looks after the server run there: alter database {database} owner to {login}; then repeat.[ ({detail})]</translation>
    </message>
    <message>
        <source>This record bears another id than its own ({subject}): somebody changed it behind the program’s back, so that the keys and checkpoints kept here would not be found. Nothing was recorded. Keep a copy of it, and restore the newest backup.</source>
        <translation>This record bears another id than its own ({subject}): somebody changed it behind the program’s back, so that the keys and checkpoints kept here would not be found. Nothing was recorded. Keep a copy of it, and restore the newest backup.</translation>
    </message>
    <message>
        <source>A rule that the database keeps for this record is gone: “{subject}”. Nothing was recorded, because mistakes and changes behind the program’s back would not be refused any more. Keep a copy of it, and restore the newest backup; on a server its administrator looks at what was done to it.</source>
        <translation>A rule that the database keeps for this record is gone: “{subject}”. Nothing was recorded, because mistakes and changes behind the program’s back would not be refused any more. Keep a copy of it, and restore the newest backup; on a server its administrator looks at what was done to it.</translation>
    </message>
    <message>
        <source>The database does not let this login do that. Nothing was saved. Work with the login that owns the database (a new version of the program wants it once), or ask whoever looks after the server.[ ({detail})]</source>
        <translation>The database does not let this login do that. Nothing was saved. Work with the login that owns the database (a new version of the program wants it once), or ask whoever looks after the server.[ ({detail})]</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was saved. Check the network and the server, or the disk that its file lies on, then repeat.[ ({detail})]</source>
        <translation>The database cannot be reached. Nothing was saved. Check the network and the server, or the disk that its file lies on, then repeat.[ ({detail})]</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” stands in line {before}, too. Whoever scans it is told of both items. Correct one of the two.</source>
        <translation>Line {line}, {column}: “{value}” stands in line {before}, too. Whoever scans it is told of both items. Correct one of the two.</translation>
    </message>
    <message>
        <source>The disk is full, and undoing {subject} needs room, too. Free some space first.</source>
        <translation>The disk is full, and undoing {subject} needs room, too. Free some space first.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is on loan to {name} by this list, but lending to them is blocked[: {reason}]. The loan is taken over all the same. See whether that is right.</source>
        <translation>Line {line}, {column}: {subject} is on loan to {name} by this list, but lending to them is blocked[: {reason}]. The loan is taken over all the same. See whether that is right.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is on loan to {name} by this list, but they have left. The loan is taken over all the same. Have it brought back.</source>
        <translation>Line {line}, {column}: {subject} is on loan to {name} by this list, but they have left. The loan is taken over all the same. Have it brought back.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no mail address. Write it as name@example.jp, or leave it empty.</source>
        <translation>Line {line}, {column}: “{value}” is no mail address. Write it as name@example.jp, or leave it empty.</translation>
    </message>
    <message>
        <source>Line {line}: another row says that “{value}” is headed by {other}. Say the same in all rows of a section, or leave the others empty.</source>
        <translation>Line {line}: another row says that “{value}” is headed by {other}. Say the same in all rows of a section, or leave the others empty.</translation>
    </message>
    <message>
        <source>Line {line}: the head of a section is named, but no section. Fill in the section, or leave the head empty.</source>
        <translation>Line {line}: the head of a section is named, but no section. Fill in the section, or leave the head empty.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no number of its own, but a further code of several records. Give the row the number of the one that is meant.</source>
        <translation>Line {line}, {column}: “{value}” is no number of its own, but a further code of several records. Give the row the number of the one that is meant.</translation>
    </message>
    <message>
        <source>The import needs about {needed} MiB on the disk of {subject}, and {free} MiB are free. Nothing was imported. Free some space, then import again.</source>
        <translation>The import needs about {needed} MiB on the disk of {subject}, and {free} MiB are free. Nothing was imported. Free some space, then import again.</translation>
    </message>
    <message>
        <source>The record bears another id than its own ({subject}): the checkpoints and keys of this record would not be found by it. Keep a copy of it, and restore the newest backup.</source>
        <translation>The record bears another id than its own ({subject}): the checkpoints and keys of this record would not be found by it. Keep a copy of it, and restore the newest backup.</translation>
    </message>
    <message>
        <source>That counter {subject} got another key, or that the record was restored, stands in the database and in no entry: somebody wrote it there, or changed it, behind the program’s back. What it explains away is not explained. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>That counter {subject} got another key, or that the record was restored, stands in the database and in no entry: somebody wrote it there, or changed it, behind the program’s back. What it explains away is not explained. Keep a copy, and go on with the newest backup in which the journal is whole.</translation>
    </message>
    <message>
        <source>A change of the key of counter {subject} is not signed with the key it had before. Keep a copy, and ask whoever gave the counter its key.</source>
        <translation>A change of the key of counter {subject} is not signed with the key it had before. Keep a copy, and ask whoever gave the counter its key.</translation>
    </message>
    <message>
        <source>Counter {subject} is not the one, or has not the key, that the entries say. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>Counter {subject} is not the one, or has not the key, that the entries say. Keep a copy, and go on with the newest backup in which the journal is whole.</translation>
    </message>
    <message>
        <source>The database is not as the program made it: “{subject}” is gone, another one or one too many. So rules that the database keeps (that entries stay, that nothing is lent twice) may not have held. Keep a copy, and restore the newest backup; on a server its administrator looks at what was done to it.</source>
        <translation>The database is not as the program made it: “{subject}” is gone, another one or one too many. So rules that the database keeps (that entries stay, that nothing is lent twice) may not have held. Keep a copy, and restore the newest backup; on a server its administrator looks at what was done to it.</translation>
    </message>
    <message>
        <source>The command id {subject} stands for something else that was done before (“{verb:verb}”). Nothing was changed now. Repeat with a new id, or without one.</source>
        <translation>The command id {subject} stands for something else that was done before (“{verb:verb}”). Nothing was changed now. Repeat with a new id, or without one.</translation>
    </message>
    <message>
        <source>The loss of {subject} has been reported since ({documents}). Nothing was undone. Undo that report first, or record that the item was found.</source>
        <translation>The loss of {subject} has been reported since ({documents}). Nothing was undone. Undo that report first, or record that the item was found.</translation>
    </message>
    <message>
        <source>The report cannot be sorted by “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>The report cannot be sorted by “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no checkpoint in {subject}. Nothing was compared with it. Choose a file that the journal page or “journal checkpoint --out” has written.</source>
        <translation>There is no checkpoint in {subject}. Nothing was compared with it. Choose a file that the journal page or “journal checkpoint --out” has written.</translation>
    </message>
    <message>
        <source>“{subject}” in the address of the database is not understood. Nothing was connected to, because what goes unheeded may be what was meant to protect it. Leave it out or write it right; known are: {known}.</source>
        <translation>“{subject}” in the address of the database is not understood. Nothing was connected to, because what goes unheeded may be what was meant to protect it. Leave it out or write it right; known are: {known}.</translation>
    </message>
    <message>
        <source>The paper of {subject} was erased with what the record held of a person, because its time was up. Nothing was printed, and it cannot be brought back; that there was a document {subject} stays on record.</source>
        <translation>The paper of {subject} was erased with what the record held of a person, because its time was up. Nothing was printed, and it cannot be brought back; that there was a document {subject} stays on record.</translation>
    </message>
    <message>
        <source>The backup could not be written whole to {subject}. There is no backup there, and the record is unchanged. Look whether that drive is still there and has room, then repeat.[ ({detail})]</source>
        <translation>The backup could not be written whole to {subject}. There is no backup there, and the record is unchanged. Look whether that drive is still there and has room, then repeat.[ ({detail})]</translation>
    </message>
    <message>
        <source>There is no room in {subject}. A backup to a network drive is made and checked there first, so nothing was backed up; the record is unchanged. Free as much space as the record takes, or back up to a disk of this computer.</source>
        <translation>There is no room in {subject}. A backup to a network drive is made and checked there first, so nothing was backed up; the record is unchanged. Free as much space as the record takes, or back up to a disk of this computer.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a character that no font of this computer has ({characters}). It is taken over as it is; papers would show a box in its place. Install a font that has it, or enter a usual character.</source>
        <translation>Line {line}, {column}: “{value}” holds a character that no font of this computer has ({characters}). It is taken over as it is; papers would show a box in its place. Install a font that has it, or enter a usual character.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a form of a character that is not told apart here ({characters}). It is taken over as it is; screen and papers show the usual form. Whether that will do, ask the person.</source>
        <translation>Line {line}, {column}: “{value}” holds a form of a character that is not told apart here ({characters}). It is taken over as it is; screen and papers show the usual form. Whether that will do, ask the person.</translation>
    </message>
    <message>
        <source>A personal value of the entry (a name, a reason, the wording of a paper) has been taken out of the record, and no entry says that it was erased. The program never does that. Take it from the newest backup in which the journal is still whole.</source>
        <translation>A personal value of the entry (a name, a reason, the wording of a paper) has been taken out of the record, and no entry says that it was erased. The program never does that. Take it from the newest backup in which the journal is still whole.</translation>
    </message>
    <message>
        <source>A personal value of the entry is still there, although a later entry says that it was erased: the erasure was not complete, or somebody put the value back. Keep a copy, and tell whoever looks after the program; the value must go.</source>
        <translation>A personal value of the entry is still there, although a later entry says that it was erased: the erasure was not complete, or somebody put the value back. Keep a copy, and tell whoever looks after the program; the value must go.</translation>
    </message>
    <message>
        <source>{subject} is disposed of only with method, executor, witness and certificate number. Nothing was saved. Choose “Prepare to hand back”, then “Erase and dispose of” under “More steps…” of the item (command line: prepare-retirement, retire).</source>
        <translation>{subject} is disposed of only with method, executor, witness and certificate number. Nothing was saved. Choose “Prepare to hand back”, then “Erase and dispose of” under “More steps…” of the item (command line: prepare-retirement, retire).</translation>
    </message>
    <message>
        <source>{subject} is recorded as disposed of. Nothing was saved. To correct that, give the reason and who approved it; a disposal recorded by mistake can also be undone by the number of its certificate.</source>
        <translation>{subject} is recorded as disposed of. Nothing was saved. To correct that, give the reason and who approved it; a disposal recorded by mistake can also be undone by the number of its certificate.</translation>
    </message>
    <message>
        <source>This file was erased with what the record held of a person. It cannot be shown any more, and it is in no copy of the record made since.</source>
        <translation>This file was erased with what the record held of a person. It cannot be shown any more, and it is in no copy of the record made since.</translation>
    </message>
    <message>
        <source>Several people had the number {subject}, one after another. Nothing was erased. Say which record is meant (--record): {records}.</source>
        <translation>Several people had the number {subject}, one after another. Nothing was erased. Say which record is meant (--record): {records}.</translation>
    </message>
    <message>
        <source>{subject} was erased already. Nothing was changed. There is nothing left to erase.</source>
        <translation>{subject} was erased already. Nothing was changed. There is nothing left to erase.</translation>
    </message>
    <message>
        <source>An erasure needs to say on whose authority it is done. Nothing was erased. Name the application number or the approver.</source>
        <translation>An erasure needs to say on whose authority it is done. Nothing was erased. Name the application number or the approver.</translation>
    </message>
    <message>
        <source>An erasure needs a reason. Nothing was erased. Say why, without naming the person.</source>
        <translation>An erasure needs a reason. Nothing was erased. Say why, without naming the person.</translation>
    </message>
    <message>
        <source>{subject} has neither left nor been withdrawn. Nothing was erased. Enter the day of leaving first; what is kept of them can be erased when its time is up.</source>
        <translation>{subject} has neither left nor been withdrawn. Nothing was erased. Enter the day of leaving first; what is kept of them can be erased when its time is up.</translation>
    </message>
    <message numerus="yes">
        <source>%n accessory(ies) lent to {subject} did not come back. Nothing was erased. Take them back, or record that they stay away.</source>
        <translation>
            <numerusform>%n accessory lent to {subject} did not come back. Nothing was erased. Take it back, or record that it stays away.</numerusform>
            <numerusform>%n accessories lent to {subject} did not come back. Nothing was erased. Take them back, or record that they stay away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} is on %n line(s) of collections that are still open. Nothing was erased. Close the collections first.</source>
        <translation>
            <numerusform>{subject} is on %n line of a collection that is still open. Nothing was erased. Close the collection first.</numerusform>
            <numerusform>{subject} is on %n lines of collections that are still open. Nothing was erased. Close the collections first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still out with {subject}, or with somebody to whom a paper of {subject} handed them over. Nothing was erased. Take them back first.</source>
        <translation>
            <numerusform>%n item is still out with {subject}, or with somebody to whom a paper of {subject} handed it over. Nothing was erased. Take it back first.</numerusform>
            <numerusform>%n items are still out with {subject}, or with somebody to whom a paper of {subject} handed them over. Nothing was erased. Take them back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that {subject} had are lost and neither found nor disposed of. Nothing was erased. Close the loss first.</source>
        <translation>
            <numerusform>%n thing that {subject} had is lost and neither found nor disposed of. Nothing was erased. Close the loss first.</numerusform>
            <numerusform>%n things that {subject} had are lost and neither found nor disposed of. Nothing was erased. Close the loss first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to {subject} wait to be sent. Nothing was erased. Send them or call them off first.</source>
        <translation>
            <numerusform>%n letter to {subject} waits to be sent. Nothing was erased. Send it or call it off first.</numerusform>
            <numerusform>%n letters to {subject} wait to be sent. Nothing was erased. Send them or call them off first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n open reservation(s). Nothing was erased. Cancel them first.</source>
        <translation>
            <numerusform>{subject} has %n open reservation. Nothing was erased. Cancel it first.</numerusform>
            <numerusform>{subject} has %n open reservations. Nothing was erased. Cancel them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stocktake(s) or difference(s) that name {subject} are not settled. Nothing was erased. Close the stocktake and settle its differences first.</source>
        <translation>
            <numerusform>%n stocktake or difference that names {subject} is not settled. Nothing was erased. Close the stocktake and settle its differences first.</numerusform>
            <numerusform>%n stocktakes or differences that name {subject} are not settled. Nothing was erased. Close the stocktake and settle its differences first.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of {subject} must be kept until its time is up. Nothing was erased. It is possible from {day:day} on.</source>
        <translation>What is kept of {subject} must be kept until its time is up. Nothing was erased. It is possible from {day:day} on.</translation>
    </message>
    <message>
        <source>[{subject}: ]No font of this computer has {characters}: papers show a box in its place. It is kept as it is. Install a font that has it, or enter a usual character.</source>
        <translation>[{subject}: ]No font of this computer has {characters}: papers show a box in its place. It is kept as it is. Install a font that has it, or enter a usual character.</translation>
    </message>
    <message>
        <source>[{subject}: ]The form of {characters} is not told apart here: screen and papers show the usual form. It is kept as it is. Whether that will do, ask the person.</source>
        <translation>[{subject}: ]The form of {characters} is not told apart here: screen and papers show the usual form. It is kept as it is. Whether that will do, ask the person.</translation>
    </message>
    <message>
        <source>There is no ownership “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>There is no ownership “{subject}”. Nothing was written. Known: {known}.</translation>
    </message>
    <message>
        <source>The report is narrowed down to a type, a place, a section or an operator that is not there any more. It lists what the rest lets through. Choose another one, and save the report anew.</source>
        <translation>The report is narrowed down to a type, a place, a section or an operator that is not there any more. It lists what the rest lets through. Choose another one, and save the report anew.</translation>
    </message>
    <message>
        <source>{count} columns have no room side by side on a sheet: numbers and days would be cut. Nothing was written. Choose fewer columns, or save it for Excel or as CSV.</source>
        <translation>{count} columns have no room side by side on a sheet: numbers and days would be cut. Nothing was written. Choose fewer columns, or save it for Excel or as CSV.</translation>
    </message>
    <message>
        <source>None of the columns of {subject} holds numbers that are in the ledger, so it is not clear which one holds the codes: {columns}. Nothing was counted. Choose the column (--column).</source>
        <translation>None of the columns of {subject} holds numbers that are in the ledger, so it is not clear which one holds the codes: {columns}. Nothing was counted. Choose the column (--column).</translation>
    </message>
    <message>
        <source>There is no code in the file[ {subject}]. Nothing was counted. Choose another file.</source>
        <translation>There is no code in the file[ {subject}]. Nothing was counted. Choose another file.</translation>
    </message>
    <message>
        <source>The file[ {subject}] is no text. Nothing was counted. Choose a file with the codes as text or CSV; a workbook has to be saved as CSV first.</source>
        <translation>The file[ {subject}] is no text. Nothing was counted. Choose a file with the codes as text or CSV; a workbook has to be saved as CSV first.</translation>
    </message>
    <message>
        <source>The server does not let {login} in from this computer. Nothing was saved. Let whoever looks after the server see that there is such a login, and that pg_hba.conf lets it into {database} from here, with the encryption that is asked for.[ ({detail})]</source>
        <translation>The server does not let {login} in from this computer. Nothing was saved. Let whoever looks after the server see that there is such a login, and that pg_hba.conf lets it into {database} from here, with the encryption that is asked for.[ ({detail})]</translation>
    </message>
    <message>
        <source>The server does not take the password of {login}: there is none for it here, it is wrong, or it has expired. Nothing was saved. Put the right one into the password file (~/.pgpass, which only you may read), then try again.[ ({detail})]</source>
        <translation>The server does not take the password of {login}: there is none for it here, it is wrong, or it has expired. Nothing was saved. Put the right one into the password file (~/.pgpass, which only you may read), then try again.[ ({detail})]</translation>
    </message>
    <message>
        <source>There is no database {database} on the server. Nothing was saved. Check the name, or let whoever looks after the server make it.</source>
        <translation>There is no database {database} on the server. Nothing was saved. Check the name, or let whoever looks after the server make it.</translation>
    </message>
    <message>
        <source>The database {subject} keeps its text as {encoding}, where names such as 髙﨑 have no room. Nothing was opened. Let whoever looks after the server make one with: encoding &apos;UTF8&apos; template template0.</source>
        <translation>The database {subject} keeps its text as {encoding}, where names such as 髙﨑 have no room. Nothing was opened. Let whoever looks after the server make one with: encoding &apos;UTF8&apos; template template0.</translation>
    </message>
    <message>
        <source>The server of {subject} is PostgreSQL {version}; 12 or newer is needed. Nothing was opened. Let whoever looks after the server update it.</source>
        <translation>The server of {subject} is PostgreSQL {version}; 12 or newer is needed. Nothing was opened. Let whoever looks after the server update it.</translation>
    </message>
    <message>
        <source>The server of {subject} is starting or stopping. Nothing was saved. Try again in a moment.</source>
        <translation>The server of {subject} is starting or stopping. Nothing was saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server has no connection left. Nothing was saved. Close programs that use it, or let whoever looks after it raise max_connections (a window takes four), then try again.</source>
        <translation>The server has no connection left. Nothing was saved. Close programs that use it, or let whoever looks after it raise max_connections (a window takes four), then try again.</translation>
    </message>
    <message>
        <source>Another counter is writing to the database. Nothing was saved. Try again in a moment.[ It has been kept waiting by: {holder}. If that does not end, whoever looks after the server can end it.]</source>
        <translation>Another counter is writing to the database. Nothing was saved. Try again in a moment.[ It has been kept waiting by: {holder}. If that does not end, whoever looks after the server can end it.]</translation>
    </message>
    <message>
        <source>Line {line}, {column}: card “{value}” stands in line {before}, too. Whoever scans it is asked which of the two is meant. Correct one of them.</source>
        <translation>Line {line}, {column}: card “{value}” stands in line {before}, too. Whoever scans it is asked which of the two is meant. Correct one of them.</translation>
    </message>
    <message>
        <source>The file attached as “{subject}” is not the one whose hash stands in the journal: it was exchanged, damaged or taken away behind the program’s back. Keep a copy of the record; take the file from the newest backup in which it is still right.</source>
        <translation>The file attached as “{subject}” is not the one whose hash stands in the journal: it was exchanged, damaged or taken away behind the program’s back. Keep a copy of the record; take the file from the newest backup in which it is still right.</translation>
    </message>
    <message>
        <source>What “{subject}” ({table:table}) is found by[ ({field:fields})] is not what stands in it, so that searching and scanning may miss it. “journal rebuild” makes a record in which it is right.</source>
        <translation>What “{subject}” ({table:table}) is found by[ ({field:fields})] is not what stands in it, so that searching and scanning may miss it. “journal rebuild” makes a record in which it is right.</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) is not what the journal says[ in {field:fields}]: it was changed behind the program’s back, without an entry.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>“{subject}” ({table:table}) is not what the journal says[ in {field:fields}]: it was changed behind the program’s back, without an entry.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) was taken out of the record behind the program’s back.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>“{subject}” ({table:table}) was taken out of the record behind the program’s back.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) was put into the record behind the program’s back: no entry made it. What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>“{subject}” ({table:table}) was put into the record behind the program’s back: no entry made it. What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</translation>
    </message>
    <message>
        <source>The type “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another type, or have this one reopened (Settings, Types).</source>
        <translation>The type “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another type, or have this one reopened (Settings, Types).</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a type that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>“{subject}” is the name of a type that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</translation>
    </message>
    <message>
        <source>The fields {names} hold something else in the two types, so they do not fit together ({subject} stays). Nothing was changed. Make them alike first, or give one of them another name.</source>
        <translation>The fields {names} hold something else in the two types, so they do not fit together ({subject} stays). Nothing was changed. Make them alike first, or give one of them another name.</translation>
    </message>
    <message>
        <source>“{subject}” is closed, so nothing can be merged into it. Nothing was changed. Reopen it first, or let it be the one that goes.</source>
        <translation>“{subject}” is closed, so nothing can be merged into it. Nothing was changed. Reopen it first, or let it be the one that goes.</translation>
    </message>
    <message>
        <source>{count} rows would go over from “{subject}”; {limit} at once are possible. Nothing was changed. Keep this one and let the other one go, or change part of the items first.</source>
        <translation>{count} rows would go over from “{subject}”; {limit} at once are possible. Nothing was changed. Keep this one and let the other one go, or change part of the items first.</translation>
    </message>
    <message>
        <source>The place “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another place, or have this one reopened (Settings, Places).</source>
        <translation>The place “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another place, or have this one reopened (Settings, Places).</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a place that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>“{subject}” is the name of a place that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</translation>
    </message>
    <message>
        <source>The section “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another section, or have this one reopened (Settings, Sections).</source>
        <translation>The section “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another section, or have this one reopened (Settings, Sections).</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a section that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>“{subject}” is the name of a section that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</translation>
    </message>
    <message>
        <source>A list of what is overdue is that of a whole section, and has no steps. Nothing was written. Name a section, or write overdue letters.</source>
        <translation>A list of what is overdue is that of a whole section, and has no steps. Nothing was written. Name a section, or write overdue letters.</translation>
    </message>
    <message>
        <source>{subject} is left out: the head of the section has had today’s list, {number}. Print {number} again where it is needed; the next list can go tomorrow.</source>
        <translation>{subject} is left out: the head of the section has had today’s list, {number}. Print {number} again where it is needed; the next list can go tomorrow.</translation>
    </message>
    <message>
        <source>The database file {subject} is damaged. It was not opened and nothing was changed. Copy the last backup to this computer under another name and open that file (on the command line: restore).</source>
        <translation>The database file {subject} is damaged. It was not opened and nothing was changed. Copy the last backup to this computer under another name and open that file (on the command line: restore).</translation>
    </message>
    <message>
        <source>A new PIN of {subject} is needed, and nobody can be asked here. Nothing was saved. Put it into MADOGUCHI_NEW_PIN, or call this at a terminal.</source>
        <translation>A new PIN of {subject} is needed, and nobody can be asked here. Nothing was saved. Put it into MADOGUCHI_NEW_PIN, or call this at a terminal.</translation>
    </message>
    <message>
        <source>“{subject}” is known here, but it is not an operator&apos;s card. Nothing was done with it. Sign in with your own operator&apos;s card or code first, then scan it again.</source>
        <translation>“{subject}” is known here, but it is not an operator&apos;s card. Nothing was done with it. Sign in with your own operator&apos;s card or code first, then scan it again.</translation>
    </message>
    <message>
        <source>A copy of an older version of this program was put in the place of this record while the program was open. Nothing was saved. Close this program and start it again: then the record is brought up to date.</source>
        <translation>A copy of an older version of this program was put in the place of this record while the program was open. Nothing was saved. Close this program and start it again: then the record is brought up to date.</translation>
    </message>
    <message>
        <source>This record has been brought up to date with a newer version of this program, while this one was open. Nothing was saved, and nothing more is shown, because this version does not know all that the record may hold now. Close this program and start the new version.</source>
        <translation>This record has been brought up to date with a newer version of this program, while this one was open. Nothing was saved, and nothing more is shown, because this version does not know all that the record may hold now. Close this program and start the new version.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was saved. What is recorded can still be looked at. Whoever looks after the server makes room; then repeat.</source>
        <translation>The disk of the server is full. Nothing was saved. What is recorded can still be looked at. Whoever looks after the server makes room; then repeat.</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a copy that only follows another server, or was set to reading only. Nothing was saved, and what is shown may be a little old. Open the record on the server that takes changes, or ask whoever looks after it; then repeat.</source>
        <translation>The server takes no changes: it is a copy that only follows another server, or was set to reading only. Nothing was saved, and what is shown may be a little old. Open the record on the server that takes changes, or ask whoever looks after it; then repeat.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1[, or in short: {short}].</source>
        <translation>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1[, or in short: {short}].</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no status. Possible: {known}.</source>
        <translation>Line {line}, {column}: “{value}” is no status. Possible: {known}.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a control character, or one that turns the direction of writing round ({character}), stands in the cell. Remove it.</source>
        <translation>Line {line}, {column}: a control character, or one that turns the direction of writing round ({character}), stands in the cell. Remove it.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: an item that somebody holds must be usable, but its status is “{value:state}”. Correct the status, or leave the user out.</source>
        <translation>Line {line}, {column}: an item that somebody holds must be usable, but its status is “{value:state}”. Correct the status, or leave the user out.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: another row says that “{value}” is read {other}. Give the same reading in all its rows, or leave the others empty.</source>
        <translation>Line {line}, {column}: another row says that “{value}” is read {other}. Give the same reading in all its rows, or leave the others empty.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a reading is given ({value}), but nothing it is the reading of. Fill in the name, or leave the reading empty.</source>
        <translation>Line {line}, {column}: a reading is given ({value}), but nothing it is the reading of. Fill in the name, or leave the reading empty.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” and “{other}” of an earlier row are taken for the same. One writing is kept: the one the record has, else the earlier. Look whether both are meant.</source>
        <translation>Line {line}, {column}: “{value}” and “{other}” of an earlier row are taken for the same. One writing is kept: the one the record has, else the earlier. Look whether both are meant.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the item {subject} is on loan to {holder}, not to “{value}”. Take it back first, or leave the user out.</source>
        <translation>Line {line}, {column}: the item {subject} is on loan to {holder}, not to “{value}”. Take it back first, or leave the user out.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), not for “{value}”. Release or change the reservation first, or leave the user out.</source>
        <translation>Line {line}, {column}: {subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), not for “{value}”. Release or change the reservation first, or leave the user out.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the list says “{value:state}”, but not with whom. {subject} is taken over without a loan or reservation. Say which column names the user, or enter it at the counter.</source>
        <translation>Line {line}, {column}: the list says “{value:state}”, but not with whom. {subject} is taken over without a loan or reservation. Say which column names the user, or enter it at the counter.</translation>
    </message>
    <message>
        <source>The database holds an announcement of an erasure that no entry says: somebody wrote it there behind the program’s back, as is done before personal values are taken out. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>The database holds an announcement of an erasure that no entry says: somebody wrote it there behind the program’s back, as is done before personal values are taken out. Keep a copy, and go on with the newest backup in which the journal is whole.</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. Nothing was saved. Say how it was found, then give it another status.</source>
        <translation>{subject} is recorded as lost. Nothing was saved. Say how it was found, then give it another status.</translation>
    </message>
    <message>
        <source>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a status that can follow, step by step.</source>
        <translation>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a status that can follow, step by step.</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” means %n things[: {meanings}]. Nothing was recorded. Choose which of them is meant.</source>
        <translation>
            <numerusform>“{subject}” means %n thing[: {meanings}]. Nothing was recorded. Choose it.</numerusform>
            <numerusform>“{subject}” means %n things[: {meanings}]. Nothing was recorded. Choose which of them is meant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is registered under “{subject}”. Nothing was done. Check the number on the label.</source>
        <translation>Nothing is registered under “{subject}”. Nothing was done. Check the number on the label.</translation>
    </message>
    <message>
        <source>The due day {subject:day} is a closed day. Tell the user, or choose an open day.</source>
        <translation>The due day {subject:day} is a closed day. Tell the user, or choose an open day.</translation>
    </message>
    <message>
        <source>Nobody is named who borrows. Nothing was recorded. Scan the user’s card, or name a person or section.</source>
        <translation>Nobody is named who borrows. Nothing was recorded. Scan the user’s card, or name a person or section.</translation>
    </message>
    <message>
        <source>“{subject}” has more than one line, or a tab ({character}). Nothing was saved. A name or a number stands on one line: type it anew.</source>
        <translation>“{subject}” has more than one line, or a tab ({character}). Nothing was saved. A name or a number stands on one line: type it anew.</translation>
    </message>
    <message>
        <source>“{subject}” holds a character that nobody sees ({character}) and that garbles lists, papers and labels. Nothing was saved. Type the text anew instead of pasting it.</source>
        <translation>“{subject}” holds a character that nobody sees ({character}) and that garbles lists, papers and labels. Nothing was saved. Type the text anew instead of pasting it.</translation>
    </message>
    <message>
        <source>There is no status “{subject}”. Nothing was written.[ Possible: {known}.]</source>
        <translation>There is no status “{subject}”. Nothing was written.[ Possible: {known}.]</translation>
    </message>
    <message>
        <source>The stock of {subject} still is {stock} {unit}. Nothing was changed. Count it out, or correct the stock to 0 first.</source>
        <translation>The stock of {subject} still is {stock} {unit}. Nothing was changed. Count it out, or correct the stock to 0 first.</translation>
    </message>
    <message>
        <source>The stock of {name} ({subject}) is down to {stock} {unit}, below the reorder level. Have more ordered.</source>
        <translation>The stock of {name} ({subject}) is down to {stock} {unit}, below the reorder level. Have more ordered.</translation>
    </message>
    <message>
        <source>The book says {stock} {unit} of {subject}, the count {counted}. Nothing was changed. Say why they differ.</source>
        <translation>The book says {stock} {unit} of {subject}, the count {counted}. Nothing was changed. Say why they differ.</translation>
    </message>
    <message>
        <source>The stock of {name} ({subject}) is {stock} {unit}, not {wanted}. Nothing was handed out. Hand out fewer, or correct the stock after counting.</source>
        <translation>The stock of {name} ({subject}) is {stock} {unit}, not {wanted}. Nothing was handed out. Hand out fewer, or correct the stock after counting.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. None is taken for the next %n second(s). Wait so long, then enter the PIN of {subject} again.</source>
        <translation>
            <numerusform>Too many wrong PINs. None is taken for the next %n second. Wait so long, then enter the PIN of {subject} again.</numerusform>
            <numerusform>Too many wrong PINs. None is taken for the next %n seconds. Wait so long, then enter the PIN of {subject} again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file[ {subject}] is a workbook ({format}), and lists are read from CSV only. Nothing was imported. Open it in Excel or LibreOffice, show the sheet with the list, and save that as “CSV UTF-8” or “Text CSV”; then import the new file.</source>
        <translation>The file[ {subject}] is a workbook ({format}), and lists are read from CSV only. Nothing was imported. Open it in Excel or LibreOffice, show the sheet with the list, and save that as “CSV UTF-8” or “Text CSV”; then import the new file.</translation>
    </message>
    <message>
        <source>The file[ {subject}] is no list but something else ({format}). Nothing was imported. Ask for the list as CSV, or choose another file.</source>
        <translation>The file[ {subject}] is no list but something else ({format}). Nothing was imported. Ask for the list as CSV, or choose another file.</translation>
    </message>
    <message numerus="yes">
        <source>The type “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>The type “{subject}” is in use: %Ln row of the record refers to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
            <numerusform>The type “{subject}” is in use: %Ln rows of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>The place “{subject}” is in use: %Ln row of the record refers to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
            <numerusform>The place “{subject}” is in use: %Ln rows of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>The section “{subject}” is in use: %Ln row of the record refers to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
            <numerusform>The section “{subject}” is in use: %Ln rows of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} is a record that is in use. It was neither read nor replaced. Choose another file.</source>
        <translation>{subject} is a record that is in use. It was neither read nor replaced. Choose another file.</translation>
    </message>
    <message numerus="yes">
        <source>On {day:day} only %n of this type ({subject}) are free, not {wanted}. Nothing was reserved. Choose other days, or fewer.</source>
        <translation>
            <numerusform>On {day:day} only %n of this type ({subject}) is free, not {wanted}. Nothing was reserved. Choose other days, or fewer.</numerusform>
            <numerusform>On {day:day} only %n of this type ({subject}) are free, not {wanted}. Nothing was reserved. Choose other days, or fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference was chosen. Nothing was saved. Choose at least one.</source>
        <translation>No difference was chosen. Nothing was saved. Choose at least one.</translation>
    </message>
    <message>
        <source>The file {subject} is larger than {most} MiB; no batch scanner holds so many codes. Nothing was counted. Choose the file with the codes, or cut it into parts.</source>
        <translation>The file {subject} is larger than {most} MiB; no batch scanner holds so many codes. Nothing was counted. Choose the file with the codes, or cut it into parts.</translation>
    </message>
    <message>
        <source>There is no stocktake[ {subject}] (any more): its opening may have been undone. Nothing was done. Check the number.</source>
        <translation>There is no stocktake[ {subject}] (any more): its opening may have been undone. Nothing was done. Check the number.</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>This record is a backup of %1. Nothing is written into it until an owner has said what it is now, because numbers of papers would be given a second time: Settings &gt; Database, or “station renew”.</source>
        <translation>This record is a backup of %1. Nothing is written into it until an owner has said what it is now, because numbers of papers would be given a second time: Settings &gt; Database, or “station renew”.</translation>
    </message>
    <message>
        <source>This record does not go on where this computer left it: it was restored from a backup, or altered. Nothing is written into it until an owner has said what happened: Settings &gt; Database, or “station renew”.</source>
        <translation>This record does not go on where this computer left it: it was restored from a backup, or altered. Nothing is written into it until an owner has said what happened: Settings &gt; Database, or “station renew”.</translation>
    </message>
    <message>
        <source>Counter %1 signs with a key that this computer does not hold: papers printed here have no proof, and no checkpoint is taken. If another computer is counter %1, this one needs another number: Settings &gt; Database &gt; Open another record…, or --station. Else an owner gives it a new key: Settings &gt; Database, or “station renew”.</source>
        <translation>Counter %1 signs with a key that this computer does not hold: papers printed here have no proof, and no checkpoint is taken. If another computer is counter %1, this one needs another number: Settings &gt; Database &gt; Open another record…, or --station. Else an owner gives it a new key: Settings &gt; Database, or “station renew”.</translation>
    </message>
</context>
<context>
    <name>StationWord</name>
    <message>
        <source>The record was restored from a backup: what was written after it is lost</source>
        <translation>The record was restored from a backup: what was written after it is lost</translation>
    </message>
    <message>
        <source>It was only moved: nothing was written after the backup</source>
        <translation>It was only moved: nothing was written after the backup</translation>
    </message>
    <message>
        <source>Another computer or login is this counter now; the record is the same</source>
        <translation>Another computer or login is this counter now; the record is the same</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>The counter goes on with a new key. After a restore the numbers of its papers go on at a hundred thousand, beyond every paper that was given out before, and the old record must not be used any more. The journal keeps who said so.</source>
        <translation>The counter goes on with a new key. After a restore the numbers of its papers go on at a hundred thousand, beyond every paper that was given out before, and the old record must not be used any more. The journal keeps who said so.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Recorded. Numbers of papers go on after %1.</source>
        <translation>Recorded. Numbers of papers go on after %1.</translation>
    </message>
    <message>
        <source>Recorded. This counter signs with its new key.</source>
        <translation>Recorded. This counter signs with its new key.</translation>
    </message>
</context>
<context>
    <name>Stocktake</name>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Change of keeper</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Misplaced</translation>
    </message>
    <message>
        <source>On loan, but here</source>
        <translation>On loan, but here</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>Expected here</translation>
    </message>
    <message>
        <source>Already counted</source>
        <translation>Already counted</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>From here on</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Not an item</translation>
    </message>
    <message>
        <source>not where the ledger says</source>
        <translation>not where the ledger says</translation>
    </message>
    <message>
        <source>with somebody else</source>
        <translation>with somebody else</translation>
    </message>
    <message>
        <source>recorded as lost</source>
        <translation>recorded as lost</translation>
    </message>
    <message>
        <source>recorded as disposed of</source>
        <translation>recorded as disposed of</translation>
    </message>
    <message>
        <source>belongs to nobody: no loan is recorded</source>
        <translation>belongs to nobody: no loan is recorded</translation>
    </message>
    <message>
        <source>lent to somebody this stocktake does not count</source>
        <translation>lent to somebody this stocktake does not count</translation>
    </message>
    <message>
        <source>of a type this stocktake does not count</source>
        <translation>of a type this stocktake does not count</translation>
    </message>
    <message>
        <source>belongs nowhere: the ledger gives it no place</source>
        <translation>belongs nowhere: the ledger gives it no place</translation>
    </message>
    <message>
        <source>of a place this stocktake does not count</source>
        <translation>of a place this stocktake does not count</translation>
    </message>
    <message>
        <source>came after the stocktake was opened</source>
        <translation>came after the stocktake was opened</translation>
    </message>
    <message>
        <source>the code means several things</source>
        <translation>the code means several things</translation>
    </message>
    <message>
        <source>Found later</source>
        <translation>Found later</translation>
    </message>
    <message>
        <source>Correct the place in the ledger</source>
        <translation>Correct the place in the ledger</translation>
    </message>
    <message>
        <source>Put back in its place</source>
        <translation>Put back in its place</translation>
    </message>
    <message>
        <source>Loan not recorded</source>
        <translation>Loan not recorded</translation>
    </message>
    <message>
        <source>Return not recorded</source>
        <translation>Return not recorded</translation>
    </message>
    <message>
        <source>Suspected loss</source>
        <translation>Suspected loss</translation>
    </message>
    <message>
        <source>Wrong or unreadable label</source>
        <translation>Wrong or unreadable label</translation>
    </message>
    <message>
        <source>Registered in the ledger</source>
        <translation>Registered in the ledger</translation>
    </message>
    <message>
        <source>Does not belong to us</source>
        <translation>Does not belong to us</translation>
    </message>
    <message>
        <source>Ledger corrected otherwise</source>
        <translation>Ledger corrected otherwise</translation>
    </message>
    <message>
        <source>Other (see note)</source>
        <translation>Other (see note)</translation>
    </message>
    <message>
        <source>%1: counted at %2, counter %3, as “%4”</source>
        <translation>%1: counted at %2, counter %3, as “%4”</translation>
    </message>
    <message>
        <source>%1: %2 has it by the record</source>
        <translation>%1: %2 has it by the record</translation>
    </message>
    <message>
        <source>%1: belongs to %2, seen at %3</source>
        <translation>%1: belongs to %2, seen at %3</translation>
    </message>
    <message>
        <source>What people hold</source>
        <translation>What people hold</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>The whole ledger</translation>
    </message>
    <message>
        <source>%1: seen at %2 before</source>
        <translation>%1: seen at %2 before</translation>
    </message>
    <message>
        <source>%1: on loan to %2 by the record</source>
        <translation>%1: on loan to %2 by the record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: kept; write a note of what it is</source>
        <translation>%1: kept; write a note of what it is</translation>
    </message>
    <message>
        <source>%1: the code of something else; not counted</source>
        <translation>%1: the code of something else; not counted</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>seen at %1</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <translation>on loan to %1</translation>
    </message>
    <message>
        <source>%1 closed: %2 of %3 found</source>
        <translation>%1 closed: %2 of %3 found</translation>
    </message>
    <message>
        <source>%1, no difference</source>
        <translation>%1, no difference</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Lock in order</source>
        <translation>Lock in order</translation>
    </message>
    <message>
        <source>Lock not in order</source>
        <translation>Lock not in order</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>(the form as it was printed)</source>
        <translation>(the form as it was printed)</translation>
    </message>
    <message>
        <source>(as it was written)</source>
        <translation>(as it was written)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Waiting for reset</source>
        <translation>Waiting for reset</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>To be handed back</source>
        <translation>To be handed back</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>State property</source>
        <translation>State property</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Borrowed</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Storage media</source>
        <translation>Storage media</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Peripheral</translation>
    </message>
    <message>
        <source>Meeting equipment</source>
        <translation>Meeting equipment</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Lend and take back</source>
        <translation>Lend and take back</translation>
    </message>
    <message>
        <source>Change the ledger</source>
        <translation>Change the ledger</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo what others did</source>
        <translation>Undo what others did</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Read the journal</translation>
    </message>
    <message>
        <source>Sign the journal</source>
        <translation>Sign the journal</translation>
    </message>
    <message>
        <source>Administrate</source>
        <translation>Administrate</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Change of the ledger</source>
        <translation>Change of the ledger</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Register counter</source>
        <translation>Register counter</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Add operator</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>Change operator</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save item</source>
        <translation>Save item</translation>
    </message>
    <message>
        <source>Save type</source>
        <translation>Save type</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Save user</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Save place</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Issue return slips</source>
        <translation>Issue return slips</translation>
    </message>
    <message>
        <source>Mark accessory as missing</source>
        <translation>Mark accessory as missing</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back accessories</source>
        <translation>Take back accessories</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operators</translation>
    </message>
    <message>
        <source>types</source>
        <translation>types</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>barcode</translation>
    </message>
    <message>
        <source>accessory</source>
        <translation>accessory</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>loan</translation>
    </message>
    <message>
        <source>loan line</source>
        <translation>loan line</translation>
    </message>
    <message>
        <source>lent accessory</source>
        <translation>lent accessory</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprint</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>The same code was read twice in one go; counted once.</source>
        <translation>The same code was read twice in one go; counted once.</translation>
    </message>
    <message>
        <source>The counter has stopped; this scan was not acted on.</source>
        <translation>The counter has stopped; this scan was not acted on.</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>It is in the basket already.</translation>
    </message>
    <message>
        <source>It has just been taken back.</source>
        <translation>It has just been taken back.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>A shelf label; it means nothing at the counter.</source>
        <translation>A shelf label; it means nothing at the counter.</translation>
    </message>
    <message>
        <source>Something is still being looked up or saved; do it again in a moment.</source>
        <translation>Something is still being looked up or saved; do it again in a moment.</translation>
    </message>
    <message>
        <source>Not acted on: the operator had left.</source>
        <translation>Not acted on: the operator had left.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Change own PIN</source>
        <translation>Change own PIN</translation>
    </message>
    <message>
        <source>not reported by the scanner</source>
        <translation>not reported by the scanner</translation>
    </message>
    <message>
        <source>Code 39</source>
        <translation>Code 39</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>GS1-128</source>
        <translation>GS1-128</translation>
    </message>
    <message>
        <source>JAN-13 / EAN-13</source>
        <translation>JAN-13 / EAN-13</translation>
    </message>
    <message>
        <source>JAN-8 / EAN-8</source>
        <translation>JAN-8 / EAN-8</translation>
    </message>
    <message>
        <source>NW-7 (Codabar)</source>
        <translation>NW-7 (Codabar)</translation>
    </message>
    <message>
        <source>ITF</source>
        <translation>ITF</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>GS1 QR</source>
        <translation>GS1 QR</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>GS1 DataMatrix</source>
        <translation>GS1 DataMatrix</translation>
    </message>
    <message>
        <source>GS1 DataBar</source>
        <translation>GS1 DataBar</translation>
    </message>
    <message>
        <source>PDF417</source>
        <translation>PDF417</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>another kind</translation>
    </message>
    <message>
        <source>prefix and suffix taken off</source>
        <translation>prefix and suffix taken off</translation>
    </message>
    <message>
        <source>keyboard layout repaired</source>
        <translation>keyboard layout repaired</translation>
    </message>
    <message>
        <source>full-width characters made half-width</source>
        <translation>full-width characters made half-width</translation>
    </message>
    <message>
        <source>symbology mark taken off</source>
        <translation>symbology mark taken off</translation>
    </message>
    <message>
        <source>start and stop characters taken off</source>
        <translation>start and stop characters taken off</translation>
    </message>
    <message>
        <source>check digit found right and taken off</source>
        <translation>check digit found right and taken off</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Notice of due date</source>
        <translation>Notice of due date</translation>
    </message>
    <message>
        <source>Overdue letter</source>
        <translation>Overdue letter</translation>
    </message>
    <message>
        <source>Request to return</source>
        <translation>Request to return</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>As a mail draft</source>
        <translation>As a mail draft</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>Change the words of a letter</source>
        <translation>Change the words of a letter</translation>
    </message>
    <message>
        <source>Record the answer to a letter</source>
        <translation>Record the answer to a letter</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Write letters</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>item of a letter</source>
        <translation>item of a letter</translation>
    </message>
    <message>
        <source>Extension slip</source>
        <translation>Extension slip</translation>
    </message>
    <message>
        <source>Loss or damage report</source>
        <translation>Loss or damage report</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Finish reset</source>
        <translation>Finish reset</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>Record as found</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>Record a measure</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>Report loss or damage</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Return to service</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>Send to repair</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>loss or damage</source>
        <translation>loss or damage</translation>
    </message>
    <message>
        <source>measure taken</source>
        <translation>measure taken</translation>
    </message>
    <message>
        <source>repair or reset</source>
        <translation>repair or reset</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Theft</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Remote lock asked for</source>
        <translation>Remote lock asked for</translation>
    </message>
    <message>
        <source>Remote wipe asked for</source>
        <translation>Remote wipe asked for</translation>
    </message>
    <message>
        <source>Line stopped</source>
        <translation>Line stopped</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Reported to the police</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Other measure</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>Hand-back list</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>Prepare to hand back</source>
        <translation>Prepare to hand back</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Dispose of</translation>
    </message>
    <message>
        <source>handing back</source>
        <translation>handing back</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>Transfer slip</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Block lending</source>
        <translation>Block lending</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Lift the block</translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>Reservation slip</source>
        <translation>Reservation slip</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>Pick-up slip</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>Cancel reservation</translation>
    </message>
    <message>
        <source>Change reservation</source>
        <translation>Change reservation</translation>
    </message>
    <message>
        <source>Hand over reservation</source>
        <translation>Hand over reservation</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Release allocation</source>
        <translation>Release allocation</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservations</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>reserved unit</source>
        <translation>reserved unit</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>Cancel stocktake</source>
        <translation>Cancel stocktake</translation>
    </message>
    <message>
        <source>Close stocktake</source>
        <translation>Close stocktake</translation>
    </message>
    <message>
        <source>Correct place after stocktake</source>
        <translation>Correct place after stocktake</translation>
    </message>
    <message>
        <source>Note on a scan</source>
        <translation>Note on a scan</translation>
    </message>
    <message>
        <source>Open stocktake</source>
        <translation>Open stocktake</translation>
    </message>
    <message>
        <source>Count an item</source>
        <translation>Count an item</translation>
    </message>
    <message>
        <source>Explain a difference</source>
        <translation>Explain a difference</translation>
    </message>
    <message>
        <source>Suspected loss after stocktake</source>
        <translation>Suspected loss after stocktake</translation>
    </message>
    <message>
        <source>stocktake</source>
        <translation>stocktake</translation>
    </message>
    <message>
        <source>expected item</source>
        <translation>expected item</translation>
    </message>
    <message>
        <source>counted item</source>
        <translation>counted item</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Change items together</source>
        <translation>Change items together</translation>
    </message>
    <message>
        <source>Change users together</source>
        <translation>Change users together</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>Remove attached file</source>
        <translation>Remove attached file</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>attached file</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Remove saved search</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>saved search</translation>
    </message>
    <message>
        <source>Issue labels</source>
        <translation>Issue labels</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Remove report</translation>
    </message>
    <message>
        <source>Rename report</source>
        <translation>Rename report</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>saved report</translation>
    </message>
    <message>
        <source>Make one of two items</source>
        <translation>Make one of two items</translation>
    </message>
    <message>
        <source>Make one of two users</source>
        <translation>Make one of two users</translation>
    </message>
    <message>
        <source>same name and section</source>
        <translation>same name and section</translation>
    </message>
    <message>
        <source>same mail address</source>
        <translation>same mail address</translation>
    </message>
    <message>
        <source>same staff number written differently</source>
        <translation>same staff number written differently</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>same serial</translation>
    </message>
    <message>
        <source>same barcode</source>
        <translation>same barcode</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Save kit</source>
        <translation>Save kit</translation>
    </message>
    <message>
        <source>Dissolve kit</source>
        <translation>Dissolve kit</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>item of a kit</source>
        <translation>item of a kit</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Mail waits</source>
        <translation>Mail waits</translation>
    </message>
    <message>
        <source>Mail is being sent</source>
        <translation>Mail is being sent</translation>
    </message>
    <message>
        <source>Mail unsure</source>
        <translation>Mail unsure</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail sent</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>Mail not sent</translation>
    </message>
    <message>
        <source>Mail called off</source>
        <translation>Mail called off</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>Close collection</translation>
    </message>
    <message>
        <source>Exempt from a collection</source>
        <translation>Exempt from a collection</translation>
    </message>
    <message>
        <source>Open collection</source>
        <translation>Open collection</translation>
    </message>
    <message>
        <source>Note how mails went</source>
        <translation>Note how mails went</translation>
    </message>
    <message>
        <source>Send mails again</source>
        <translation>Send mails again</translation>
    </message>
    <message>
        <source>Take mails in hand</source>
        <translation>Take mails in hand</translation>
    </message>
    <message>
        <source>mail of a letter</source>
        <translation>mail of a letter</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>item of a collection</source>
        <translation>item of a collection</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Cover note</translation>
    </message>
    <message>
        <source>Check spares</source>
        <translation>Check spares</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>Confirm arrival</translation>
    </message>
    <message>
        <source>check of a spare</source>
        <translation>check of a spare</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>shipment</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Counted out</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Save consumable</source>
        <translation>Save consumable</translation>
    </message>
    <message>
        <source>Drop consumable</source>
        <translation>Drop consumable</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Count in</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>Count out</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>Correct the stock</translation>
    </message>
    <message>
        <source>consumable</source>
        <translation>consumable</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>Replenishment request</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>Consumable</translation>
    </message>
    <message>
        <source>Paper did not come out</source>
        <translation>Paper did not come out</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Switch operator</source>
        <translation>Switch operator</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN refused</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Too many wrong PINs</translation>
    </message>
    <message>
        <source>Hand over with consumables</source>
        <translation>Hand over with consumables</translation>
    </message>
    <message>
        <source>Judge what came back</source>
        <translation>Judge what came back</translation>
    </message>
    <message>
        <source>Picture of a return</source>
        <translation>Picture of a return</translation>
    </message>
    <message>
        <source>Later report of loss or damage</source>
        <translation>Later report of loss or damage</translation>
    </message>
    <message>
        <source>Make a letter void</source>
        <translation>Make a letter void</translation>
    </message>
    <message>
        <source>Set the minimum stock</source>
        <translation>Set the minimum stock</translation>
    </message>
    <message>
        <source>Request replenishment</source>
        <translation>Request replenishment</translation>
    </message>
    <message>
        <source>Follow up a replenishment</source>
        <translation>Follow up a replenishment</translation>
    </message>
    <message>
        <source>Attach signed copy</source>
        <translation>Attach signed copy</translation>
    </message>
    <message>
        <source>Remove signed copy</source>
        <translation>Remove signed copy</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Sign on the screen</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>signed copy</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>paper that did not come out</source>
        <translation>paper that did not come out</translation>
    </message>
    <message>
        <source>later report</source>
        <translation>later report</translation>
    </message>
    <message>
        <source>minimum stock</source>
        <translation>minimum stock</translation>
    </message>
    <message>
        <source>replenishment request</source>
        <translation>replenishment request</translation>
    </message>
    <message>
        <source>item asked for</source>
        <translation>item asked for</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>Calendar day</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>Record of handing over</translation>
    </message>
    <message>
        <source>Notice of missing accessories</source>
        <translation>Notice of missing accessories</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Mail came back</translation>
    </message>
    <message>
        <source>New key for a counter</source>
        <translation>New key for a counter</translation>
    </message>
    <message>
        <source>Change this counter&apos;s scanner</source>
        <translation>Change this counter&apos;s scanner</translation>
    </message>
    <message>
        <source>Record reception</source>
        <translation>Record reception</translation>
    </message>
    <message>
        <source>Save section</source>
        <translation>Save section</translation>
    </message>
    <message>
        <source>Record that a mail came back</source>
        <translation>Record that a mail came back</translation>
    </message>
    <message>
        <source>Note the condition</source>
        <translation>Note the condition</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>Change a repair</translation>
    </message>
    <message>
        <source>Issue record of handing over</source>
        <translation>Issue record of handing over</translation>
    </message>
    <message>
        <source>Take back after stocktake</source>
        <translation>Take back after stocktake</translation>
    </message>
    <message>
        <source>Record lock and keys</source>
        <translation>Record lock and keys</translation>
    </message>
    <message>
        <source>Put out a report</source>
        <translation>Put out a report</translation>
    </message>
    <message>
        <source>replaced paper</source>
        <translation>replaced paper</translation>
    </message>
    <message>
        <source>person of a collection</source>
        <translation>person of a collection</translation>
    </message>
    <message>
        <source>check of lock and keys</source>
        <translation>check of lock and keys</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>report that was put out</source>
        <translation>report that was put out</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Erase a person’s data</source>
        <translation>Erase a person’s data</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>point checked at a return</source>
        <translation>point checked at a return</translation>
    </message>
    <message>
        <source>Overdue list for the head</source>
        <translation>Overdue list for the head</translation>
    </message>
    <message>
        <source>Close or reopen a type</source>
        <translation>Close or reopen a type</translation>
    </message>
    <message>
        <source>Close or reopen a place</source>
        <translation>Close or reopen a place</translation>
    </message>
    <message>
        <source>Close or reopen a section</source>
        <translation>Close or reopen a section</translation>
    </message>
    <message>
        <source>Make one of two types</source>
        <translation>Make one of two types</translation>
    </message>
    <message>
        <source>Make one of two places</source>
        <translation>Make one of two places</translation>
    </message>
    <message>
        <source>Make one of two sections</source>
        <translation>Make one of two sections</translation>
    </message>
    <message>
        <source>Remove a type</source>
        <translation>Remove a type</translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation>Remove a place</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Remove a section</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>It is recorded already.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Clock of the counter was off</source>
        <translation>Clock of the counter was off</translation>
    </message>
    <message>
        <source>earlier user</source>
        <translation>earlier user</translation>
    </message>
    <message>
        <source>Correct several after stocktake</source>
        <translation>Correct several after stocktake</translation>
    </message>
    <message>
        <source>Explain several differences</source>
        <translation>Explain several differences</translation>
    </message>
    <message>
        <source>same number written differently</source>
        <translation>same number written differently</translation>
    </message>
    <message>
        <source>Tell two items apart</source>
        <translation>Tell two items apart</translation>
    </message>
    <message>
        <source>Tell two users apart</source>
        <translation>Tell two users apart</translation>
    </message>
    <message>
        <source>two that look alike</source>
        <translation>two that look alike</translation>
    </message>
</context>
<context>
    <name>madoguchi::AboutSection</name>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Lend equipment at the counter and keep track of it.</source>
        <translation>Lend equipment at the counter and keep track of it.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</translation>
    </message>
    <message>
        <source>Qt %1, %2</source>
        <translation>Qt %1, %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessoryField</name>
    <message>
        <source>Add accessory</source>
        <translation>Add accessory</translation>
    </message>
    <message>
        <source>Remove the accessory</source>
        <translation>Remove the accessory</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Accessory</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetChangeFields</name>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>O&amp;wnership</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>Ma&amp;ker</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Further &amp;field</source>
        <translation>Further &amp;field</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Value; empty takes it away</source>
        <translation>Value; empty takes it away</translation>
    </message>
    <message>
        <source>Empty: at no place</source>
        <translation>Empty: at no place</translation>
    </message>
    <message>
        <source>&amp;Lease ends</source>
        <translation>&amp;Lease ends</translation>
    </message>
    <message>
        <source>Lease contr&amp;act no.</source>
        <translation>Lease contr&amp;act no.</translation>
    </message>
    <message>
        <source>Leasing co&amp;mpany</source>
        <translation>Leasing co&amp;mpany</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1; empty: not known</source>
        <translation>For example 2026-04-01 or R8.4.1; empty: not known</translation>
    </message>
    <message>
        <source>Ac&amp;quired</source>
        <translation>Ac&amp;quired</translation>
    </message>
    <message>
        <source>P&amp;rice of each</source>
        <translation>P&amp;rice of each</translation>
    </message>
    <message>
        <source>98,000; empty: not known</source>
        <translation>98,000; empty: not known</translation>
    </message>
    <message>
        <source>A&amp;ccessories</source>
        <translation>A&amp;ccessories</translation>
    </message>
    <message>
        <source>AC adapter; mouse ×2 – these and no others</source>
        <translation>AC adapter; mouse ×2 – these and no others</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>Choose a row to see more about it.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <translation>Substitute for %1</translation>
    </message>
    <message>
        <source>%1 is lent in its place.</source>
        <translation>%1 is lent in its place.</translation>
    </message>
    <message>
        <source>%1 on %2, reported %3</source>
        <comment>what happened, when, number of the report</comment>
        <translation>%1 on %2, reported %3</translation>
    </message>
    <message>
        <source>%1; found on %2</source>
        <translation>%1; found on %2</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>Belongs to the kit %1 %2</source>
        <translation>Belongs to the kit %1 %2</translation>
    </message>
    <message>
        <source>Checked as a spare on %1</source>
        <translation>Checked as a spare on %1</translation>
    </message>
    <message>
        <source>Sent to %1 on %2 (%3); arrived, the receipt is to come back.</source>
        <translation>Sent to %1 on %2 (%3); arrived, the receipt is to come back.</translation>
    </message>
    <message>
        <source>Sent to %1 on %2 (%3); not confirmed yet.</source>
        <translation>Sent to %1 on %2 (%3); not confirmed yet.</translation>
    </message>
    <message>
        <source>Later report…</source>
        <translation>Later report…</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease ends</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>Lease contract no.</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>Leasing company</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted when it came back on %1: %2</source>
        <translation>Noted when it came back on %1: %2</translation>
    </message>
    <message>
        <source>Not in order when it came back on %1: %2</source>
        <translation>Not in order when it came back on %1: %2</translation>
    </message>
    <message>
        <source>In order when it came back on %1: %2</source>
        <translation>In order when it came back on %1: %2</translation>
    </message>
    <message>
        <source>%1; %2 had it</source>
        <translation>%1; %2 had it</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetForm</name>
    <message>
        <source>Edit the item</source>
        <translation>Edit the item</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>Ma&amp;ker</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <source>&amp;Barcodes</source>
        <translation>&amp;Barcodes</translation>
    </message>
    <message>
        <source>One a line. Scan them here.</source>
        <translation>One a line. Scan them here.</translation>
    </message>
    <message>
        <source>A&amp;ccessories</source>
        <translation>A&amp;ccessories</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>O&amp;wnership</translation>
    </message>
    <message>
        <source>Ac&amp;quired</source>
        <translation>Ac&amp;quired</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1.</source>
        <translation>For example 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>P&amp;rice</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Further &amp;fields</source>
        <translation>Further &amp;fields</translation>
    </message>
    <message>
        <source>This is not a price. Type the whole amount in digits.</source>
        <translation>This is not a price. Type the whole amount in digits.</translation>
    </message>
    <message>
        <source>&amp;Lease ends</source>
        <translation>&amp;Lease ends</translation>
    </message>
    <message>
        <source>Lease contr&amp;act no.</source>
        <translation>Lease contr&amp;act no.</translation>
    </message>
    <message>
        <source>Leasing co&amp;mpany</source>
        <translation>Leasing co&amp;mpany</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Moved to another place</translation>
    </message>
    <message>
        <source>Correction of the entry</source>
        <translation>Correction of the entry</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Fields of the type</source>
        <translation>Fields of the type</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Choose or type; kept in the journal.</source>
        <translation>Choose or type; kept in the journal.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application.</source>
        <translation>Who approved it, or the number of the application.</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Change of status</translation>
    </message>
    <message>
        <source>Asset &amp;no.</source>
        <translation>Asset &amp;no.</translation>
    </message>
    <message>
        <source>&amp;Serial</source>
        <translation>&amp;Serial</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetTableModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and section</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease ends</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>Lease contract no.</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>Leasing company</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation>Being imported</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>User / place</source>
        <translation>User / place</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>User’s staff no.</source>
        <translation>User’s staff no.</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Filter by number, model, maker or serial</source>
        <translation>Filter by number, model, maker or serial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>More than %n item(s)</source>
        <translation>
            <numerusform>More than %n item</numerusform>
            <numerusform>More than %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered about an item is not saved yet.</source>
        <translation>What was entered about an item is not saved yet.</translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>There are no items yet.</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>No item matches.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>On loan, all</source>
        <translation>On loan, all</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>%1 was taken back from %2.</translation>
    </message>
    <message>
        <source>Undone: %1 is with %2 again.</source>
        <translation>Undone: %1 is with %2 again.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>End of the lease</source>
        <translation>End of the lease</translation>
    </message>
    <message>
        <source>Lease over</source>
        <translation>Lease over</translation>
    </message>
    <message numerus="yes">
        <source>Lease ends within %n day(s)</source>
        <translation>
            <numerusform>Lease ends within %n day</numerusform>
            <numerusform>Lease ends within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Any lease</source>
        <translation>Any lease</translation>
    </message>
    <message>
        <source>Work sheets…</source>
        <translation>Work sheets…</translation>
    </message>
    <message>
        <source>Record for the marked</source>
        <translation>Record for the marked</translation>
    </message>
    <message>
        <source>On loan, not due yet</source>
        <translation>On loan, not due yet</translation>
    </message>
    <message>
        <source>Section that has it</source>
        <translation>Section that has it</translation>
    </message>
    <message>
        <source>With any section</source>
        <translation>With any section</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Any ownership</source>
        <translation>Any ownership</translation>
    </message>
</context>
<context>
    <name>madoguchi::AttachmentList</name>
    <message>
        <source>Add a picture or file…</source>
        <translation>Add a picture or file…</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Nothing is attached.</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <comment>size, when</comment>
        <translation>%1, added %2</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
    <message>
        <source>Add a picture or file</source>
        <translation>Add a picture or file</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>%1 was attached.</translation>
    </message>
    <message>
        <source>Undone: %1 is not attached any more.</source>
        <translation>Undone: %1 is not attached any more.</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <translation>%1 was taken away.</translation>
    </message>
    <message>
        <source>Undone: %1 is attached again.</source>
        <translation>Undone: %1 is attached again.</translation>
    </message>
    <message>
        <source>%1, taken at the return of %2</source>
        <comment>size, when</comment>
        <translation>%1, taken at the return of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::AvailabilityStrip</name>
    <message>
        <source>Free units, day by day</source>
        <translation>Free units, day by day</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free</source>
        <translation>%1: %2 of %3 free</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
    </message>
</context>
<context>
    <name>madoguchi::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>A manager or an owner backs up.</source>
        <translation>A manager or an owner backs up.</translation>
    </message>
    <message>
        <source>This record is on a PostgreSQL server and is backed up there, not from a counter. Whoever looks after the server runs pg_dump every day, for example:</source>
        <translation>This record is on a PostgreSQL server and is backed up there, not from a counter. Whoever looks after the server runs pg_dump every day, for example:</translation>
    </message>
    <message>
        <source>pg_restore brings such a file back, into a new database. Try it once before it is needed.</source>
        <translation>pg_restore brings such a file back, into a new database. Try it once before it is needed.</translation>
    </message>
    <message numerus="yes">
        <source>There should be a backup every %n day(s). Make one now.</source>
        <translation>
            <numerusform>There should be a backup every %n day. Make one now.</numerusform>
            <numerusform>There should be a backup every %n days. Make one now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Last one</translation>
    </message>
    <message>
        <source>None yet, as far as the record knows</source>
        <translation>None yet, as far as the record knows</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Back up the record</translation>
    </message>
    <message>
        <source>Records (*.sqlite)</source>
        <translation>Records (*.sqlite)</translation>
    </message>
    <message>
        <source>Writing the backup (percent)</source>
        <translation>Writing the backup (percent)</translation>
    </message>
    <message>
        <source>The counters go on working while a backup is written. Keep it on another disk or in a network folder: a copy beside the record burns with it. It holds everything, also personal data.</source>
        <translation>The counters go on working while a backup is written. Keep it on another disk or in a network folder: a copy beside the record burns with it. It holds everything, also personal data.</translation>
    </message>
    <message>
        <source>To restore one: copy the backup back to this computer, choose Settings &gt; Database &gt; Open another record…, and open the copy; an owner is asked there what happened. The record as it is stays where it is. The command line copies and checks it in one, from a network folder or a read-only medium too:</source>
        <translation>To restore one: copy the backup back to this computer, choose Settings &gt; Database &gt; Open another record…, and open the copy; an owner is asked there what happened. The record as it is stays where it is. The command line copies and checks it in one, from a network folder or a read-only medium too:</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in %1, with %Ln entry(ies) of the journal.</source>
        <translation>
            <numerusform>The backup is in %1, with %Ln entry of the journal.</numerusform>
            <numerusform>The backup is in %1, with %Ln entries of the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>madoguchi::BasketModel</name>
    <message>
        <source>Click to choose another due day for this item</source>
        <translation>Click to choose another due day for this item</translation>
    </message>
    <message>
        <source>Take out of the basket (Delete)</source>
        <translation>Take out of the basket (Delete)</translation>
    </message>
    <message>
        <source>Take out of the basket</source>
        <translation>Take out of the basket</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Scan it again for one more, or type the amount: =5</source>
        <translation>Scan it again for one more, or type the amount: =5</translation>
    </message>
    <message>
        <source>handed out for good</source>
        <translation>handed out for good</translation>
    </message>
</context>
<context>
    <name>madoguchi::CareFacts</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a repair</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>In repair since %1: %2</source>
        <translation>In repair since %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>expected back on %1, %n day(s) ago</source>
        <translation>
            <numerusform>expected back on %1, %n day ago</numerusform>
            <numerusform>expected back on %1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>expected back on %1</source>
        <translation>expected back on %1</translation>
    </message>
    <message>
        <source>Repairs and resets</source>
        <translation>Repairs and resets</translation>
    </message>
    <message>
        <source>Hand-back and disposal</source>
        <translation>Hand-back and disposal</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>Hand-back list</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>Method of erasure</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Erased by</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Disposed of</translation>
    </message>
</context>
<context>
    <name>madoguchi::ChangePane</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>is so already</translation>
    </message>
    <message numerus="yes">
        <source>Change %n together</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records together</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal</source>
        <translation>&amp;Reason, kept in the journal</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Reason, kept in the journal</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose at the left what is to be changed.</source>
        <translation>Choose at the left what is to be changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n record changes.</numerusform>
            <numerusform>%n records change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left out.</source>
        <translation>
            <numerusform>%n is refused and left out.</numerusform>
            <numerusform>%n are refused and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed together.</source>
        <translation>
            <numerusform>%n record was changed.</numerusform>
            <numerusform>%n records were changed together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: all %n are as they were before.</source>
        <translation>
            <numerusform>Undone: %n record is as it was before.</numerusform>
            <numerusform>Undone: all %n records are as they were before.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Approved by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application</source>
        <translation>Who approved it, or the number of the application</translation>
    </message>
</context>
<context>
    <name>madoguchi::Cli</name>
    <message>
        <source>Name one file to write.</source>
        <translation>Name one file to write.</translation>
    </message>
    <message>
        <source>The new record</source>
        <translation>The new record</translation>
    </message>
    <message>
        <source>Name the backup, and the new record with --into.</source>
        <translation>Name the backup, and the new record with --into.</translation>
    </message>
    <message>
        <source>Copies the whole record into one file while others go on working.</source>
        <translation>Copies the whole record into one file while others go on working.</translation>
    </message>
    <message>
        <source>Makes a new record out of a backup.</source>
        <translation>Makes a new record out of a backup.</translation>
    </message>
    <message>
        <source>The record: a file, or postgresql://… (MADOGUCHI_DB)</source>
        <translation>The record: a file, or postgresql://… (MADOGUCHI_DB)</translation>
    </message>
    <message>
        <source>Who works, by code or card (MADOGUCHI_OPERATOR)</source>
        <translation>Who works, by code or card (MADOGUCHI_OPERATOR)</translation>
    </message>
    <message>
        <source>The counter&apos;s code (MADOGUCHI_STATION)</source>
        <translation>The counter&apos;s code (MADOGUCHI_STATION)</translation>
    </message>
    <message>
        <source>Language of the messages: ja or en</source>
        <translation>Language of the messages: ja or en</translation>
    </message>
    <message>
        <source>Id of a change: a repeat under the same id acts once</source>
        <translation>Id of a change: a repeat under the same id acts once</translation>
    </message>
    <message>
        <source>Why; kept with a change</source>
        <translation>Why; kept with a change</translation>
    </message>
    <message>
        <source>On whose authority: application number, approver; kept with a change</source>
        <translation>On whose authority: application number, approver; kept with a change</translation>
    </message>
    <message>
        <source>Results as JSON</source>
        <translation>Results as JSON</translation>
    </message>
    <message>
        <source>Show what can be said here</source>
        <translation>Show what can be said here</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Lends equipment and keeps a record in which no change can be hidden.</source>
        <translation>Lends equipment and keeps a record in which no change can be hidden.</translation>
    </message>
    <message>
        <source>There is no command “%1”. madoguchi-cli --help names them all.</source>
        <translation>There is no command “%1”. madoguchi-cli --help names them all.</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN of %1:</translation>
    </message>
    <message>
        <source>Write receipts and return slips as PDFs into this folder</source>
        <translation>Write receipts and return slips as PDFs into this folder</translation>
    </message>
    <message>
        <source>The scans come from standard input.</source>
        <translation>The scans come from standard input.</translation>
    </message>
    <message>
        <source>Plays scans from standard input, one per line, through the counter&apos;s dialogue.</source>
        <translation>Plays scans from standard input, one per line, through the counter&apos;s dialogue.</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>The PDF to write</translation>
    </message>
    <message>
        <source>Name one document, and the file to write with --out.</source>
        <translation>Name one document, and the file to write with --out.</translation>
    </message>
    <message>
        <source>%1 written to %2 (reprint %3).</source>
        <translation>%1 written to %2 (reprint %3).</translation>
    </message>
    <message>
        <source>Prints a receipt or return slip again, marked as a reprint.</source>
        <translation>Prints a receipt or return slip again, marked as a reprint.</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>The file to write</translation>
    </message>
    <message>
        <source>Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932</source>
        <translation>Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932</translation>
    </message>
    <message>
        <source>Say assets, people or loans, and name the file to write with --out.</source>
        <translation>Say assets, people or loans, and name the file to write with --out.</translation>
    </message>
    <message>
        <source>Which column means what; may be given several times</source>
        <translation>Which column means what; may be given several times</translation>
    </message>
    <message>
        <source>auto, utf-8, cp932, utf-16, utf-16le or utf-16be</source>
        <translation>auto, utf-8, cp932, utf-16, utf-16le or utf-16be</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing</source>
        <translation>Say what would change, and change nothing</translation>
    </message>
    <message>
        <source>Take over the other rows when some cannot be</source>
        <translation>Take over the other rows when some cannot be</translation>
    </message>
    <message>
        <source>New types: %1 (%2)</source>
        <translation>New types: %1 (%2)</translation>
    </message>
    <message>
        <source>New places: %1 (%2)</source>
        <translation>New places: %1 (%2)</translation>
    </message>
    <message>
        <source>New sections: %1 (%2)</source>
        <translation>New sections: %1 (%2)</translation>
    </message>
    <message>
        <source>New people: %1 (%2)</source>
        <translation>New people: %1 (%2)</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>Columns not taken over: %1</translation>
    </message>
    <message>
        <source>line %1: new %2</source>
        <translation>line %1: new %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Stored as %1.</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.</source>
        <translation>A dry run: nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Say assets or people, and name one file.</source>
        <translation>Say assets or people, and name one file.</translation>
    </message>
    <message>
        <source>Brings in a CSV file, all or nothing; encoding, delimiter and columns are found by themselves.</source>
        <translation>Brings in a CSV file, all or nothing; encoding, delimiter and columns are found by themselves.</translation>
    </message>
    <message>
        <source>A file of checkpoints kept outside the record; may be given several times</source>
        <translation>A file of checkpoints kept outside the record; may be given several times</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>From this moment on</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>Before this moment</translation>
    </message>
    <message>
        <source>Of this operator only</source>
        <translation>Of this operator only</translation>
    </message>
    <message>
        <source>Of this counter only</source>
        <translation>Of this counter only</translation>
    </message>
    <message>
        <source>Of this kind only: loans.hand-over, or loans. for all that begin so</source>
        <translation>Of this kind only: loans.hand-over, or loans. for all that begin so</translation>
    </message>
    <message>
        <source>At most so many (100)</source>
        <translation>At most so many (100)</translation>
    </message>
    <message>
        <source>Instants are written 2026-04-01T09:00.</source>
        <translation>Instants are written 2026-04-01T09:00.</translation>
    </message>
    <message>
        <source>Also what is personal; without it the file tells nothing about people</source>
        <translation>Also what is personal; without it the file tells nothing about people</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Name the file to write with --out.</translation>
    </message>
    <message>
        <source>Name one document.</source>
        <translation>Name one document.</translation>
    </message>
    <message>
        <source>Code on the paper: %1</source>
        <translation>Code on the paper: %1</translation>
    </message>
    <message>
        <source>Give the text of the code on the receipt.</source>
        <translation>Give the text of the code on the receipt.</translation>
    </message>
    <message>
        <source>The receipt is entry %1 of %2, unaltered.</source>
        <translation>The receipt is entry %1 of %2, unaltered.</translation>
    </message>
    <message>
        <source>The new, empty record</source>
        <translation>The new, empty record</translation>
    </message>
    <message>
        <source>Name the new record with --into.</source>
        <translation>Name the new record with --into.</translation>
    </message>
    <message>
        <source>Checks every byte of the journal and names the first bad entry.</source>
        <translation>Checks every byte of the journal and names the first bad entry.</translation>
    </message>
    <message>
        <source>Shows entries of the journal, the newest first.</source>
        <translation>Shows entries of the journal, the newest first.</translation>
    </message>
    <message>
        <source>Signs the present state; keep it outside the record.</source>
        <translation>Signs the present state; keep it outside the record.</translation>
    </message>
    <message>
        <source>Writes every entry, one JSON object per line.</source>
        <translation>Writes every entry, one JSON object per line.</translation>
    </message>
    <message>
        <source>Compares the code of a printed receipt with the record.</source>
        <translation>Compares the code of a printed receipt with the record.</translation>
    </message>
    <message>
        <source>Makes the record anew from its journal alone and compares every table.</source>
        <translation>Makes the record anew from its journal alone and compares every table.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>No entries.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>The check was stopped.</translation>
    </message>
    <message>
        <source>The journal has been altered. First entry that does not fit: counter %1, entry %2.</source>
        <translation>The journal has been altered. First entry that does not fit: counter %1, entry %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>The journal could not be performed again: counter %1, entry %2 (%3).</source>
        <translation>The journal could not be performed again: counter %1, entry %2 (%3).</translation>
    </message>
    <message>
        <source>The record and its journal differ: somebody changed rows without an entry.</source>
        <translation>The record and its journal differ: somebody changed rows without an entry.</translation>
    </message>
    <message>
        <source>Asset no., where it changes</source>
        <translation>Asset no., where it changes</translation>
    </message>
    <message>
        <source>Type; a new one is made</source>
        <translation>Type; a new one is made</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>A barcode on it; may be given several times, replaces all</source>
        <translation>A barcode on it; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>What belongs to it, as “AC adapter x2”; may be given several times, replaces all</source>
        <translation>What belongs to it, as “AC adapter x2”; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>Place; a new one is made</source>
        <translation>Place; a new one is made</translation>
    </message>
    <message>
        <source>state, lease, service or borrowed</source>
        <translation>state, lease, service or borrowed</translation>
    </message>
    <message>
        <source>Day of acquisition</source>
        <translation>Day of acquisition</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>Price in yen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Give one number.</source>
        <translation>Give one number.</translation>
    </message>
    <message>
        <source>Name one item.</source>
        <translation>Name one item.</translation>
    </message>
    <message>
        <source>Staff no., where it changes</source>
        <translation>Staff no., where it changes</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>Name as registered</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Section; a new one is made</source>
        <translation>Section; a new one is made</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Language of this person&apos;s papers: ja or en</source>
        <translation>Language of this person&apos;s papers: ja or en</translation>
    </message>
    <message>
        <source>A card, as scanned; may be given several times, replaces all</source>
        <translation>A card, as scanned; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>Name one person.</translation>
    </message>
    <message>
        <source>pc, phone, router, media, peripheral, meeting, printer or other</source>
        <translation>pc, phone, router, media, peripheral, meeting, printer or other</translation>
    </message>
    <message>
        <source>Has to be reset after each loan</source>
        <translation>Has to be reset after each loan</translation>
    </message>
    <message>
        <source>How long it is lent; without it, by the office&apos;s rule</source>
        <translation>How long it is lent; without it, by the office&apos;s rule</translation>
    </message>
    <message>
        <source>Name one type, and its category with --category.</source>
        <translation>Name one type, and its category with --category.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The code on its shelf label</source>
        <translation>The code on its shelf label</translation>
    </message>
    <message>
        <source>Name one place.</source>
        <translation>Name one place.</translation>
    </message>
    <message>
        <source>Enters an item.</source>
        <translation>Enters an item.</translation>
    </message>
    <message>
        <source>Changes what is given of an item; the rest stays.</source>
        <translation>Changes what is given of an item; the rest stays.</translation>
    </message>
    <message>
        <source>Enters a person.</source>
        <translation>Enters a person.</translation>
    </message>
    <message>
        <source>Changes what is given of a person; the rest stays.</source>
        <translation>Changes what is given of a person; the rest stays.</translation>
    </message>
    <message>
        <source>Says what a type asks for.</source>
        <translation>Says what a type asks for.</translation>
    </message>
    <message>
        <source>Enters a place with the code on its shelf label.</source>
        <translation>Enters a place with the code on its shelf label.</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Only what is overdue</translation>
    </message>
    <message>
        <source>Of this person or section only</source>
        <translation>Of this person or section only</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit takes a number.</translation>
    </message>
    <message>
        <source>Say what to list.</source>
        <translation>Say what to list.</translation>
    </message>
    <message>
        <source>Lists one sort of thing, narrowed down by words and options.</source>
        <translation>Lists one sort of thing, narrowed down by words and options.</translation>
    </message>
    <message>
        <source>Who borrows: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>Who borrows: a person&apos;s number, user name or card, or a section&apos;s exact name</translation>
    </message>
    <message>
        <source>Why the proxy may</source>
        <translation>Why the proxy may</translation>
    </message>
    <message>
        <source>What it is for; printed on the receipt</source>
        <translation>What it is for; printed on the receipt</translation>
    </message>
    <message>
        <source>Write the receipt as PDF</source>
        <translation>Write the receipt as PDF</translation>
    </message>
    <message>
        <source>Name who borrows with --to, and at least one item.</source>
        <translation>Name who borrows with --to, and at least one item.</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Handed over to %1, receipt %2.</source>
        <translation>Handed over to %1, receipt %2.</translation>
    </message>
    <message>
        <source>An accessory that did not come with it; may be given several times</source>
        <translation>An accessory that did not come with it; may be given several times</translation>
    </message>
    <message>
        <source>Write the return slip as PDF; several get their number before the ending</source>
        <translation>Write the return slip as PDF; several get their number before the ending</translation>
    </message>
    <message>
        <source>Taken back, return slip %1.</source>
        <translation>Taken back, return slip %1.</translation>
    </message>
    <message>
        <source>Name at least one item.</source>
        <translation>Name at least one item.</translation>
    </message>
    <message>
        <source>--missing names one of the items, a colon and the accessory.</source>
        <translation>--missing names one of the items, a colon and the accessory.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Hands items over to a person or a section, with one receipt for all of them.</source>
        <translation>Hands items over to a person or a section, with one receipt for all of them.</translation>
    </message>
    <message>
        <source>Takes items back from whoever holds them.</source>
        <translation>Takes items back from whoever holds them.</translation>
    </message>
    <message>
        <source>Name one thing to show.</source>
        <translation>Name one thing to show.</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>At most so many</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>Say what to find.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Name one thing whose history to tell.</source>
        <translation>Name one thing whose history to tell.</translation>
    </message>
    <message>
        <source>Every journal entry that touched it, the newest first.</source>
        <translation>Every journal entry that touched it, the newest first.</translation>
    </message>
    <message>
        <source>New PIN of %1:</source>
        <translation>New PIN of %1:</translation>
    </message>
    <message>
        <source>Name, as it is printed on papers</source>
        <translation>Name, as it is printed on papers</translation>
    </message>
    <message>
        <source>desk, manager, auditor or owner</source>
        <translation>desk, manager, auditor or owner</translation>
    </message>
    <message>
        <source>The operator&apos;s card, as scanned</source>
        <translation>The operator&apos;s card, as scanned</translation>
    </message>
    <message>
        <source>Without a PIN: possible in a sample record only</source>
        <translation>Without a PIN: possible in a sample record only</translation>
    </message>
    <message>
        <source>Give one code for the operator.</source>
        <translation>Give one code for the operator.</translation>
    </message>
    <message>
        <source>Operator %1 added: %2.</source>
        <translation>Operator %1 added: %2.</translation>
    </message>
    <message>
        <source>Set a new PIN (MADOGUCHI_NEW_PIN, else asked for)</source>
        <translation>Set a new PIN (MADOGUCHI_NEW_PIN, else asked for)</translation>
    </message>
    <message>
        <source>The operator&apos;s new card, as scanned</source>
        <translation>The operator&apos;s new card, as scanned</translation>
    </message>
    <message>
        <source>Takes the operator off the desk</source>
        <translation>Takes the operator off the desk</translation>
    </message>
    <message>
        <source>Name one operator, and what to change.</source>
        <translation>Name one operator, and what to change.</translation>
    </message>
    <message>
        <source>Operator %1 changed.</source>
        <translation>Operator %1 changed.</translation>
    </message>
    <message>
        <source>Adds an operator; the PIN comes from MADOGUCHI_NEW_PIN or a prompt.</source>
        <translation>Adds an operator; the PIN comes from MADOGUCHI_NEW_PIN or a prompt.</translation>
    </message>
    <message>
        <source>Lists the operators.</source>
        <translation>Lists the operators.</translation>
    </message>
    <message>
        <source>A sample record with so many items (2,600)</source>
        <translation>A sample record with so many items (2,600)</translation>
    </message>
    <message>
        <source>Name of the first operator</source>
        <translation>Name of the first operator</translation>
    </message>
    <message>
        <source>Organisation that issues the papers</source>
        <translation>Organisation that issues the papers</translation>
    </message>
    <message>
        <source>Name of the service desk on the papers</source>
        <translation>Name of the service desk on the papers</translation>
    </message>
    <message>
        <source>Phone number of the desk on the papers</source>
        <translation>Phone number of the desk on the papers</translation>
    </message>
    <message>
        <source>Making a sample record; this takes a while …</source>
        <translation>Making a sample record; this takes a while …</translation>
    </message>
    <message>
        <source>--demo takes a number of items.</source>
        <translation>--demo takes a number of items.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Accessories to come</source>
        <translation>Accessories to come</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journal entries</translation>
    </message>
    <message>
        <source>Creates a record with its first operator, or a sample record; refuses an existing one.</source>
        <translation>Creates a record with its first operator, or a sample record; refuses an existing one.</translation>
    </message>
    <message>
        <source>Version, schema and counts.</source>
        <translation>Version, schema and counts.</translation>
    </message>
    <message>
        <source>Checks the database and every byte of the journal.</source>
        <translation>Checks the database and every byte of the journal.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>returned %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Name one setting, or none for all of them.</source>
        <translation>Name one setting, or none for all of them.</translation>
    </message>
    <message>
        <source>Give the name of one setting and its value.</source>
        <translation>Give the name of one setting and its value.</translation>
    </message>
    <message>
        <source>It was set so before.</source>
        <translation>It was set so before.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 is now: %2</translation>
    </message>
    <message>
        <source>Shows what the organisation has chosen.</source>
        <translation>Shows what the organisation has chosen.</translation>
    </message>
    <message>
        <source>Changes one of these.</source>
        <translation>Changes one of these.</translation>
    </message>
    <message>
        <source>A further field; an empty value takes it away; may be given several times</source>
        <translation>A further field; an empty value takes it away; may be given several times</translation>
    </message>
    <message>
        <source>Day on which the person left; empty: is here again</source>
        <translation>Day on which the person left; empty: is here again</translation>
    </message>
    <message>
        <source>Of an item that is back already, this accessory comes now; may be given several times</source>
        <translation>Of an item that is back already, this accessory comes now; may be given several times</translation>
    </message>
    <message>
        <source>Of %1 has come: %2.</source>
        <translation>Of %1 has come: %2.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>With it, the newest first: %1.</source>
        <translation>With it, the newest first: %1.</translation>
    </message>
    <message>
        <source>The record does not know of it: name an operator who may back up with --operator.</source>
        <translation>The record does not know of it: name an operator who may back up with --operator.</translation>
    </message>
    <message>
        <source>Takes the card away</source>
        <translation>Takes the card away</translation>
    </message>
    <message>
        <source>Brings a retired operator back</source>
        <translation>Brings a retired operator back</translation>
    </message>
    <message>
        <source>These two exclude each other.</source>
        <translation>These two exclude each other.</translation>
    </message>
    <message>
        <source>Only your own PIN is changed here; --operator says who you are.</source>
        <translation>Only your own PIN is changed here; --operator says who you are.</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>The PIN of %1 is changed.</translation>
    </message>
    <message>
        <source>Corrects an operator, takes them off the desk or brings them back.</source>
        <translation>Corrects an operator, takes them off the desk or brings them back.</translation>
    </message>
    <message>
        <source>Changes your own PIN: MADOGUCHI_NEW_PIN or a prompt gives the new one.</source>
        <translation>Changes your own PIN: MADOGUCHI_NEW_PIN or a prompt gives the new one.</translation>
    </message>
    <message>
        <source>Give the file to write with --out.</source>
        <translation>Give the file to write with --out.</translation>
    </message>
    <message>
        <source>The command card is in %1.</source>
        <translation>The command card is in %1.</translation>
    </message>
    <message>
        <source>Writes the barcodes of the counter&apos;s commands, one sheet for the desk.</source>
        <translation>Writes the barcodes of the counter&apos;s commands, one sheet for the desk.</translation>
    </message>
    <message>
        <source>It is a copy of an earlier day: it is not compared with the newest checkpoints of this machine</source>
        <translation>It is a copy of an earlier day: it is not compared with the newest checkpoints of this machine</translation>
    </message>
    <message>
        <source>Compared with the checkpoints kept in %1.</source>
        <translation>Compared with the checkpoints kept in %1.</translation>
    </message>
    <message>
        <source>The record has been altered.</source>
        <translation>The record has been altered.</translation>
    </message>
    <message>
        <source>Of this place only</source>
        <translation>Of this place only</translation>
    </message>
    <message>
        <source>Of this type only</source>
        <translation>Of this type only</translation>
    </message>
    <message>
        <source>Held by this section only</source>
        <translation>Held by this section only</translation>
    </message>
    <message>
        <source>Held by this person or section only</source>
        <translation>Held by this person or section only</translation>
    </message>
    <message>
        <source>Group by this column, with subtotals; none: do not group</source>
        <translation>Group by this column, with subtotals; none: do not group</translation>
    </message>
    <message>
        <source>These columns, in this order, separated by commas</source>
        <translation>These columns, in this order, separated by commas</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>The first day of the period</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>The last day of the period</translation>
    </message>
    <message>
        <source>pdf, xlsx or csv; else what the name of the file says</source>
        <translation>pdf, xlsx or csv; else what the name of the file says</translation>
    </message>
    <message>
        <source>Name one report, and the file to write with --out.</source>
        <translation>Name one report, and the file to write with --out.</translation>
    </message>
    <message>
        <source>Writes a report whose total is compared with the ledger.</source>
        <translation>Writes a report whose total is compared with the ledger.</translation>
    </message>
    <message>
        <source>One PDF with all the letters</source>
        <translation>One PDF with all the letters</translation>
    </message>
    <message>
        <source>Write a mail draft of each letter into this folder</source>
        <translation>Write a mail draft of each letter into this folder</translation>
    </message>
    <message>
        <source>Put the PDF of the letter into its draft</source>
        <translation>Put the PDF of the letter into its draft</translation>
    </message>
    <message>
        <source>Who is written to: each person, or the head of the section (person)</source>
        <translation>Who is written to: each person, or the head of the section (person)</translation>
    </message>
    <message>
        <source>When the things are asked back; else after the days of the office</source>
        <translation>When the things are asked back; else after the days of the office</translation>
    </message>
    <message>
        <source>--by takes section or person.</source>
        <translation>--by takes section or person.</translation>
    </message>
    <message>
        <source>--step takes a number from 1.</source>
        <translation>--step takes a number from 1.</translation>
    </message>
    <message>
        <source>Give the file to write with --out, or a folder for mail drafts with --eml.</source>
        <translation>Give the file to write with --out, or a folder for mail drafts with --eml.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>There is nobody to write to.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not written yet. Do it again.</source>
        <translation>
            <numerusform>%n letter is not written yet. Do it again.</numerusform>
            <numerusform>%n letters are not written yet. Do it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written: %1.</source>
        <translation>
            <numerusform>%n letter written: %1.</numerusform>
            <numerusform>%n letters written: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this person only</source>
        <translation>Of this person only</translation>
    </message>
    <message>
        <source>Only those of which something is still out</source>
        <translation>Only those of which something is still out</translation>
    </message>
    <message>
        <source>--limit takes a number above zero.</source>
        <translation>--limit takes a number above zero.</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>Doc. no.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Still out</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>When the things will be brought</source>
        <translation>When the things will be brought</translation>
    </message>
    <message>
        <source>Name one letter.</source>
        <translation>Name one letter.</translation>
    </message>
    <message>
        <source>The answer to %1 is recorded.</source>
        <translation>The answer to %1 is recorded.</translation>
    </message>
    <message>
        <source>Of the letter: ja or en (ja)</source>
        <translation>Of the letter: ja or en (ja)</translation>
    </message>
    <message>
        <source>Take the words from this file, written as this command shows them</source>
        <translation>Take the words from this file, written as this command shows them</translation>
    </message>
    <message>
        <source>Use the fixed words again</source>
        <translation>Use the fixed words again</translation>
    </message>
    <message>
        <source>Writes letters about loans: never twice for the same step of a loan.</source>
        <translation>Writes letters about loans: never twice for the same step of a loan.</translation>
    </message>
    <message>
        <source>Lists the letters that were written, newest first.</source>
        <translation>Lists the letters that were written, newest first.</translation>
    </message>
    <message>
        <source>Records what was answered to a letter, and the day that was promised.</source>
        <translation>Records what was answered to a letter, and the day that was promised.</translation>
    </message>
    <message>
        <source>Shows or changes the words of a letter.</source>
        <translation>Shows or changes the words of a letter.</translation>
    </message>
    <message>
        <source>The step, 1 for the first letter; else the next one of each loan, once its wait is over</source>
        <translation>The step, 1 for the first letter; else the next one of each loan, once its wait is over</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Who approved locking or wiping from afar</source>
        <translation>Who approved locking or wiping from afar</translation>
    </message>
    <message>
        <source>loss, theft or damage</source>
        <translation>loss, theft or damage</translation>
    </message>
    <message>
        <source>When it happened, to the minute: 2026-04-01T14:05</source>
        <translation>When it happened, to the minute: 2026-04-01T14:05</translation>
    </message>
    <message>
        <source>What happened: facts, in the words of whoever reports</source>
        <translation>What happened: facts, in the words of whoever reports</translation>
    </message>
    <message>
        <source>When it was noticed</source>
        <translation>When it was noticed</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>What is stored on it</source>
        <translation>What is stored on it</translation>
    </message>
    <message>
        <source>Police station and number of the report</source>
        <translation>Police station and number of the report</translation>
    </message>
    <message>
        <source>Head of the section, who signs the report</source>
        <translation>Head of the section, who signs the report</translation>
    </message>
    <message>
        <source>The officer who takes the report</source>
        <translation>The officer who takes the report</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Write the report as PDF</translation>
    </message>
    <message>
        <source>Name one item, --kind loss, theft or damage, when with --at and what happened with --note.</source>
        <translation>Name one item, --kind loss, theft or damage, when with --at and what happened with --note.</translation>
    </message>
    <message>
        <source>%1 is recorded as “%2”, report %3.</source>
        <translation>%1 is recorded as “%2”, report %3.</translation>
    </message>
    <message>
        <source>lock, wipe, line-stop, police or other</source>
        <translation>lock, wipe, line-stop, police or other</translation>
    </message>
    <message>
        <source>When it was done, to the minute</source>
        <translation>When it was done, to the minute</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Write the report as PDF, with every measure so far</source>
        <translation>Write the report as PDF, with every measure so far</translation>
    </message>
    <message>
        <source>Name one item, --kind lock, wipe, line-stop, police or other, and when with --at.</source>
        <translation>Name one item, --kind lock, wipe, line-stop, police or other, and when with --at.</translation>
    </message>
    <message>
        <source>Recorded for %1, report %2.</source>
        <translation>Recorded for %1, report %2.</translation>
    </message>
    <message>
        <source>What is to be kept in the record about it</source>
        <translation>What is to be kept in the record about it</translation>
    </message>
    <message>
        <source>Name one item, and how it was found with --note.</source>
        <translation>Name one item, and how it was found with --note.</translation>
    </message>
    <message>
        <source>%1 has been found; it is recorded as “%2” now.</source>
        <translation>%1 has been found; it is recorded as “%2” now.</translation>
    </message>
    <message>
        <source>It could not be repaired</source>
        <translation>It could not be repaired</translation>
    </message>
    <message>
        <source>Records loss, theft or damage, with its report.</source>
        <translation>Records loss, theft or damage, with its report.</translation>
    </message>
    <message>
        <source>Records what was done about a loss or damage, and issues the report anew.</source>
        <translation>Records what was done about a loss or damage, and issues the report anew.</translation>
    </message>
    <message>
        <source>Records that a lost item has turned up, and how.</source>
        <translation>Records that a lost item has turned up, and how.</translation>
    </message>
    <message>
        <source>Sends items to be repaired; the note says what is wrong.</source>
        <translation>Sends items to be repaired; the note says what is wrong.</translation>
    </message>
    <message>
        <source>Returns items to service, or records that they cannot be repaired.</source>
        <translation>Returns items to service, or records that they cannot be repaired.</translation>
    </message>
    <message>
        <source>Records that items have been reset and may be lent again.</source>
        <translation>Records that items have been reset and may be lent again.</translation>
    </message>
    <message>
        <source>The new due day; without it, the usual period once more</source>
        <translation>The new due day; without it, the usual period once more</translation>
    </message>
    <message>
        <source>Extend what can be extended, and tell what cannot</source>
        <translation>Extend what can be extended, and tell what cannot</translation>
    </message>
    <message>
        <source>Write the extension slip as PDF; several get their number before the ending</source>
        <translation>Write the extension slip as PDF; several get their number before the ending</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Extended, extension slip %1.</source>
        <translation>Extended, extension slip %1.</translation>
    </message>
    <message>
        <source>What becomes of the old item: faulty or in-repair; the new one stands in for it</source>
        <translation>What becomes of the old item: faulty or in-repair; the new one stands in for it</translation>
    </message>
    <message>
        <source>The condition of the old item, in words</source>
        <translation>The condition of the old item, in words</translation>
    </message>
    <message>
        <source>Another due day than that of the old item</source>
        <translation>Another due day than that of the old item</translation>
    </message>
    <message>
        <source>Name the item that comes back and the one that goes out.</source>
        <translation>Name the item that comes back and the one that goes out.</translation>
    </message>
    <message>
        <source>--state is faulty or in-repair.</source>
        <translation>--state is faulty or in-repair.</translation>
    </message>
    <message>
        <source>%1 taken back, %2 handed over in its place, receipt %3.</source>
        <translation>%1 taken back, %2 handed over in its place, receipt %3.</translation>
    </message>
    <message>
        <source>Gives loans another due day; --reason says why, --authority who approved.</source>
        <translation>Gives loans another due day; --reason says why, --authority who approved.</translation>
    </message>
    <message>
        <source>Takes an item back and hands another to the same holder, in one step.</source>
        <translation>Takes an item back and hands another to the same holder, in one step.</translation>
    </message>
    <message>
        <source>Disposed of, certificate %1.</source>
        <translation>Disposed of, certificate %1.</translation>
    </message>
    <message>
        <source>Recorded. The items wait for the number of the certificate.</source>
        <translation>Recorded. The items wait for the number of the certificate.</translation>
    </message>
    <message>
        <source>Prepared to be handed back, list %1.</source>
        <translation>Prepared to be handed back, list %1.</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>Write the list as PDF</translation>
    </message>
    <message>
        <source>How the data was erased; for what stores nothing, say so</source>
        <translation>How the data was erased; for what stores nothing, say so</translation>
    </message>
    <message>
        <source>Who erased it</source>
        <translation>Who erased it</translation>
    </message>
    <message>
        <source>Who was there; somebody else</source>
        <translation>Who was there; somebody else</translation>
    </message>
    <message>
        <source>Number of the certificate; with it the items are disposed of</source>
        <translation>Number of the certificate; with it the items are disposed of</translation>
    </message>
    <message>
        <source>Write the certificate of erasure as PDF</source>
        <translation>Write the certificate of erasure as PDF</translation>
    </message>
    <message>
        <source>Name at least one item, --method, --executor and --witness.</source>
        <translation>Name at least one item, --method, --executor and --witness.</translation>
    </message>
    <message>
        <source>Puts a set together that is to be handed back, with its list.</source>
        <translation>Puts a set together that is to be handed back, with its list.</translation>
    </message>
    <message>
        <source>Records the erasure, and with a certificate number disposes of the items.</source>
        <translation>Records the erasure, and with a certificate number disposes of the items.</translation>
    </message>
    <message>
        <source>Who answers from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>Who answers from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</translation>
    </message>
    <message>
        <source>Write the transfer slip as PDF</source>
        <translation>Write the transfer slip as PDF</translation>
    </message>
    <message>
        <source>Name who answers from now on with --to, and at least one item.</source>
        <translation>Name who answers from now on with --to, and at least one item.</translation>
    </message>
    <message>
        <source>Passed on to %1, transfer slip %2.</source>
        <translation>Passed on to %1, transfer slip %2.</translation>
    </message>
    <message>
        <source>The PDF file to write</source>
        <translation>The PDF file to write</translation>
    </message>
    <message>
        <source>Name one person, and the file with --out.</source>
        <translation>Name one person, and the file with --out.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Passes loans on to another person or section, as when people are transferred.</source>
        <translation>Passes loans on to another person or section, as when people are transferred.</translation>
    </message>
    <message>
        <source>Everything a person holds on one sheet, to be ticked off.</source>
        <translation>Everything a person holds on one sheet, to be ticked off.</translation>
    </message>
    <message>
        <source>Name one person, and say why with --reason.</source>
        <translation>Name one person, and say why with --reason.</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1.</source>
        <translation>Nothing more is lent to %1.</translation>
    </message>
    <message>
        <source>Items may be lent to %1 again.</source>
        <translation>Items may be lent to %1 again.</translation>
    </message>
    <message>
        <source>Nothing more is lent to a person until the block is lifted.</source>
        <translation>Nothing more is lent to a person until the block is lifted.</translation>
    </message>
    <message>
        <source>Lifts the block of a person.</source>
        <translation>Lifts the block of a person.</translation>
    </message>
    <message>
        <source>It is lent until the end of the fiscal year</source>
        <translation>It is lent until the end of the fiscal year</translation>
    </message>
    <message>
        <source>Also what is reserved for somebody else; say why with --reason</source>
        <translation>Also what is reserved for somebody else; say why with --reason</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>The day of the pick-up: 2026-04-01, R8.4.1</source>
        <translation>The day of the pick-up: 2026-04-01, R8.4.1</translation>
    </message>
    <message>
        <source>The day of the return</source>
        <translation>The day of the return</translation>
    </message>
    <message>
        <source>Who has approved it</source>
        <translation>Who has approved it</translation>
    </message>
    <message>
        <source>Who it is for: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>Who it is for: a person&apos;s number, user name or card, or a section&apos;s exact name</translation>
    </message>
    <message>
        <source>Any units of this type</source>
        <translation>Any units of this type</translation>
    </message>
    <message>
        <source>How many of the type (1)</source>
        <translation>How many of the type (1)</translation>
    </message>
    <message>
        <source>Write the reservation slip as PDF</source>
        <translation>Write the reservation slip as PDF</translation>
    </message>
    <message>
        <source>Name who it is for with --for, the days with --from and --to, and items or a --kind.</source>
        <translation>Name who it is for with --for, the days with --from and --to, and items or a --kind.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count takes a number.</translation>
    </message>
    <message>
        <source>Reserved as %1, from %2 to %3.</source>
        <translation>Reserved as %1, from %2 to %3.</translation>
    </message>
    <message>
        <source>Name one reservation.</source>
        <translation>Name one reservation.</translation>
    </message>
    <message>
        <source>Changed: %1, from %2 to %3.</source>
        <translation>Changed: %1, from %2 to %3.</translation>
    </message>
    <message>
        <source>Name one reservation, and say why with --reason.</source>
        <translation>Name one reservation, and say why with --reason.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Cancelled: %1.</translation>
    </message>
    <message>
        <source>Name a reservation and at least one item.</source>
        <translation>Name a reservation and at least one item.</translation>
    </message>
    <message>
        <source>Allocated: %1 to %2 (%3 of %4).</source>
        <translation>Allocated: %1 to %2 (%3 of %4).</translation>
    </message>
    <message>
        <source>Put back: %1, of %2 (%3 of %4 allocated).</source>
        <translation>Put back: %1, of %2 (%3 of %4 allocated).</translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>Where it waits</translation>
    </message>
    <message>
        <source>Write the pick-up slip as PDF</source>
        <translation>Write the pick-up slip as PDF</translation>
    </message>
    <message>
        <source>Ready: %1, pick-up slip %2.</source>
        <translation>Ready: %1, pick-up slip %2.</translation>
    </message>
    <message>
        <source>The first day (today)</source>
        <translation>The first day (today)</translation>
    </message>
    <message>
        <source>The last day (two weeks later)</source>
        <translation>The last day (two weeks later)</translation>
    </message>
    <message>
        <source>Name one type.</source>
        <translation>Name one type.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>Promises items, or so many of a type, to somebody for some days.</source>
        <translation>Promises items, or so many of a type, to somebody for some days.</translation>
    </message>
    <message>
        <source>Cancels a reservation and frees what it keeps.</source>
        <translation>Cancels a reservation and frees what it keeps.</translation>
    </message>
    <message>
        <source>Allocates items to a reservation.</source>
        <translation>Allocates items to a reservation.</translation>
    </message>
    <message>
        <source>Puts items back that were allocated to a reservation.</source>
        <translation>Puts items back that were allocated to a reservation.</translation>
    </message>
    <message>
        <source>Says that a reservation is packed and waits on its shelf.</source>
        <translation>Says that a reservation is packed and waits on its shelf.</translation>
    </message>
    <message>
        <source>Hands over what is allocated to a reservation, with one receipt.</source>
        <translation>Hands over what is allocated to a reservation, with one receipt.</translation>
    </message>
    <message>
        <source>Shows day by day how many of a type are free.</source>
        <translation>Shows day by day how many of a type are free.</translation>
    </message>
    <message>
        <source>Only what belongs to this place: its name or the code of its label</source>
        <translation>Only what belongs to this place: its name or the code of its label</translation>
    </message>
    <message>
        <source>Only this type</source>
        <translation>Only this type</translation>
    </message>
    <message>
        <source>Only what this section and its people hold</source>
        <translation>Only what this section and its people hold</translation>
    </message>
    <message>
        <source>What people hold, instead of what should be in its place</source>
        <translation>What people hold, instead of what should be in its place</translation>
    </message>
    <message>
        <source>regular (as without it), change or spot</source>
        <translation>regular (as without it), change or spot</translation>
    </message>
    <message>
        <source>Write the stocktake sheet as PDF</source>
        <translation>Write the stocktake sheet as PDF</translation>
    </message>
    <message>
        <source>Say what to count with --place, --kind, --section or --custody.</source>
        <translation>Say what to count with --place, --kind, --section or --custody.</translation>
    </message>
    <message numerus="yes">
        <source>Stocktake %1 opened: %n item(s) expected.</source>
        <translation>
            <numerusform>Stocktake %1 opened: %n item expected.</numerusform>
            <numerusform>Stocktake %1 opened: %n items expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Name one stocktake.</source>
        <translation>Name one stocktake.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Write the difference report as PDF</source>
        <translation>Write the difference report as PDF</translation>
    </message>
    <message>
        <source>Stocktake %1 cancelled.</source>
        <translation>Stocktake %1 cancelled.</translation>
    </message>
    <message>
        <source>Name one stocktake, and the file to write with --out.</source>
        <translation>Name one stocktake, and the file to write with --out.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 written to %2.</translation>
    </message>
    <message>
        <source>What it is, or what was found out</source>
        <translation>What it is, or what was found out</translation>
    </message>
    <message>
        <source>Name the stocktake and what was scanned, and give --note.</source>
        <translation>Name the stocktake and what was scanned, and give --note.</translation>
    </message>
    <message>
        <source>Noted for %1.</source>
        <translation>Noted for %1.</translation>
    </message>
    <message>
        <source>found-later, put-back, loan-not-recorded, return-not-recorded, suspected-loss, wrong-label, registered, not-ours, record-corrected or other</source>
        <translation>found-later, put-back, loan-not-recorded, return-not-recorded, suspected-loss, wrong-label, registered, not-ours, record-corrected or other</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens a stocktake and writes down what it expects.</source>
        <translation>Opens a stocktake and writes down what it expects.</translation>
    </message>
    <message>
        <source>Tells what is found, missing, misplaced, unexpected and unknown.</source>
        <translation>Tells what is found, missing, misplaced, unexpected and unknown.</translation>
    </message>
    <message>
        <source>Lists the stocktakes, newest first.</source>
        <translation>Lists the stocktakes, newest first.</translation>
    </message>
    <message>
        <source>Keeps a note on what was scanned.</source>
        <translation>Keeps a note on what was scanned.</translation>
    </message>
    <message>
        <source>Ends the counting and keeps the differences.</source>
        <translation>Ends the counting and keeps the differences.</translation>
    </message>
    <message>
        <source>Gives a stocktake up.</source>
        <translation>Gives a stocktake up.</translation>
    </message>
    <message>
        <source>Writes the stocktake sheet as PDF.</source>
        <translation>Writes the stocktake sheet as PDF.</translation>
    </message>
    <message>
        <source>Writes the difference report as PDF.</source>
        <translation>Writes the difference report as PDF.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Nothing is written so. This comes near:</source>
        <translation>Nothing is written so. This comes near:</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing</source>
        <translation>Shows what would change, and changes nothing</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Name the items, and say what to change.</source>
        <translation>Name the items, and say what to change.</translation>
    </message>
    <message>
        <source>Name the people, and say what to change.</source>
        <translation>Name the people, and say what to change.</translation>
    </message>
    <message>
        <source>Changes many items alike in one operation: all of them or none.</source>
        <translation>Changes many items alike in one operation: all of them or none.</translation>
    </message>
    <message>
        <source>Changes many people alike in one operation: all of them or none.</source>
        <translation>Changes many people alike in one operation: all of them or none.</translation>
    </message>
    <message>
        <source>Name one item and one file.</source>
        <translation>Name one item and one file.</translation>
    </message>
    <message>
        <source>Give the number that “attachments” shows.</source>
        <translation>Give the number that “attachments” shows.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Nothing is attached.</translation>
    </message>
    <message>
        <source>Give the number that “attachments” shows, and the file with --out.</source>
        <translation>Give the number that “attachments” shows, and the file with --out.</translation>
    </message>
    <message>
        <source>Keeps a picture or another file (20 MB at most) with an item.</source>
        <translation>Keeps a picture or another file (20 MB at most) with an item.</translation>
    </message>
    <message>
        <source>Lists what is attached to an item.</source>
        <translation>Lists what is attached to an item.</translation>
    </message>
    <message>
        <source>Writes an attached file.</source>
        <translation>Writes an attached file.</translation>
    </message>
    <message>
        <source>Takes an attached file away; the undo brings it back.</source>
        <translation>Takes an attached file away; the undo brings it back.</translation>
    </message>
    <message>
        <source>As this saved search narrows items or people down</source>
        <translation>As this saved search narrows items or people down</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Items of this type</source>
        <translation>Items of this type</translation>
    </message>
    <message>
        <source>Items at this place</source>
        <translation>Items at this place</translation>
    </message>
    <message>
        <source>Say “assets” or “people”, then the name of the search.</source>
        <translation>Say “assets” or “people”, then the name of the search.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Saves a search under a name, for everybody; “list --search” uses it.</source>
        <translation>Saves a search under a name, for everybody; “list --search” uses it.</translation>
    </message>
    <message>
        <source>Takes a saved search away.</source>
        <translation>Takes a saved search away.</translation>
    </message>
    <message>
        <source>The labels by maker and number, as “A-one 72212”, or tape-24, tape-36, plain-a4</source>
        <translation>The labels by maker and number, as “A-one 72212”, or tape-24, tape-36, plain-a4</translation>
    </message>
    <message>
        <source>Which label of the first sheet is the first that is not used up (1)</source>
        <translation>Which label of the first sheet is the first that is not used up (1)</translation>
    </message>
    <message>
        <source>code128, qr (as when nothing is said) or datamatrix; twice for one of each sort</source>
        <translation>code128, qr (as when nothing is said) or datamatrix; twice for one of each sort</translation>
    </message>
    <message>
        <source>For everything of this sort</source>
        <translation>For everything of this sort</translation>
    </message>
    <message>
        <source>For the assets that belong there</source>
        <translation>For the assets that belong there</translation>
    </message>
    <message>
        <source>For the assets of this type</source>
        <translation>For the assets of this type</translation>
    </message>
    <message>
        <source>For the people of this section</source>
        <translation>For the people of this section</translation>
    </message>
    <message>
        <source>Dots an inch of the printer (600)</source>
        <translation>Dots an inch of the printer (600)</translation>
    </message>
    <message>
        <source>Moves everything to the right, in millimetres; may be below zero</source>
        <translation>Moves everything to the right, in millimetres; may be below zero</translation>
    </message>
    <message>
        <source>Moves everything down, in millimetres; may be below zero</source>
        <translation>Moves everything down, in millimetres; may be below zero</translation>
    </message>
    <message>
        <source>Notes today in the history of each asset as the day its label was issued</source>
        <translation>Notes today in the history of each asset as the day its label was issued</translation>
    </message>
    <message>
        <source>The frames of the labels instead, to be laid over a sheet of them</source>
        <translation>The frames of the labels instead, to be laid over a sheet of them</translation>
    </message>
    <message>
        <source>--symbol is code128, qr or datamatrix.</source>
        <translation>--symbol is code128, qr or datamatrix.</translation>
    </message>
    <message>
        <source>--start-at takes a number from 1, --dpi one from %1 to %2.</source>
        <translation>--start-at takes a number from 1, --dpi one from %1 to %2.</translation>
    </message>
    <message>
        <source>--shift-right and --shift-down take millimetres from -50 to 50.</source>
        <translation>--shift-right and --shift-down take millimetres from -50 to 50.</translation>
    </message>
    <message>
        <source>The frames of %1 are in %2.</source>
        <translation>The frames of %1 are in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) for %1, in %2.</source>
        <translation>
            <numerusform>%n label for %1, in %2.</numerusform>
            <numerusform>%n labels for %1, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>--record is for labels of assets.</source>
        <translation>--record is for labels of assets.</translation>
    </message>
    <message>
        <source>Name what to print labels for, or give --all.</source>
        <translation>Name what to print labels for, or give --all.</translation>
    </message>
    <message>
        <source>The report saved under this name; other options change it</source>
        <translation>The report saved under this name; other options change it</translation>
    </message>
    <message>
        <source>Say under which name, and which report.</source>
        <translation>Say under which name, and which report.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Say the name, and the new name.</source>
        <translation>Say the name, and the new name.</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>Renamed to “%1”.</translation>
    </message>
    <message>
        <source>Say the name of a saved report.</source>
        <translation>Say the name of a saved report.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is removed.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Keeps a report under a name for every counter.</source>
        <translation>Keeps a report under a name for every counter.</translation>
    </message>
    <message>
        <source>Gives a saved report another name.</source>
        <translation>Gives a saved report another name.</translation>
    </message>
    <message>
        <source>Removes a saved report.</source>
        <translation>Removes a saved report.</translation>
    </message>
    <message>
        <source>Lists the saved reports.</source>
        <translation>Lists the saved reports.</translation>
    </message>
    <message>
        <source>Where the counter stands until a shelf&apos;s label is read: a name or its code</source>
        <translation>Where the counter stands until a shelf&apos;s label is read: a name or its code</translation>
    </message>
    <message>
        <source>To</source>
        <comment>whom</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>The letters are recorded. For their papers repeat the command with another file and --id %1: nothing is recorded a second time.</source>
        <translation>The letters are recorded. For their papers repeat the command with another file and --id %1: nothing is recorded a second time.</translation>
    </message>
    <message>
        <source>Items of this type only</source>
        <translation>Items of this type only</translation>
    </message>
    <message>
        <source>Items of this place only</source>
        <translation>Items of this place only</translation>
    </message>
    <message>
        <source>People of this section, or items it holds, only</source>
        <translation>People of this section, or items it holds, only</translation>
    </message>
    <message>
        <source>From</source>
        <comment>whom</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Further fields</translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <comment>former holder</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>A PDF gets the chart of the report on a sheet behind the list</source>
        <translation>A PDF gets the chart of the report on a sheet behind the list</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) had no bytes of their own any more.</source>
        <translation>
            <numerusform>%n attached file had no bytes of its own any more.</numerusform>
            <numerusform>%n attached files had no bytes of their own any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one folder to make.</source>
        <translation>Name one folder to make.</translation>
    </message>
    <message>
        <source>Make the record, compare, and throw it away</source>
        <translation>Make the record, compare, and throw it away</translation>
    </message>
    <message>
        <source>Name the folder, and the new record with --into, or --dry-run.</source>
        <translation>Name the folder, and the new record with --into, or --dry-run.</translation>
    </message>
    <message>
        <source>The export is whole and would give an equal record: %1</source>
        <translation>The export is whole and would give an equal record: %1</translation>
    </message>
    <message>
        <source>Imported into %1, equal in every row: %2</source>
        <translation>Imported into %1, equal in every row: %2</translation>
    </message>
    <message>
        <source>Writes the whole record into a new folder that other programs can read.</source>
        <translation>Writes the whole record into a new folder that other programs can read.</translation>
    </message>
    <message>
        <source>Makes an equal record out of such a folder, on another database if need be.</source>
        <translation>Makes an equal record out of such a folder, on another database if need be.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>There are more than these %1.</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>No two records look like one.</translation>
    </message>
    <message>
        <source>Say people or assets.</source>
        <translation>Say people or assets.</translation>
    </message>
    <message>
        <source>Shows what would go over, and changes nothing</source>
        <translation>Shows what would go over, and changes nothing</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>Goes over</translation>
    </message>
    <message>
        <source>Finds it too</source>
        <translation>Finds it too</translation>
    </message>
    <message>
        <source>%1 and %2 are one now, %1: %3</source>
        <translation>%1 and %2 are one now, %1: %3</translation>
    </message>
    <message>
        <source>Name the one that stays, then the one that goes.</source>
        <translation>Name the one that stays, then the one that goes.</translation>
    </message>
    <message>
        <source>Lists records that may be one, and why.</source>
        <translation>Lists records that may be one, and why.</translation>
    </message>
    <message>
        <source>Makes one of two records of a person; the old number finds it from then on.</source>
        <translation>Makes one of two records of a person; the old number finds it from then on.</translation>
    </message>
    <message>
        <source>Makes one of two records of an item; the old number finds it from then on.</source>
        <translation>Makes one of two records of an item; the old number finds it from then on.</translation>
    </message>
    <message>
        <source>Number of the kit, where it changes</source>
        <translation>Number of the kit, where it changes</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Name of the kit</translation>
    </message>
    <message>
        <source>An item that belongs to it; may be given several times, replaces all</source>
        <translation>An item that belongs to it; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>A further item; may be given several times</source>
        <translation>A further item; may be given several times</translation>
    </message>
    <message>
        <source>An item that does not belong to it any more; may be given several times</source>
        <translation>An item that does not belong to it any more; may be given several times</translation>
    </message>
    <message>
        <source>Name the kit.</source>
        <translation>Name the kit.</translation>
    </message>
    <message>
        <source>Kit %1 saved: %2</source>
        <translation>Kit %1 saved: %2</translation>
    </message>
    <message>
        <source>Kit %1 dissolved: %2</source>
        <translation>Kit %1 dissolved: %2</translation>
    </message>
    <message>
        <source>Puts a kit together, or changes it: items that one scan lends and takes back.</source>
        <translation>Puts a kit together, or changes it: items that one scan lends and takes back.</translation>
    </message>
    <message>
        <source>Takes a kit apart; its items stay and are lent singly.</source>
        <translation>Takes a kit apart; its items stay and are lent singly.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Labels of what: asset (as when nothing is said), kit, shelf, staff or command</source>
        <translation>Labels of what: asset (as when nothing is said), kit, shelf, staff or command</translation>
    </message>
    <message>
        <source>--kind is asset, kit, shelf, staff or command.</source>
        <translation>--kind is asset, kit, shelf, staff or command.</translation>
    </message>
    <message>
        <source>Writes labels to stick on assets, kits, shelves and staff cards.</source>
        <translation>Writes labels to stick on assets, kits, shelves and staff cards.</translation>
    </message>
    <message>
        <source>Shows whatever a scanner can read: an item, a person, a document, a kit, a place.</source>
        <translation>Shows whatever a scanner can read: an item, a person, a document, a kit, a place.</translation>
    </message>
    <message>
        <source>Searches items, people, documents, kits, places, types and sections, the best hit first.</source>
        <translation>Searches items, people, documents, kits, places, types and sections, the best hit first.</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>What people call it</translation>
    </message>
    <message>
        <source>replacement, transfer, year-end, lease-end or other</source>
        <translation>replacement, transfer, year-end, lease-end or other</translation>
    </message>
    <message>
        <source>When the things are asked back</source>
        <translation>When the things are asked back</translation>
    </message>
    <message>
        <source>Only of this maker; a part of it is enough</source>
        <translation>Only of this maker; a part of it is enough</translation>
    </message>
    <message>
        <source>Only this model; a part of it is enough</source>
        <translation>Only this model; a part of it is enough</translation>
    </message>
    <message>
        <source>Only what is due on this day or before</source>
        <translation>Only what is due on this day or before</translation>
    </message>
    <message>
        <source>Only what was acquired on this day or before</source>
        <translation>Only what was acquired on this day or before</translation>
    </message>
    <message>
        <source>Only tell how much would be asked back; nothing is recorded</source>
        <translation>Only tell how much would be asked back; nothing is recorded</translation>
    </message>
    <message>
        <source>Write the lists for the sections as one PDF</source>
        <translation>Write the lists for the sections as one PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would be asked back.</source>
        <translation>
            <numerusform>%n item would be asked back.</numerusform>
            <numerusform>%n items would be asked back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the collection a name with --name, and a day with --return-by.</source>
        <translation>Give the collection a name with --name, and a day with --return-by.</translation>
    </message>
    <message numerus="yes">
        <source>Collection %1 opened: %n item(s) are asked back.</source>
        <translation>
            <numerusform>Collection %1 opened: %n item is asked back.</numerusform>
            <numerusform>Collection %1 opened: %n items are asked back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that are open</source>
        <translation>Only those that are open</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>What is collected</translation>
    </message>
    <message>
        <source>Name one collection.</source>
        <translation>Name one collection.</translation>
    </message>
    <message>
        <source>Why they need not come back</source>
        <translation>Why they need not come back</translation>
    </message>
    <message>
        <source>Name the collection and its items, and give --note.</source>
        <translation>Name the collection and its items, and give --note.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exempted.</source>
        <translation>
            <numerusform>%n item exempted.</numerusform>
            <numerusform>%n items exempted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one collection, and the file to write with --out.</source>
        <translation>Name one collection, and the file to write with --out.</translation>
    </message>
    <message>
        <source>Opens a collection: asks back what is on loan and fits, by a day.</source>
        <translation>Opens a collection: asks back what is on loan and fits, by a day.</translation>
    </message>
    <message>
        <source>Tells what is back, what is left and why.</source>
        <translation>Tells what is back, what is left and why.</translation>
    </message>
    <message>
        <source>Lists the collections, newest first.</source>
        <translation>Lists the collections, newest first.</translation>
    </message>
    <message>
        <source>Says of items that they need not come back, and why.</source>
        <translation>Says of items that they need not come back, and why.</translation>
    </message>
    <message>
        <source>Ends a collection and keeps what is left and why.</source>
        <translation>Ends a collection and keeps what is left and why.</translation>
    </message>
    <message>
        <source>Writes the lists for the sections as one PDF.</source>
        <translation>Writes the lists for the sections as one PDF.</translation>
    </message>
    <message>
        <source>Writes the report of a collection as PDF.</source>
        <translation>Writes the report of a collection as PDF.</translation>
    </message>
    <message>
        <source>Of a request to return: only what this collection still asks for</source>
        <translation>Of a request to return: only what this collection still asks for</translation>
    </message>
    <message>
        <source>Choose --mail or --eml, not both.</source>
        <translation>Choose --mail or --eml, not both.</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>The mail server said: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent by mail.</source>
        <translation>
            <numerusform>%n letter sent by mail.</numerusform>
            <numerusform>%n letters sent by mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends by mail what waits for it, as the window does by itself.</source>
        <translation>Sends by mail what waits for it, as the window does by itself.</translation>
    </message>
    <message>
        <source>An item that is bad: faulty from now on; may be given several times</source>
        <translation>An item that is bad: faulty from now on; may be given several times</translation>
    </message>
    <message>
        <source>The type of the items</source>
        <translation>The type of the items</translation>
    </message>
    <message>
        <source>Name the type with --kind, and the file with --out.</source>
        <translation>Name the type with --kind, and the file with --out.</translation>
    </message>
    <message>
        <source>Records that spares have been checked; what is bad becomes faulty.</source>
        <translation>Records that spares have been checked; what is bad becomes faulty.</translation>
    </message>
    <message>
        <source>What of a type is in stock on one sheet, to be ticked off at the check.</source>
        <translation>What of a type is in stock on one sheet, to be ticked off at the check.</translation>
    </message>
    <message>
        <source>Set the clock, in a sample record only (MADOGUCHI_NOW)</source>
        <translation>Set the clock, in a sample record only (MADOGUCHI_NOW)</translation>
    </message>
    <message>
        <source>The site it goes to</source>
        <translation>The site it goes to</translation>
    </message>
    <message>
        <source>Who takes it in there</source>
        <translation>Who takes it in there</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Who carries it</translation>
    </message>
    <message>
        <source>The carrier’s number of the parcel</source>
        <translation>The carrier’s number of the parcel</translation>
    </message>
    <message>
        <source>Write the cover note as PDF</source>
        <translation>Write the cover note as PDF</translation>
    </message>
    <message>
        <source>Name one receipt, where it goes with --to, and who carries it with --carrier.</source>
        <translation>Name one receipt, where it goes with --to, and who carries it with --carrier.</translation>
    </message>
    <message>
        <source>Sent what %1 lent, cover note %2.</source>
        <translation>Sent what %1 lent, cover note %2.</translation>
    </message>
    <message>
        <source>Who at the other site confirms it</source>
        <translation>Who at the other site confirms it</translation>
    </message>
    <message>
        <source>The signed receipt has come back</source>
        <translation>The signed receipt has come back</translation>
    </message>
    <message>
        <source>Name one cover note or receipt, and who confirms it with --by, or --receipt-back.</source>
        <translation>Name one cover note or receipt, and who confirms it with --by, or --receipt-back.</translation>
    </message>
    <message>
        <source>The arrival of %1 is recorded.</source>
        <translation>The arrival of %1 is recorded.</translation>
    </message>
    <message>
        <source>Those that are over, too</source>
        <translation>Those that are over, too</translation>
    </message>
    <message>
        <source>Name nothing; --all shows those that are over, too.</source>
        <translation>Name nothing; --all shows those that are over, too.</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Cover note</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Every shipment has been confirmed.</source>
        <translation>Every shipment has been confirmed.</translation>
    </message>
    <message>
        <source>Sends what a receipt lent to another site, with a cover note.</source>
        <translation>Sends what a receipt lent to another site, with a cover note.</translation>
    </message>
    <message>
        <source>Records that a shipment has arrived, or that its signed receipt is back.</source>
        <translation>Records that a shipment has arrived, or that its signed receipt is back.</translation>
    </message>
    <message>
        <source>Shipments that nobody has confirmed, the oldest first.</source>
        <translation>Shipments that nobody has confirmed, the oldest first.</translation>
    </message>
    <message>
        <source>Number of the consumable, where it changes</source>
        <translation>Number of the consumable, where it changes</translation>
    </message>
    <message>
        <source>Name of the consumable</source>
        <translation>Name of the consumable</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>What it is counted in</translation>
    </message>
    <message>
        <source>Below so many, more is to be ordered</source>
        <translation>Below so many, more is to be ordered</translation>
    </message>
    <message>
        <source>The maker&apos;s barcode on the box</source>
        <translation>The maker&apos;s barcode on the box</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>The supplier, the number of the delivery</source>
        <translation>The supplier, the number of the delivery</translation>
    </message>
    <message>
        <source>Person or section that gets it</source>
        <translation>Person or section that gets it</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Without a receipt to sign</source>
        <translation>Without a receipt to sign</translation>
    </message>
    <message>
        <source>Write the receipt into this file</source>
        <translation>Write the receipt into this file</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>How many there are</translation>
    </message>
    <message>
        <source>%1: %2 there, below the reorder level</source>
        <translation>%1: %2 there, below the reorder level</translation>
    </message>
    <message>
        <source>%1: %2 there</source>
        <translation>%1: %2 there</translation>
    </message>
    <message>
        <source>Name the consumable.</source>
        <translation>Name the consumable.</translation>
    </message>
    <message>
        <source>--reorder-level takes a whole number.</source>
        <translation>--reorder-level takes a whole number.</translation>
    </message>
    <message>
        <source>Consumable %1 saved: %2</source>
        <translation>Consumable %1 saved: %2</translation>
    </message>
    <message>
        <source>Consumable %1 is not kept any more: %2</source>
        <translation>Consumable %1 is not kept any more: %2</translation>
    </message>
    <message>
        <source>Name the consumable, and how many with --count.</source>
        <translation>Name the consumable, and how many with --count.</translation>
    </message>
    <message>
        <source>Name what is handed out, as C-0001=2, and to whom with --to.</source>
        <translation>Name what is handed out, as C-0001=2, and to whom with --to.</translation>
    </message>
    <message>
        <source>Name the consumable, and how many there are with --count.</source>
        <translation>Name the consumable, and how many there are with --count.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Enters a consumable, or changes it; how much there is, is only counted.</source>
        <translation>Enters a consumable, or changes it; how much there is, is only counted.</translation>
    </message>
    <message>
        <source>A consumable of which nothing is left is not kept any more.</source>
        <translation>A consumable of which nothing is left is not kept any more.</translation>
    </message>
    <message>
        <source>Counts a delivery of a consumable in.</source>
        <translation>Counts a delivery of a consumable in.</translation>
    </message>
    <message>
        <source>Counts consumables out to a person or a section, with a receipt.</source>
        <translation>Counts consumables out to a person or a section, with a receipt.</translation>
    </message>
    <message>
        <source>Corrects how much there is, after counting; --reason says why it differs.</source>
        <translation>Corrects how much there is, after counting; --reason says why it differs.</translation>
    </message>
    <message>
        <source>The book of a consumable: what came and went, the newest first.</source>
        <translation>The book of a consumable: what came and went, the newest first.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Reorder level</translation>
    </message>
    <message>
        <source>%1 (low)</source>
        <translation>%1 (low)</translation>
    </message>
    <message>
        <source>Only what people hold who have left</source>
        <translation>Only what people hold who have left</translation>
    </message>
    <message>
        <source>A picture of how it came back last: kept with that return too</source>
        <translation>A picture of how it came back last: kept with that return too</translation>
    </message>
    <message>
        <source>At the return</source>
        <translation>At the return</translation>
    </message>
    <message>
        <source>What this report adds, in words</source>
        <translation>What this report adds, in words</translation>
    </message>
    <message>
        <source>What happened, as it is known now</source>
        <translation>What happened, as it is known now</translation>
    </message>
    <message>
        <source>This is the final report</source>
        <translation>This is the final report</translation>
    </message>
    <message>
        <source>Records a later report about a loss or damage: what has become known since.</source>
        <translation>Records a later report about a loss or damage: what has become known since.</translation>
    </message>
    <message>
        <source>--lang is ja or en.</source>
        <translation>--lang is ja or en.</translation>
    </message>
    <message>
        <source>%1 written to %2: its first paper, which had not come out.</source>
        <translation>%1 written to %2: its first paper, which had not come out.</translation>
    </message>
    <message>
        <source>Only what is leased until this day or less</source>
        <translation>Only what is leased until this day or less</translation>
    </message>
    <message>
        <source>Of this work item only: LN-03</source>
        <translation>Of this work item only: LN-03</translation>
    </message>
    <message>
        <source>Name one document, or one place in the log.</source>
        <translation>Name one document, or one place in the log.</translation>
    </message>
    <message>
        <source>Hash of the entry: %1</source>
        <translation>Hash of the entry: %1</translation>
    </message>
    <message>
        <source>The proof that a document, or the entry at a place in the log, stands in the journal.</source>
        <translation>The proof that a document, or the entry at a place in the log, stands in the journal.</translation>
    </message>
    <message>
        <source>A check point of its type that is not in order, and what is wrong; may be given several times</source>
        <translation>A check point of its type that is not in order, and what is wrong; may be given several times</translation>
    </message>
    <message>
        <source>A check point that is in order after all; may be given several times</source>
        <translation>A check point that is in order after all; may be given several times</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in order</translation>
    </message>
    <message>
        <source>--check names a check point, an equals sign and what is wrong.</source>
        <translation>--check names a check point, an equals sign and what is wrong.</translation>
    </message>
    <message>
        <source>What is looked at when one comes back; may be given several times, replaces all</source>
        <translation>What is looked at when one comes back; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>What usually goes with a new one, as “AC adapter x2”; may be given several times, replaces all</source>
        <translation>What usually goes with a new one, as “AC adapter x2”; may be given several times, replaces all</translation>
    </message>
    <message>
        <source>So many of it with one person at most; 0: no limit</source>
        <translation>So many of it with one person at most; 0: no limit</translation>
    </message>
    <message>
        <source>So many of it with one section at most; 0: no limit</source>
        <translation>So many of it with one section at most; 0: no limit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Looked at when it comes back</source>
        <translation>Looked at when it comes back</translation>
    </message>
    <message>
        <source>With one person</source>
        <translation>With one person</translation>
    </message>
    <message>
        <source>With one section</source>
        <translation>With one section</translation>
    </message>
    <message numerus="yes">
        <source>%n more label(s) are shortened: %1</source>
        <translation>
            <numerusform>%n more label is shortened: %1</numerusform>
            <numerusform>%n more labels are shortened: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the lease contract</source>
        <translation>Number of the lease contract</translation>
    </message>
    <message>
        <source>Whom it is leased from</source>
        <translation>Whom it is leased from</translation>
    </message>
    <message>
        <source>Last day of the lease; empty: not known</source>
        <translation>Last day of the lease; empty: not known</translation>
    </message>
    <message>
        <source>Name the letter.</source>
        <translation>Name the letter.</translation>
    </message>
    <message>
        <source>%1 is void. Its mail is never sent again.</source>
        <translation>%1 is void. Its mail is never sent again.</translation>
    </message>
    <message>
        <source>Makes a letter void whose mail was tried already; it is never sent again.</source>
        <translation>Makes a letter void whose mail was tried already; it is never sent again.</translation>
    </message>
    <message>
        <source>Only what is leased for so many more days or less</source>
        <translation>Only what is leased for so many more days or less</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Blocked since</translation>
    </message>
    <message>
        <source>--accessory takes one item, and no other option of a return.</source>
        <translation>--accessory takes one item, and no other option of a return.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept.</source>
        <translation>
            <numerusform>%n picture kept.</numerusform>
            <numerusform>%n pictures kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>--check names one of the items and a colon, then a check point, an equals sign and what is wrong.</source>
        <translation>--check names one of the items and a colon, then a check point, an equals sign and what is wrong.</translation>
    </message>
    <message>
        <source>--picture names one of the items, a colon and the file.</source>
        <translation>--picture names one of the items, a colon and the file.</translation>
    </message>
    <message>
        <source>Name one document or command, and say why with --reason.</source>
        <translation>Name one document or command, and say why with --reason.</translation>
    </message>
    <message>
        <source>Reverses what a document or a command records; the record keeps both.</source>
        <translation>Reverses what a document or a command records; the record keeps both.</translation>
    </message>
    <message>
        <source>Came back on %1: %2</source>
        <translation>Came back on %1: %2</translation>
    </message>
    <message>
        <source>%1 is recorded, its paper is not written. Write it with “document %1 --out FILE.pdf”: it is no reprint.</source>
        <translation>%1 is recorded, its paper is not written. Write it with “document %1 --out FILE.pdf”: it is no reprint.</translation>
    </message>
    <message>
        <source>This computer is set to the time zone %1, the office to %2. Set the computer’s time zone: days and times go by it.</source>
        <translation>This computer is set to the time zone %1, the office to %2. Set the computer’s time zone: days and times go by it.</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease ends</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>Lease contract no.</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>Leasing company</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Signed copies</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>Signed on screen</translation>
    </message>
    <message>
        <source>Paper did not come out</source>
        <translation>Paper did not come out</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Of this item only</source>
        <translation>Of this item only</translation>
    </message>
    <message>
        <source>Items that are wanted, too, with commas between</source>
        <translation>Items that are wanted, too, with commas between</translation>
    </message>
    <message>
        <source>Items that are not wanted any more, with commas between</source>
        <translation>Items that are not wanted any more, with commas between</translation>
    </message>
    <message>
        <source>The type whose number changes</source>
        <translation>The type whose number changes</translation>
    </message>
    <message>
        <source>How many units of the type are wanted now, beside certain items</source>
        <translation>How many units of the type are wanted now, beside certain items</translation>
    </message>
    <message>
        <source>--kind and --count belong together: how many units of which type.</source>
        <translation>--kind and --count belong together: how many units of which type.</translation>
    </message>
    <message>
        <source>A picture of how it came back; may be given several times</source>
        <translation>A picture of how it came back; may be given several times</translation>
    </message>
    <message>
        <source>%1 is taken back. For its picture: attach %1 FILE --return</source>
        <translation>%1 is taken back. For its picture: attach %1 FILE --return</translation>
    </message>
    <message>
        <source>in order: %1</source>
        <translation>in order: %1</translation>
    </message>
    <message>
        <source>Name one document and the file of its signed paper.</source>
        <translation>Name one document and the file of its signed paper.</translation>
    </message>
    <message>
        <source>%1: the signed copy “%2” is on file.</source>
        <translation>%1: the signed copy “%2” is on file.</translation>
    </message>
    <message>
        <source>Not attached because</source>
        <translation>Not attached because</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>There is no file in this folder.</translation>
    </message>
    <message>
        <source>Name one folder of scanned papers.</source>
        <translation>Name one folder of scanned papers.</translation>
    </message>
    <message>
        <source>Give the number that “signed list” shows, and the file with --out.</source>
        <translation>Give the number that “signed list” shows, and the file with --out.</translation>
    </message>
    <message>
        <source>Give the number that “signed list” shows.</source>
        <translation>Give the number that “signed list” shows.</translation>
    </message>
    <message>
        <source>%1: the signed copy was taken away.</source>
        <translation>%1: the signed copy was taken away.</translation>
    </message>
    <message>
        <source>Papers of this kind only: receipt, return, incident …</source>
        <translation>Papers of this kind only: receipt, return, incident …</translation>
    </message>
    <message>
        <source>Issued on this day or later</source>
        <translation>Issued on this day or later</translation>
    </message>
    <message>
        <source>Issued on this day or before</source>
        <translation>Issued on this day or before</translation>
    </message>
    <message>
        <source>At most so many (1000)</source>
        <translation>At most so many (1000)</translation>
    </message>
    <message>
        <source>Every signed paper is on file.</source>
        <translation>Every signed paper is on file.</translation>
    </message>
    <message>
        <source>Keeps the scan of a paper that was signed by hand with its document.</source>
        <translation>Keeps the scan of a paper that was signed by hand with its document.</translation>
    </message>
    <message>
        <source>Does so with every file of a folder, each named after its document.</source>
        <translation>Does so with every file of a folder, each named after its document.</translation>
    </message>
    <message>
        <source>Lists the signed copies of a document.</source>
        <translation>Lists the signed copies of a document.</translation>
    </message>
    <message>
        <source>Writes a signed copy into a file.</source>
        <translation>Writes a signed copy into a file.</translation>
    </message>
    <message>
        <source>Takes a signed copy away; the undo brings it back.</source>
        <translation>Takes a signed copy away; the undo brings it back.</translation>
    </message>
    <message>
        <source>Lists papers to be signed whose signed copy is not on file.</source>
        <translation>Lists papers to be signed whose signed copy is not on file.</translation>
    </message>
    <message>
        <source>Reservations of so many days ahead count (14)</source>
        <translation>Reservations of so many days ahead count (14)</translation>
    </message>
    <message>
        <source>Only what is below its minimum</source>
        <translation>Only what is below its minimum</translation>
    </message>
    <message>
        <source>--within takes a number of days.</source>
        <translation>--within takes a number of days.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>To reset</source>
        <translation>To reset</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Fill up to</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Below so many that are ready and not reserved it is short; 0: nobody minds</source>
        <translation>Below so many that are ready and not reserved it is short; 0: nobody minds</translation>
    </message>
    <message>
        <source>It is filled up to so many; else up to the minimum</source>
        <translation>It is filled up to so many; else up to the minimum</translation>
    </message>
    <message>
        <source>Name the type, and how many there should be with --minimum.</source>
        <translation>Name the type, and how many there should be with --minimum.</translation>
    </message>
    <message>
        <source>Minimum stock of %1: %2</source>
        <translation>Minimum stock of %1: %2</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>When it is expected</translation>
    </message>
    <message>
        <source>Shows what would be asked for, and records nothing</source>
        <translation>Shows what would be asked for, and records nothing</translation>
    </message>
    <message>
        <source>Write the request into this file</source>
        <translation>Write the request into this file</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Ask for</translation>
    </message>
    <message>
        <source>Nothing is short that was not asked for already.</source>
        <translation>Nothing is short that was not asked for already.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) asked for.</source>
        <translation>
            <numerusform>%1: %n thing asked for.</numerusform>
            <numerusform>%1: %n things asked for.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has come, or is not waited for any more</source>
        <translation>It has come, or is not waited for any more</translation>
    </message>
    <message>
        <source>Name the request.</source>
        <translation>Name the request.</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1 is recorded.</translation>
    </message>
    <message>
        <source>Only those that are waited for</source>
        <translation>Only those that are waited for</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>How much there is of each type, and how much there should be.</source>
        <translation>How much there is of each type, and how much there should be.</translation>
    </message>
    <message>
        <source>Says how much of a type should be in stock.</source>
        <translation>Says how much of a type should be in stock.</translation>
    </message>
    <message>
        <source>Asks for more of what is named, else of all that is short, on a numbered paper.</source>
        <translation>Asks for more of what is named, else of all that is short, on a numbered paper.</translation>
    </message>
    <message>
        <source>Notes what became of a request.</source>
        <translation>Notes what became of a request.</translation>
    </message>
    <message>
        <source>Lists what was asked for, the newest first.</source>
        <translation>Lists what was asked for, the newest first.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed: %1</source>
        <translation>
            <numerusform>%n record changed: %1</numerusform>
            <numerusform>%n records changed: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is void. Its mail was sent, or may have been: tell whoever it was for.</source>
        <translation>%1 is void. Its mail was sent, or may have been: tell whoever it was for.</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>Who repairs it</translation>
    </message>
    <message>
        <source>The day it should be back</source>
        <translation>The day it should be back</translation>
    </message>
    <message>
        <source>What it cost for each item, in whole yen</source>
        <translation>What it cost for each item, in whole yen</translation>
    </message>
    <message>
        <source>Give --cost in whole yen.</source>
        <translation>Give --cost in whole yen.</translation>
    </message>
    <message>
        <source>Name the PDF file with --out.</source>
        <translation>Name the PDF file with --out.</translation>
    </message>
    <message>
        <source>Changes who repairs items, or the day they should be back.</source>
        <translation>Changes who repairs items, or the day they should be back.</translation>
    </message>
    <message>
        <source>What waits to be reset on one sheet, to be ticked off at the work.</source>
        <translation>What waits to be reset on one sheet, to be ticked off at the work.</translation>
    </message>
    <message>
        <source>Loss or damage</source>
        <translation>Loss or damage</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Numbers of the reports</source>
        <translation>Numbers of the reports</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Repair or reset</source>
        <translation>Repair or reset</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Expected back</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>Repaired by</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Handing back</source>
        <translation>Handing back</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>Hand-back list</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>Method of erasure</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Erased by</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Only what people hold who leave on this day or before, or have left</source>
        <translation>Only what people hold who leave on this day or before, or have left</translation>
    </message>
    <message>
        <source>Only what this person holds; may be given several times</source>
        <translation>Only what this person holds; may be given several times</translation>
    </message>
    <message>
        <source>Only what the people in this file hold: one staff number or user name a line</source>
        <translation>Only what the people in this file hold: one staff number or user name a line</translation>
    </message>
    <message>
        <source>csv, xlsx or json</source>
        <translation>csv, xlsx or json</translation>
    </message>
    <message>
        <source>An accessory that is not with what is taken back; may be given several times</source>
        <translation>An accessory that is not with what is taken back; may be given several times</translation>
    </message>
    <message>
        <source>Write the return slip as PDF</source>
        <translation>Write the return slip as PDF</translation>
    </message>
    <message>
        <source>%1: %2. Taken back, return slip %3.</source>
        <translation>%1: %2. Taken back, return slip %3.</translation>
    </message>
    <message>
        <source>Name one stocktake, and say with --lock how the lock is.</source>
        <translation>Name one stocktake, and say with --lock how the lock is.</translation>
    </message>
    <message>
        <source>Lock and keys recorded with %1.</source>
        <translation>Lock and keys recorded with %1.</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Who hands over</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Section and office of whoever hands over</source>
        <translation>Section and office of whoever hands over</translation>
    </message>
    <message>
        <source>Section and office of whoever takes over</source>
        <translation>Section and office of whoever takes over</translation>
    </message>
    <message>
        <source>Day of handing over (today)</source>
        <translation>Day of handing over (today)</translation>
    </message>
    <message>
        <source>Books and papers that go with the things</source>
        <translation>Books and papers that go with the things</translation>
    </message>
    <message>
        <source>What else is to stand on the paper</source>
        <translation>What else is to stand on the paper</translation>
    </message>
    <message>
        <source>Write the record of handing over as PDF</source>
        <translation>Write the record of handing over as PDF</translation>
    </message>
    <message>
        <source>Name one stocktake, and the keepers with --from and --to.</source>
        <translation>Name one stocktake, and the keepers with --from and --to.</translation>
    </message>
    <message>
        <source>%1: record of handing over %2.</source>
        <translation>%1: record of handing over %2.</translation>
    </message>
    <message>
        <source>Records lock and keys with a spot check.</source>
        <translation>Records lock and keys with a spot check.</translation>
    </message>
    <message>
        <source>Issues the record of handing over for a change of keeper.</source>
        <translation>Issues the record of handing over for a change of keeper.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at.</source>
        <translation>
            <numerusform>%n row to look at.</numerusform>
            <numerusform>%n rows to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>Kept as further fields: %1</translation>
    </message>
    <message>
        <source>How many things the delivery note says</source>
        <translation>How many things the delivery note says</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Number of the delivery note</translation>
    </message>
    <message>
        <source>Who delivered</source>
        <translation>Who delivered</translation>
    </message>
    <message>
        <source>What is known about a difference; what was damaged</source>
        <translation>What is known about a difference; what was damaged</translation>
    </message>
    <message>
        <source>Write the record of reception as PDF</source>
        <translation>Write the record of reception as PDF</translation>
    </message>
    <message>
        <source>Name one import, and say with --delivered what its delivery note says.</source>
        <translation>Name one import, and say with --delivered what its delivery note says.</translation>
    </message>
    <message>
        <source>%1: %2 on the delivery note, %3 taken over.</source>
        <translation>%1: %2 on the delivery note, %3 taken over.</translation>
    </message>
    <message>
        <source>Checks a delivery that was imported against its delivery note.</source>
        <translation>Checks a delivery that was imported against its delivery note.</translation>
    </message>
    <message>
        <source>The second operator, who has checked it and confirms with the PIN</source>
        <translation>The second operator, who has checked it and confirms with the PIN</translation>
    </message>
    <message>
        <source>Who reports it, if not whoever had it</source>
        <translation>Who reports it, if not whoever had it</translation>
    </message>
    <message>
        <source>The section of whoever reports it</source>
        <translation>The section of whoever reports it</translation>
    </message>
    <message>
        <source>Receipt of the loan it happened on, where that is over</source>
        <translation>Receipt of the loan it happened on, where that is over</translation>
    </message>
    <message>
        <source>Nobody had it: it was in the house</source>
        <translation>Nobody had it: it was in the house</translation>
    </message>
    <message>
        <source>It happened on the loan of %1 (%2).</source>
        <translation>It happened on the loan of %1 (%2).</translation>
    </message>
    <message>
        <source>PIN of %1, who has checked it:</source>
        <translation>PIN of %1, who has checked it:</translation>
    </message>
    <message>
        <source>On %1 an owner recorded that the record had been restored from a backup.</source>
        <translation>On %1 an owner recorded that the record had been restored from a backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) tell of entries that were lost with it.</source>
        <translation>
            <numerusform>%n checkpoint tells of entries that were lost with it.</numerusform>
            <numerusform>%n checkpoints tell of entries that were lost with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>An accessory that did not come back after all; may be given several times</source>
        <translation>An accessory that did not come back after all; may be given several times</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>Name one item, and what was found with --check or --good, or what is missing with --missing.</source>
        <translation>Name one item, and what was found with --check or --good, or what is missing with --missing.</translation>
    </message>
    <message>
        <source>Says what was found, or found missing, when it came back last.</source>
        <translation>Says what was found, or found missing, when it came back last.</translation>
    </message>
    <message>
        <source>%1 (%2, required)</source>
        <translation>%1 (%2, required)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A further field, as IMEI, “Warranty:day”, “Colour:choice:red;blue”, with ! behind the name where it is required; text, number, day, choice or yes-no; may be given several times, replaces all; empty: none</source>
        <translation>A further field, as IMEI, “Warranty:day”, “Colour:choice:red;blue”, with ! behind the name where it is required; text, number, day, choice or yes-no; may be given several times, replaces all; empty: none</translation>
    </message>
    <message>
        <source>Day on which the person leaves or left; empty: stays</source>
        <translation>Day on which the person leaves or left; empty: stays</translation>
    </message>
    <message>
        <source>Code of the section</source>
        <translation>Code of the section</translation>
    </message>
    <message>
        <source>Name of its head; empty: nobody</source>
        <translation>Name of its head; empty: nobody</translation>
    </message>
    <message>
        <source>Where letters to its head go, and copies of overdue letters; empty: nowhere</source>
        <translation>Where letters to its head go, and copies of overdue letters; empty: nowhere</translation>
    </message>
    <message>
        <source>Name one section.</source>
        <translation>Name one section.</translation>
    </message>
    <message>
        <source>Says who heads a section and where letters to them go.</source>
        <translation>Says who heads a section and where letters to them go.</translation>
    </message>
    <message>
        <source>Send them by mail, those with an address; the others come out in the PDF. See letters send</source>
        <translation>Send them by mail, those with an address; the others come out in the PDF. See letters send</translation>
    </message>
    <message>
        <source>No mail address of the section’s head is known, so nobody gets a copy of %1. Print these letters for the copy.</source>
        <translation>No mail address of the section’s head is known, so nobody gets a copy of %1. Print these letters for the copy.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them on paper, because no mail address is known: %1.</source>
        <translation>
            <numerusform>%n of them on paper, because no mail address is known: %1.</numerusform>
            <numerusform>%n of them on paper, because no mail address is known: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Head’s mail</source>
        <translation>Head’s mail</translation>
    </message>
    <message>
        <source>This list takes no words.</source>
        <translation>This list takes no words.</translation>
    </message>
    <message>
        <source>The item that is away and that this one is lent for</source>
        <translation>The item that is away and that this one is lent for</translation>
    </message>
    <message>
        <source>What is to be noted on its condition, printed on the slip; may be given several times</source>
        <translation>What is to be noted on its condition, printed on the slip; may be given several times</translation>
    </message>
    <message>
        <source>Who brings it: a name, or the number, user name or card of a person; else the slip has a blank</source>
        <translation>Who brings it: a name, or the number, user name or card of a person; else the slip has a blank</translation>
    </message>
    <message>
        <source>--condition names one of the items, a colon and what is to be noted.</source>
        <translation>--condition names one of the items, a colon and what is to be noted.</translation>
    </message>
    <message>
        <source>First put back into the queue what failed, is unsure or came back: the letters named, or all</source>
        <translation>First put back into the queue what failed, is unsure or came back: the letters named, or all</translation>
    </message>
    <message>
        <source>No mail address is known any more for %1: they are not sent. Enter the addresses, or print them.</source>
        <translation>No mail address is known any more for %1: they are not sent. Enter the addresses, or print them.</translation>
    </message>
    <message>
        <source>letters send takes the names of letters only with --retry; it sends what is due.</source>
        <translation>letters send takes the names of letters only with --retry; it sends what is due.</translation>
    </message>
    <message>
        <source>What came back with it</source>
        <translation>What came back with it</translation>
    </message>
    <message>
        <source>The mail of %1 came back. Correct the address and send it again with letters send --retry %1, or print it.</source>
        <translation>The mail of %1 came back. Correct the address and send it again with letters send --retry %1, or print it.</translation>
    </message>
    <message>
        <source>Records that the mail of a letter came back undelivered.</source>
        <translation>Records that the mail of a letter came back undelivered.</translation>
    </message>
    <message>
        <source>Receipts do not say yet which office they are from: madoguchi-cli settings set organisation NAME; likewise desk and phone.</source>
        <translation>Receipts do not say yet which office they are from: madoguchi-cli settings set organisation NAME; likewise desk and phone.</translation>
    </message>
    <message>
        <source>The import %1 is under way.</source>
        <translation>The import %1 is under way.</translation>
    </message>
    <message>
        <source>The import %1 was interrupted: what it brought in is not complete and cannot be lent. Take it back (undo %1), then import the file again.</source>
        <translation>The import %1 was interrupted: what it brought in is not complete and cannot be lent. Take it back (undo %1), then import the file again.</translation>
    </message>
    <message>
        <source>The import %1 of counter %2 has not ended; only that computer knows whether it is under way.</source>
        <translation>The import %1 of counter %2 has not ended; only that computer knows whether it is under way.</translation>
    </message>
    <message>
        <source>no: under way or interrupted</source>
        <translation>no: under way or interrupted</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>not ended</translation>
    </message>
    <message>
        <source>The file is written, but the record could not note who put it out. Tell the manager of the desk.</source>
        <translation>The file is written, but the record could not note who put it out. Tell the manager of the desk.</translation>
    </message>
    <message>
        <source>Also what is disposed of</source>
        <translation>Also what is disposed of</translation>
    </message>
    <message>
        <source>The period: this month, such as 2026-11</source>
        <translation>The period: this month, such as 2026-11</translation>
    </message>
    <message>
        <source>The period, counted from the day of the report: this-month, last-month, this-fiscal-year, last-fiscal-year</source>
        <translation>The period, counted from the day of the report: this-month, last-month, this-fiscal-year, last-fiscal-year</translation>
    </message>
    <message>
        <source>Whom it is for from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>Whom it is for from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</translation>
    </message>
    <message>
        <source>Write the new pick-up slip as PDF, where one had been issued</source>
        <translation>Write the new pick-up slip as PDF, where one had been issued</translation>
    </message>
    <message>
        <source>The pick-up slip is %1 now; the earlier one is void.</source>
        <translation>The pick-up slip is %1 now; the earlier one is void.</translation>
    </message>
    <message>
        <source>Changes for whom, the days, the items and numbers, the purpose or approver of a reservation.</source>
        <translation>Changes for whom, the days, the items and numbers, the purpose or approver of a reservation.</translation>
    </message>
    <message>
        <source>Items of this status; people: on-loan, those who have something</source>
        <translation>Items of this status; people: on-loan, those who have something</translation>
    </message>
    <message>
        <source>People of this section, or items it holds</source>
        <translation>People of this section, or items it holds</translation>
    </message>
    <message>
        <source>Items that are state, lease, service or borrowed</source>
        <translation>Items that are state, lease, service or borrowed</translation>
    </message>
    <message>
        <source>Items that are leased for so many more days or less</source>
        <translation>Items that are leased for so many more days or less</translation>
    </message>
    <message>
        <source>Of this counter&apos;s scanner, where it differs from the office&apos;s</source>
        <translation>Of this counter&apos;s scanner, where it differs from the office&apos;s</translation>
    </message>
    <message>
        <source>%1 is now, at this counter: %2</source>
        <translation>%1 is now, at this counter: %2</translation>
    </message>
    <message>
        <source>%1 is as the office has it, at this counter too.</source>
        <translation>%1 is as the office has it, at this counter too.</translation>
    </message>
    <message>
        <source>Give the name of one setting of the scanner.</source>
        <translation>Give the name of one setting of the scanner.</translation>
    </message>
    <message>
        <source>Lets this counter&apos;s scanner follow the office&apos;s setting again.</source>
        <translation>Lets this counter&apos;s scanner follow the office&apos;s setting again.</translation>
    </message>
    <message>
        <source>Say which are missing, and make none</source>
        <translation>Say which are missing, and make none</translation>
    </message>
    <message>
        <source>It takes no item: all that are missing at this counter are made.</source>
        <translation>It takes no item: all that are missing at this counter are made.</translation>
    </message>
    <message>
        <source>Every item that came back at this counter has its return slip.</source>
        <translation>Every item that came back at this counter has its return slip.</translation>
    </message>
    <message>
        <source>Came back without a return slip: %1</source>
        <translation>Came back without a return slip: %1</translation>
    </message>
    <message>
        <source>Return slips: %1</source>
        <translation>Return slips: %1</translation>
    </message>
    <message>
        <source>Makes the return slips of items that came back here before the program was cut off.</source>
        <translation>Makes the return slips of items that came back here before the program was cut off.</translation>
    </message>
    <message>
        <source>Say “station” alone, or “station renew”.</source>
        <translation>Say “station” alone, or “station renew”.</translation>
    </message>
    <message>
        <source>none yet: it gets one with its first entry</source>
        <translation>none yet: it gets one with its first entry</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>not on this computer</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>The record was restored from a backup: what was written after it is lost</source>
        <translation>The record was restored from a backup: what was written after it is lost</translation>
    </message>
    <message>
        <source>Nothing was written after it: only the computer or the login is another</source>
        <translation>Nothing was written after it: only the computer or the login is another</translation>
    </message>
    <message>
        <source>Say what happened: --restored or --unchanged.</source>
        <translation>Say what happened: --restored or --unchanged.</translation>
    </message>
    <message>
        <source>Counter %1 signs with a new key from now on.</source>
        <translation>Counter %1 signs with a new key from now on.</translation>
    </message>
    <message>
        <source>Numbers of its papers go on after %1; checkpoints of before are set aside beside the keys. Do not go on with the old record.</source>
        <translation>Numbers of its papers go on after %1; checkpoints of before are set aside beside the keys. Do not go on with the old record.</translation>
    </message>
    <message>
        <source>Whether this counter&apos;s key is here, and the record goes on where it was left.</source>
        <translation>Whether this counter&apos;s key is here, and the record goes on where it was left.</translation>
    </message>
    <message>
        <source>An owner says that a backup was restored, or that another computer is this counter now.</source>
        <translation>An owner says that a backup was restored, or that another computer is this counter now.</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>Lock and keys</translation>
    </message>
    <message>
        <source>Of a spot check: ok where the lock is in order, else bad</source>
        <translation>Of a spot check: ok where the lock is in order, else bad</translation>
    </message>
    <message>
        <source>Of a spot check: how many keys were counted</source>
        <translation>Of a spot check: how many keys were counted</translation>
    </message>
    <message>
        <source>Of a spot check: what was found</source>
        <translation>Of a spot check: what was found</translation>
    </message>
    <message>
        <source>Also beyond the limits of who answers from now on; say why with --reason</source>
        <translation>Also beyond the limits of who answers from now on; say why with --reason</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 storage or file failure, 4 paper missing, 5 import half done. madoguchi-cli COMMAND --help tells more.</source>
        <translation>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 storage or file failure, 4 paper missing, 5 import half done. madoguchi-cli COMMAND --help tells more.</translation>
    </message>
    <message>
        <source>This had been done before, under the same id; nothing was changed now. The answer is the one given then.</source>
        <translation>This had been done before, under the same id; nothing was changed now. The answer is the one given then.</translation>
    </message>
    <message>
        <source>A basis goes with a proxy: say first who it is (--proxy).</source>
        <translation>A basis goes with a proxy: say first who it is (--proxy).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a counter’s key are not signed with the key of before: it was not at hand.</source>
        <translation>
            <numerusform>%n change of a counter’s key is not signed with the key of before: it was not at hand.</numerusform>
            <numerusform>%n changes of a counter’s key are not signed with the key of before: it was not at hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) are missing.</source>
        <translation>
            <numerusform>%n personal value is missing.</numerusform>
            <numerusform>%n personal values are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by this column, within the groups; none: the usual order</source>
        <translation>Sort by this column, within the groups; none: the usual order</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Sort the other way round</translation>
    </message>
    <message>
        <source>Only what has this value in a field of its type; without a value: nothing</source>
        <translation>Only what has this value in a field of its type; without a value: nothing</translation>
    </message>
    <message>
        <source>Whether the database still is as the program made it could not be compared: %1</source>
        <translation>Whether the database still is as the program made it could not be compared: %1</translation>
    </message>
    <message>
        <source>usable, needs-reset, in-repair, faulty, lost or to-surrender</source>
        <translation>usable, needs-reset, in-repair, faulty, lost or to-surrender</translation>
    </message>
    <message>
        <source>Day of acquisition; empty: not known</source>
        <translation>Day of acquisition; empty: not known</translation>
    </message>
    <message>
        <source>Price of each in yen; empty: not known</source>
        <translation>Price of each in yen; empty: not known</translation>
    </message>
    <message>
        <source>What belongs to each, as “AC adapter x2”; may be given several times, replaces all; empty: nothing</source>
        <translation>What belongs to each, as “AC adapter x2”; may be given several times, replaces all; empty: nothing</translation>
    </message>
    <message>
        <source>Last thing</source>
        <translation>Last thing</translation>
    </message>
    <message>
        <source>Possible since</source>
        <translation>Possible since</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nobody’s time is up.</source>
        <translation>Nobody’s time is up.</translation>
    </message>
    <message>
        <source>Instead of the key: the number of the record, as people due shows it</source>
        <translation>Instead of the key: the number of the record, as people due shows it</translation>
    </message>
    <message>
        <source>Shows what would be erased, and changes nothing</source>
        <translation>Shows what would be erased, and changes nothing</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Would be erased</translation>
    </message>
    <message>
        <source>What was erased may still stand in unused places of the file. Close the other programs that have the record open, then run: people sweep</source>
        <translation>What was erased may still stand in unused places of the file. Close the other programs that have the record open, then run: people sweep</translation>
    </message>
    <message>
        <source>Name one person, by staff number, user name or --record.</source>
        <translation>Name one person, by staff number, user name or --record.</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n value(s) were taken out of the journal as well. It cannot be undone. Backups and exports made before still hold everything: let them expire.</source>
        <translation>
            <numerusform>Erased. %n value was taken out of the journal as well. It cannot be undone. Backups and exports made before still hold everything: let them expire.</numerusform>
            <numerusform>Erased. %n values were taken out of the journal as well. It cannot be undone. Backups and exports made before still hold everything: let them expire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was erased is left in the file.</source>
        <translation>Nothing that was erased is left in the file.</translation>
    </message>
    <message>
        <source>Another program still reads the record. Close it, then run: people sweep</source>
        <translation>Another program still reads the record. Close it, then run: people sweep</translation>
    </message>
    <message>
        <source>Lists the people whose data may be erased by now.</source>
        <translation>Lists the people whose data may be erased by now.</translation>
    </message>
    <message>
        <source>Erases what the record holds of somebody whose time is up, for good; needs --reason and --authority.</source>
        <translation>Erases what the record holds of somebody whose time is up, for good; needs --reason and --authority.</translation>
    </message>
    <message>
        <source>Takes what was erased out of unused places of the record’s file.</source>
        <translation>Takes what was erased out of unused places of the record’s file.</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>row %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2) × %3: %4</source>
        <translation>%1 (%2) × %3: %4</translation>
    </message>
    <message>
        <source>Writes a whole list to a file; of items and people an import reads the CSV back.</source>
        <translation>Writes a whole list to a file; of items and people an import reads the CSV back.</translation>
    </message>
    <message>
        <source>The code is of %1, recorded on %2. Compare that with the paper.</source>
        <translation>The code is of %1, recorded on %2. Compare that with the paper.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) were erased when their time was up, by these entries:</source>
        <translation>
            <numerusform>%n personal value was erased when its time was up, by this entry:</numerusform>
            <numerusform>%n personal values were erased when their time was up, by these entries:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counter %2, entry %3</source>
        <translation>%1: counter %2, entry %3</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) were erased when their time was up.</source>
        <translation>
            <numerusform>%n personal value was erased when its time was up.</numerusform>
            <numerusform>%n personal values were erased when their time was up.</numerusform>
        </translation>
    </message>
    <message>
        <source>usable, needs-reset, in-repair, faulty, lost or to-surrender; of a new one also disposed</source>
        <translation>usable, needs-reset, in-repair, faulty, lost or to-surrender; of a new one also disposed</translation>
    </message>
    <message>
        <source>People whose reading begins in this row: あ, か … わ, latin, other</source>
        <translation>People whose reading begins in this row: あ, か … わ, latin, other</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>There are more than %1: --limit N lists more.</source>
        <translation>There are more than %1: --limit N lists more.</translation>
    </message>
    <message>
        <source>Only what is state, lease, service or borrowed; all: also where the report usually has but one</source>
        <translation>Only what is state, lease, service or borrowed; all: also where the report usually has but one</translation>
    </message>
    <message>
        <source>Only what is repaired by whom this is part of the name of</source>
        <translation>Only what is repaired by whom this is part of the name of</translation>
    </message>
    <message>
        <source>Only what is not closed: repairs, disposals, requests</source>
        <translation>Only what is not closed: repairs, disposals, requests</translation>
    </message>
    <message>
        <source>Only what is short: types, consumables</source>
        <translation>Only what is short: types, consumables</translation>
    </message>
    <message>
        <source>It takes no paper: all that are missing at this counter are listed.</source>
        <translation>It takes no paper: all that are missing at this counter are listed.</translation>
    </message>
    <message>
        <source>Every paper that was asked for at this counter has come out.</source>
        <translation>Every paper that was asked for at this counter has come out.</translation>
    </message>
    <message>
        <source>Lists the papers of this counter that never came out; “document” writes them.</source>
        <translation>Lists the papers of this counter that never came out; “document” writes them.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %n scan(s) are not within this stocktake and were not kept.</source>
        <translation>
            <numerusform>The time of %n scan is not within this stocktake and was not kept.</numerusform>
            <numerusform>The times of %n scans are not within this stocktake and were not kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of the file that holds the codes, from 1; all: the whole line</source>
        <translation>The column of the file that holds the codes, from 1; all: the whole line</translation>
    </message>
    <message>
        <source>Name one stocktake; the scans come from standard input, or from the file that --file names.</source>
        <translation>Name one stocktake; the scans come from standard input, or from the file that --file names.</translation>
    </message>
    <message>
        <source>Counts the codes of standard input, one per line, or of a file; a shelf&apos;s label sets the place.</source>
        <translation>Counts the codes of standard input, one per line, or of a file; a shelf&apos;s label sets the place.</translation>
    </message>
    <message>
        <source>Makes one of two types; the old name leads to it from then on.</source>
        <translation>Makes one of two types; the old name leads to it from then on.</translation>
    </message>
    <message>
        <source>Makes one of two places; the old name and the old label lead to it from then on.</source>
        <translation>Makes one of two places; the old name and the old label lead to it from then on.</translation>
    </message>
    <message>
        <source>Makes one of two sections; the old name leads to it from then on.</source>
        <translation>Makes one of two sections; the old name leads to it from then on.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other operations that name the person</source>
        <translation>
            <numerusform>%n text of another operation that names the person</numerusform>
            <numerusform>%n texts of other operations that name the person</numerusform>
        </translation>
    </message>
    <message>
        <source>Would stay, and names the person</source>
        <translation>Would stay, and names the person</translation>
    </message>
    <message>
        <source>Emptied by empty cells, fields (rows): %1</source>
        <translation>Emptied by empty cells, fields (rows): %1</translation>
    </message>
    <message>
        <source>Public key of the counter: %1</source>
        <translation>Public key of the counter: %1</translation>
    </message>
    <message>
        <source>The public key of the counter, as “journal proof” gives it: the file is checked without a record</source>
        <translation>The public key of the counter, as “journal proof” gives it: the file is checked without a record</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper: another code is another paper.</source>
        <translation>Compare the code with the one on the paper: another code is another paper.</translation>
    </message>
    <message>
        <source>Name the file of the proof.</source>
        <translation>Name the file of the proof.</translation>
    </message>
    <message>
        <source>A key is 44 characters long, as “journal proof” gives it.</source>
        <translation>A key is 44 characters long, as “journal proof” gives it.</translation>
    </message>
    <message>
        <source>The proof is right, and the record has the same entry: %1 of %2.</source>
        <translation>The proof is right, and the record has the same entry: %1 of %2.</translation>
    </message>
    <message>
        <source>Checks the file of a proof, with the record or with nothing but the key.</source>
        <translation>Checks the file of a proof, with the record or with nothing but the key.</translation>
    </message>
    <message>
        <source>The name in kana, by which it is found too; empty: none</source>
        <translation>The name in kana, by which it is found too; empty: none</translation>
    </message>
    <message>
        <source>Only tell whom a letter would go to, with --out how it would look; nothing is recorded</source>
        <translation>Only tell whom a letter would go to, with --out how it would look; nothing is recorded</translation>
    </message>
    <message>
        <source>Name one kind of letter: notice, overdue, overdue-list, collection or accessory.</source>
        <translation>Name one kind of letter: notice, overdue, overdue-list, collection or accessory.</translation>
    </message>
    <message>
        <source>A list of what is overdue goes to the head of the section.</source>
        <translation>A list of what is overdue goes to the head of the section.</translation>
    </message>
    <message>
        <source>Give one name.</source>
        <translation>Give one name.</translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation>%1 is closed: %2</translation>
    </message>
    <message>
        <source>%1 is open again: %2</source>
        <translation>%1 is open again: %2</translation>
    </message>
    <message>
        <source>%1 is removed: %2</source>
        <translation>%1 is removed: %2</translation>
    </message>
    <message>
        <source>Closes a type: it is given to nothing new.</source>
        <translation>Closes a type: it is given to nothing new.</translation>
    </message>
    <message>
        <source>Closes a place: nothing new is kept there.</source>
        <translation>Closes a place: nothing new is kept there.</translation>
    </message>
    <message>
        <source>Closes a section: nobody new is put into it, and nothing lent to it.</source>
        <translation>Closes a section: nobody new is put into it, and nothing lent to it.</translation>
    </message>
    <message>
        <source>Opens a closed type again.</source>
        <translation>Opens a closed type again.</translation>
    </message>
    <message>
        <source>Opens a closed place again.</source>
        <translation>Opens a closed place again.</translation>
    </message>
    <message>
        <source>Opens a closed section again.</source>
        <translation>Opens a closed section again.</translation>
    </message>
    <message>
        <source>Removes a type to which nothing refers.</source>
        <translation>Removes a type to which nothing refers.</translation>
    </message>
    <message>
        <source>Removes a place to which nothing refers.</source>
        <translation>Removes a place to which nothing refers.</translation>
    </message>
    <message>
        <source>Removes a section to which nothing refers.</source>
        <translation>Removes a section to which nothing refers.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.</source>
        <translation>
            <numerusform>%n scan names a place that is not known; it was counted as of the place of the stocktake.</numerusform>
            <numerusform>%n scans name a place that is not known; they were counted as of the place of the stocktake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the codes from this file of a batch scanner, also one of several columns; -: from standard input, to its end</source>
        <translation>Read the codes from this file of a batch scanner, also one of several columns; -: from standard input, to its end</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Who receives it in the user&apos;s place: a name, or the number, user name or card of a person</source>
        <translation>Who receives it in the user&apos;s place: a name, or the number, user name or card of a person</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Of this status only: available, out, on-loan, due-today, overdue, needs-reset …; for loans also returned, missing, sent; for people on-loan, blocked; for reservations today, not-fetched, to-prepare, over; for consumables low; or as lists and papers call it</source>
        <translation>Of this status only: available, out, on-loan, due-today, overdue, needs-reset …; for loans also returned, missing, sent; for people on-loan, blocked; for reservations today, not-fetched, to-prepare, over; for consumables low; or as lists and papers call it</translation>
    </message>
    <message>
        <source>When it has to be back: 2026-04-01, R8.4.1, 2026-04-01T17:00, 12/25, +14, 2w, fri, eom</source>
        <translation>When it has to be back: 2026-04-01, R8.4.1, 2026-04-01T17:00, 12/25, +14, 2w, fri, eom</translation>
    </message>
    <message>
        <source>User or place</source>
        <translation>User or place</translation>
    </message>
    <message>
        <source>Of this status only: available, out, on-loan, due-today, overdue …; loans also returned; or as lists and papers call it</source>
        <translation>Of this status only: available, out, on-loan, due-today, overdue …; loans also returned; or as lists and papers call it</translation>
    </message>
    <message numerus="yes">
        <source>Backup with %Ln entry(ies) written to %1.</source>
        <translation>
            <numerusform>Backup with %Ln entry written to %1.</numerusform>
            <numerusform>Backup with %Ln entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln entry(ies) into %1.</source>
        <translation>
            <numerusform>Restored %Ln entry into %1.</numerusform>
            <numerusform>Restored %Ln entries into %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything written to %1: %2, %3, %4.</source>
        <translation>Everything written to %1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be written in this encoding; 〓 stands in their place.</source>
        <translation>
            <numerusform>%Ln character could not be written in this encoding; 〓 stands in its place.</numerusform>
            <numerusform>%Ln characters could not be written in this encoding; 〓 stands in their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>%n difference: %1</numerusform>
            <numerusform>%n differences: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Return slips: %1.</source>
        <translation>Return slips: %1.</translation>
    </message>
    <message>
        <source>Name the stocktake and the items, and give --cause.</source>
        <translation>Name the stocktake and the items, and give --cause.</translation>
    </message>
    <message>
        <source>Name the stocktake and the items.</source>
        <translation>Name the stocktake and the items.</translation>
    </message>
    <message>
        <source>Says what differences turned out to be.</source>
        <translation>Says what differences turned out to be.</translation>
    </message>
    <message>
        <source>Gives items the place where they were seen; takes them back where they are on loan by the record.</source>
        <translation>Gives items the place where they were seen; takes them back where they are on loan by the record.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 changed, %5 unchanged, %6 rejected, %7.</source>
        <translation>%1 (%2): %3 new, %4 changed, %5 unchanged, %6 rejected, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to %1.</source>
        <translation>
            <numerusform>%Ln entry written to %1.</numerusform>
            <numerusform>%Ln entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof is right: an entry with this code is entry %1 of %2, in a journal of %n entry(ies) that was signed with this key.</source>
        <translation>
            <numerusform>The proof is right: an entry with this code is entry %1 of %2, in a journal of %n entry that was signed with this key.</numerusform>
            <numerusform>The proof is right: an entry with this code is entry %1 of %2, in a journal of %n entries that was signed with this key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entry(ies) are as they were written, and %1 as they say.</source>
        <translation>
            <numerusform>The one entry is as it was written, and %1 as it says.</numerusform>
            <numerusform>All %Ln entries are as they were written, and %1 as they say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal alone gives the same record: %Ln entry(ies).</source>
        <translation>
            <numerusform>The journal alone gives the same record: %Ln entry.</numerusform>
            <numerusform>The journal alone gives the same record: %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. More with --limit.</source>
        <translation>%1 of %2 shown. More with --limit.</translation>
    </message>
    <message>
        <source>Shown: the first %1. More with --limit.</source>
        <translation>Shown: the first %1. More with --limit.</translation>
    </message>
    <message>
        <source>Created %1: %2, %3.</source>
        <translation>Created %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>The database and all %Ln journal entry(ies) are whole.</source>
        <translation>
            <numerusform>The database and its one journal entry are whole.</numerusform>
            <numerusform>The database and all %Ln journal entries are whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two, and not listed as one again.</source>
        <translation>%1 and %2 are two, and not listed as one again.</translation>
    </message>
    <message>
        <source>Name the two.</source>
        <translation>Name the two.</translation>
    </message>
    <message>
        <source>Two users are two, and not listed as one again.</source>
        <translation>Two users are two, and not listed as one again.</translation>
    </message>
    <message>
        <source>Two items are two, and not listed as one again.</source>
        <translation>Two items are two, and not listed as one again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionItemModel</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionListView</name>
    <message numerus="yes">
        <source>%1 opened: %n item(s) are asked back</source>
        <translation>
            <numerusform>%1 opened: %n item is asked back</numerusform>
            <numerusform>%1 opened: %n items are asked back</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is not open any more.</source>
        <translation>Undone: %1 is not open any more.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Nothing has been collected yet. A collection asks back what is on loan by a day: of those who are transferred, of a model, of a lease that ends.</source>
        <translation>Nothing has been collected yet. A collection asks back what is on loan by a day: of those who are transferred, of a model, of a lease that ends.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>New collection…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionPapersMenu</name>
    <message>
        <source>Look at the list of %1</source>
        <translation>Look at the list of %1</translation>
    </message>
    <message>
        <source>Look at the first list</source>
        <translation>Look at the first list</translation>
    </message>
    <message>
        <source>Print the list of every section</source>
        <translation>Print the list of every section</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n list(s)</source>
        <translation>
            <numerusform>Printing %n list</numerusform>
            <numerusform>Printing %n lists</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with all the lists</source>
        <translation>One PDF with all the lists</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Writing the lists</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n sheet written to %1</numerusform>
            <numerusform>%n sheets written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists as one PDF…</source>
        <translation>All lists as one PDF…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionProgressModel</name>
    <message>
        <source>(no section)</source>
        <translation>(no section)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Section, user</source>
        <translation>Section, user</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Still out</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionTableModel</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>What is collected</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionView</name>
    <message>
        <source>All collections</source>
        <translation>All collections</translation>
    </message>
    <message>
        <source>How many are back</source>
        <translation>How many are back</translation>
    </message>
    <message>
        <source>How far sections and people are</source>
        <translation>How far sections and people are</translation>
    </message>
    <message>
        <source>Items of the collection</source>
        <translation>Items of the collection</translation>
    </message>
    <message>
        <source>&amp;Hide what is back</source>
        <translation>&amp;Hide what is back</translation>
    </message>
    <message>
        <source>Close the collection</source>
        <translation>Close the collection</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Scan now</translation>
    </message>
    <message>
        <source>Scan what comes back; it is taken back at once.</source>
        <translation>Scan what comes back; it is taken back at once.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Not taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n return slip(s): %1</source>
        <translation>
            <numerusform>%n return slip: %1</numerusform>
            <numerusform>%n return slips: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>return by %1</source>
        <translation>return by %1</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translation>Everything is back.</translation>
    </message>
    <message numerus="yes">
        <source>Return slips (%n item(s))</source>
        <translation>
            <numerusform>Return slip (%n item)</numerusform>
            <numerusform>Return slips (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessory missing</source>
        <translation>Accessory missing</translation>
    </message>
    <message>
        <source>What did not come back with %1?</source>
        <translation>What did not come back with %1?</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>It is missing</translation>
    </message>
    <message>
        <source>%1: %2 is still to come</source>
        <translation>%1: %2 is still to come</translation>
    </message>
    <message>
        <source>Undone: %2 came back with %1.</source>
        <translation>Undone: %2 came back with %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt from the collection</source>
        <translation>Exempt from the collection</translation>
    </message>
    <message>
        <source>%1 need not come back: no letter asks for it any more. Why?</source>
        <translation>%1 need not come back: no letter asks for it any more. Why?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exempted</source>
        <translation>
            <numerusform>%n item exempted</numerusform>
            <numerusform>%n items exempted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are asked back again.</source>
        <translation>
            <numerusform>Undone: %n item is asked back again.</numerusform>
            <numerusform>Undone: %n items are asked back again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>%1 was not taken back.</source>
        <translation>%1 was not taken back.</translation>
    </message>
    <message>
        <source>Items are still being taken back. Close it when they are through.</source>
        <translation>Items are still being taken back. Close it when they are through.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still out. They stay on loan, and the report names them as still out.</source>
        <translation>
            <numerusform>%n item is still out. It stays on loan, and the report names it as still out.</numerusform>
            <numerusform>%n items are still out. They stay on loan, and the report names them as still out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on collecting</source>
        <translation>Go on collecting</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>Undone: %1 is open again.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not asked for)</source>
        <translation>
            <numerusform>%1 (%n not asked for)</numerusform>
            <numerusform>%1 (%n not asked for)</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessory missing…</source>
        <translation>Accessory missing…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Exempt…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Letters…</translation>
    </message>
    <message>
        <source>Lists, report…</source>
        <translation>Lists, report…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionsPage</name>
    <message>
        <source>Items are still being taken back.</source>
        <translation>Items are still being taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of a collection are still being taken back.</source>
        <translation>
            <numerusform>%n item of a collection is still being taken back.</numerusform>
            <numerusform>%n items of a collection are still being taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item that comes back (F2)</source>
        <translation>Item that comes back (F2)</translation>
    </message>
    <message>
        <source>Number of a collection (F2)</source>
        <translation>Number of a collection (F2)</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>Scan what comes back</translation>
    </message>
    <message>
        <source>Scan the paper of a collection</source>
        <translation>Scan the paper of a collection</translation>
    </message>
    <message>
        <source>Nothing was taken back: choose a collection in the list, then scan.</source>
        <translation>Nothing was taken back: choose a collection in the list, then scan.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ColumnChoice</name>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>Move one place forward</translation>
    </message>
</context>
<context>
    <name>madoguchi::CommandActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>madoguchi::Composition</name>
    <message>
        <source>Finish this first: %1</source>
        <translation>Finish this first: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConnectionBanner</name>
    <message>
        <source>The database cannot be reached. Nothing is saved until it is back.</source>
        <translation>The database cannot be reached. Nothing is saved until it is back.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>Choose a row to see more about it.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Reorder level</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Nothing has been counted in yet.</source>
        <translation>Nothing has been counted in yet.</translation>
    </message>
    <message>
        <source>%1: undo…</source>
        <translation>%1: undo…</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>left: %1</translation>
    </message>
    <message>
        <source>Count out…</source>
        <translation>Count out…</translation>
    </message>
    <message>
        <source>Count in…</source>
        <translation>Count in…</translation>
    </message>
    <message>
        <source>Recount…</source>
        <translation>Recount…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Drop…</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableForms</name>
    <message>
        <source>That is not a whole number. Enter how many there are.</source>
        <translation>That is not a whole number. Enter how many there are.</translation>
    </message>
    <message>
        <source>The book is right: nothing was changed.</source>
        <translation>The book is right: nothing was changed.</translation>
    </message>
    <message>
        <source>Undone: the stock of %1 is as it was before.</source>
        <translation>Undone: the stock of %1 is as it was before.</translation>
    </message>
    <message>
        <source>That is below the reorder level.</source>
        <translation>That is below the reorder level.</translation>
    </message>
    <message>
        <source>In units of: %1</source>
        <translation>In units of: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Change the consumable</source>
        <translation>Change the consumable</translation>
    </message>
    <message>
        <source>New consumable</source>
        <translation>New consumable</translation>
    </message>
    <message>
        <source>How many there are is not entered here, but counted in and out.</source>
        <translation>How many there are is not entered here, but counted in and out.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>As C-0001</source>
        <translation>As C-0001</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What it is counted in: pieces, boxes</source>
        <translation>What it is counted in: pieces, boxes</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Reorder level</source>
        <translation>&amp;Reorder level</translation>
    </message>
    <message>
        <source>Below so many it is shown as to be ordered; 0: never</source>
        <translation>Below so many it is shown as to be ordered; 0: never</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>&amp;Barcode</translation>
    </message>
    <message>
        <source>As the maker prints it on the box</source>
        <translation>As the maker prints it on the box</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Count in</translation>
    </message>
    <message>
        <source>&amp;How many came</source>
        <translation>&amp;How many came</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Delivery</translation>
    </message>
    <message>
        <source>The supplier, its number</source>
        <translation>The supplier, its number</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>Count out</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Scan the staff card, or write the name of a section</source>
        <translation>Scan the staff card, or write the name of a section</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;How many</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>With a &amp;receipt to sign</source>
        <translation>With a &amp;receipt to sign</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Recount</translation>
    </message>
    <message>
        <source>%1: the book says %2.</source>
        <translation>%1: the book says %2.</translation>
    </message>
    <message>
        <source>&amp;How many are there</source>
        <translation>&amp;How many are there</translation>
    </message>
    <message>
        <source>&amp;Why they differ</source>
        <translation>&amp;Why they differ</translation>
    </message>
    <message>
        <source>Where the count is not what the book says</source>
        <translation>Where the count is not what the book says</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>Record the count</translation>
    </message>
    <message>
        <source>Uni&amp;t</source>
        <translation>Uni&amp;t</translation>
    </message>
    <message>
        <source>%1 counted out. Left: %2.</source>
        <translation>%1 counted out. Left: %2.</translation>
    </message>
    <message>
        <source>%1 counted in. In stock now: %2.</source>
        <translation>%1 counted in. In stock now: %2.</translation>
    </message>
    <message>
        <source>%1 is below its reorder level. Left: %2.</source>
        <translation>%1 is below its reorder level. Left: %2.</translation>
    </message>
    <message>
        <source>In stock: only %1.</source>
        <translation>In stock: only %1.</translation>
    </message>
    <message>
        <source>In stock then: %1.</source>
        <translation>In stock then: %1.</translation>
    </message>
    <message>
        <source>%1, in stock: %2.</source>
        <translation>%1, in stock: %2.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableModel</name>
    <message>
        <source>None left</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>To be ordered</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Reorder level</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumablesPage</name>
    <message>
        <source>Consumables</source>
        <translation>Consumables</translation>
    </message>
    <message>
        <source>Scan a box, or filter: number, name, place (Ctrl+F)</source>
        <translation>Scan a box, or filter: number, name, place (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the consumables</source>
        <translation>Filter the consumables</translation>
    </message>
    <message>
        <source>Only what is to be ordered</source>
        <translation>Only what is to be ordered</translation>
    </message>
    <message>
        <source>New consumable…</source>
        <translation>New consumable…</translation>
    </message>
    <message>
        <source>Nothing is to be ordered.</source>
        <translation>Nothing is to be ordered.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>There are no consumables yet. What is used up and not lent is counted here.</source>
        <translation>There are no consumables yet. What is used up and not lent is counted here.</translation>
    </message>
    <message>
        <source>Enter one…</source>
        <translation>Enter one…</translation>
    </message>
    <message>
        <source>No consumable matches.</source>
        <translation>No consumable matches.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Drop the consumable</source>
        <translation>Drop the consumable</translation>
    </message>
    <message>
        <source>%1 %2 is not kept any more and leaves the list. Its book stays in the journal.</source>
        <translation>%1 %2 is not kept any more and leaves the list. Its book stays in the journal.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>%1 was dropped.</source>
        <translation>%1 was dropped.</translation>
    </message>
    <message>
        <source>Undone: %1 is kept again.</source>
        <translation>Undone: %1 is kept again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterMessage</name>
    <message>
        <source>Attach the signed copy…</source>
        <translation>Attach the signed copy…</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message numerus="yes">
        <source>Lend the other %n item(s) (F4)</source>
        <translation>
            <numerusform>Lend the other item (F4)</numerusform>
            <numerusform>Lend the other %n items (F4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back all the same (F4)</source>
        <translation>Take it back all the same (F4)</translation>
    </message>
    <message>
        <source>Search for “%1” (F3)</source>
        <translation>Search for “%1” (F3)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>%1 receives it as proxy (F4)</source>
        <translation>%1 receives it as proxy (F4)</translation>
    </message>
    <message>
        <source>Lend it all the same…</source>
        <translation>Lend it all the same…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Register…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterPage</name>
    <message>
        <source>Take out of the basket</source>
        <translation>Take out of the basket</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>What a scan of an item does (F4)</source>
        <translation>What a scan of an item does (F4)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the basket are not handed over yet.</source>
        <translation>
            <numerusform>%n item in the basket is not handed over yet.</numerusform>
            <numerusform>%n items in the basket are not handed over yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner paused: answer first (Esc goes on)</source>
        <translation>Scanner paused: answer first (Esc goes on)</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>Usual day</translation>
    </message>
    <message>
        <source>Due day of all items: %1</source>
        <translation>Due day of all items: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1 taken out of the basket</translation>
    </message>
    <message>
        <source>Not reading: you are typing in another field (F2 returns)</source>
        <translation>Not reading: you are typing in another field (F2 returns)</translation>
    </message>
    <message>
        <source>A scan has only just come in: look at it, then confirm once more.</source>
        <translation>A scan has only just come in: look at it, then confirm once more.</translation>
    </message>
    <message>
        <source>Purpose, approval, proxy</source>
        <translation>Purpose, approval, proxy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Another due day…</source>
        <translation>Another due day…</translation>
    </message>
    <message>
        <source>Due day of everything in the basket (F8)</source>
        <translation>Due day of everything in the basket (F8)</translation>
    </message>
    <message>
        <source>Scan a label or a staff card (F2), or find by name (F3)</source>
        <translation>Scan a label or a staff card (F2), or find by name (F3)</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterScannerForm</name>
    <message>
        <source>T&amp;he scanner of this counter is set otherwise</source>
        <translation>T&amp;he scanner of this counter is set otherwise</translation>
    </message>
    <message>
        <source>Save for this counter</source>
        <translation>Save for this counter</translation>
    </message>
    <message>
        <source>What a scanner adds and which keyboard it is set for belongs to this computer. The rules for codes on labels and cards are the same everywhere.</source>
        <translation>What a scanner adds and which keyboard it is set for belongs to this computer. The rules for codes on labels and cards are the same everywhere.</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
</context>
<context>
    <name>madoguchi::CountingForms</name>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <source>Empty where there are none</source>
        <translation>Empty where there are none</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>Lock and keys</translation>
    </message>
    <message>
        <source>They have not been recorded for %1 yet.</source>
        <translation>They have not been recorded for %1 yet.</translation>
    </message>
    <message>
        <source>They stand on the papers of %1.</source>
        <translation>They stand on the papers of %1.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Keys counted</source>
        <translation>&amp;Keys counted</translation>
    </message>
    <message>
        <source>Needed where the lock is not in order</source>
        <translation>Needed where the lock is not in order</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>Close the stocktake</translation>
    </message>
    <message>
        <source>Record lock and keys</source>
        <translation>Record lock and keys</translation>
    </message>
    <message>
        <source>The number of keys is a whole number.</source>
        <translation>The number of keys is a whole number.</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>Record of handing over</translation>
    </message>
    <message>
        <source>It says what was counted in %1, by type, and is signed by both keepers.</source>
        <translation>It says what was counted in %1, by type, and is signed by both keepers.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which is void then.</source>
        <translation>It takes the place of %1, which is void then.</translation>
    </message>
    <message>
        <source>&amp;Former keeper</source>
        <translation>&amp;Former keeper</translation>
    </message>
    <message>
        <source>Section and office of the former keeper</source>
        <translation>Section and office of the former keeper</translation>
    </message>
    <message>
        <source>&amp;New keeper</source>
        <translation>&amp;New keeper</translation>
    </message>
    <message>
        <source>Section and office of the new keeper</source>
        <translation>Section and office of the new keeper</translation>
    </message>
    <message>
        <source>&amp;Day of handing over</source>
        <translation>&amp;Day of handing over</translation>
    </message>
    <message>
        <source>&amp;Books and papers</source>
        <translation>&amp;Books and papers</translation>
    </message>
    <message>
        <source>What goes with the things: ledgers, keys, contracts</source>
        <translation>What goes with the things: ledgers, keys, contracts</translation>
    </message>
    <message>
        <source>Issue the record</source>
        <translation>Issue the record</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
</context>
<context>
    <name>madoguchi::CountingView</name>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>Stocktake sheet</translation>
    </message>
    <message>
        <source>Difference report</source>
        <translation>Difference report</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>All stocktakes</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>Close the stocktake</translation>
    </message>
    <message>
        <source>How many are found</source>
        <translation>How many are found</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Scan now</translation>
    </message>
    <message>
        <source>Scan a shelf label first, then what is on the shelf.</source>
        <translation>Scan a shelf label first, then what is on the shelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait to be saved.</source>
        <translation>
            <numerusform>%n scan waits to be saved.</numerusform>
            <numerusform>%n scans wait to be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Drop them</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 of %2 found</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nothing is different.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nothing of this kind.</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>With: anybody (scan a staff card)</source>
        <translation>With: anybody (scan a staff card)</translation>
    </message>
    <message>
        <source>Place: none (scan a shelf label)</source>
        <translation>Place: none (scan a shelf label)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>What is %1?</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Cause of the difference</source>
        <translation>Cause of the difference</translation>
    </message>
    <message>
        <source>Save the cause</source>
        <translation>Save the cause</translation>
    </message>
    <message>
        <source>%1 will be recorded as lost. What was found out?</source>
        <translation>%1 will be recorded as lost. What was found out?</translation>
    </message>
    <message>
        <source>What was found out about %1?</source>
        <translation>What was found out about %1?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone: %1 has no cause yet.</source>
        <translation>Undone: %1 has no cause yet.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The last scan of %1 does not count.</source>
        <translation>The last scan of %1 does not count.</translation>
    </message>
    <message>
        <source>Codes of a batch scanner</source>
        <translation>Codes of a batch scanner</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv)</source>
        <translation>Text (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The file has no code in it.</source>
        <translation>The file has no code in it.</translation>
    </message>
    <message>
        <source>Counting the codes of the file</source>
        <translation>Counting the codes of the file</translation>
    </message>
    <message>
        <source>Scans are still being saved. Close it when they are through.</source>
        <translation>Scans are still being saved. Close it when they are through.</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>Undone: %1 is open again.</translation>
    </message>
    <message>
        <source>Cancel the stocktake</source>
        <translation>Cancel the stocktake</translation>
    </message>
    <message>
        <source>%1 will not be counted on. What was scanned stays in the journal.</source>
        <translation>%1 will not be counted on. What was scanned stays in the journal.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Go on counting</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 cancelled</translation>
    </message>
    <message>
        <source>Record of handing over %1</source>
        <translation>Record of handing over %1</translation>
    </message>
    <message>
        <source>Return not recorded: take it back now</source>
        <translation>Return not recorded: take it back now</translation>
    </message>
    <message>
        <source>Not found in the stocktake %1. %2</source>
        <comment>number, what was found out</comment>
        <translation>Not found in the stocktake %1. %2</translation>
    </message>
    <message>
        <source>%1 was taken back, return slip %2.</source>
        <translation>%1 was taken back, return slip %2.</translation>
    </message>
    <message>
        <source>Undone: lock and keys are as they were recorded before.</source>
        <translation>Undone: lock and keys are as they were recorded before.</translation>
    </message>
    <message>
        <source>Record of handing over %1 issued.</source>
        <translation>Record of handing over %1 issued.</translation>
    </message>
    <message>
        <source>Undone: the record of handing over %1 is void.</source>
        <translation>Undone: the record of handing over %1 is void.</translation>
    </message>
    <message numerus="yes">
        <source>%n further scan(s) were not counted either.</source>
        <translation>
            <numerusform>%n further scan was not counted either.</numerusform>
            <numerusform>%n further scans were not counted either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of the file read. %1</source>
        <translation>
            <numerusform>%n code of the file read. %1</numerusform>
            <numerusform>%n codes of the file read. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between examples</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The whole line: %1</source>
        <translation>The whole line: %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>No column of the file holds numbers that are in the ledger. Which one holds the codes?</source>
        <translation>No column of the file holds numbers that are in the ledger. Which one holds the codes?</translation>
    </message>
    <message>
        <source>Count these codes</source>
        <translation>Count these codes</translation>
    </message>
    <message numerus="yes">
        <source>The times of %n scan(s) are not within this stocktake and were not kept; check the clock of the scanner.</source>
        <translation>
            <numerusform>The time of %n scan is not within this stocktake and was not kept; check the clock of the scanner.</numerusform>
            <numerusform>The times of %n scans are not within this stocktake and were not kept; check the clock of the scanner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n on loan</numerusform>
            <numerusform>%n on loan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in repair</source>
        <translation>
            <numerusform>%n in repair</numerusform>
            <numerusform>%n in repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.</source>
        <translation>
            <numerusform>%n scan names a place that is not known; it was counted as of the place of the stocktake.</numerusform>
            <numerusform>%n scans name a place that is not known; they were counted as of the place of the stocktake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a file of codes…</source>
        <translation>Read a file of codes…</translation>
    </message>
    <message>
        <source>Every line as a report (print, PDF, Excel, CSV)…</source>
        <translation>Every line as a report (print, PDF, Excel, CSV)…</translation>
    </message>
    <message>
        <source>Issue the record of handing over…</source>
        <translation>Issue the record of handing over…</translation>
    </message>
    <message>
        <source>Cancel the stocktake…</source>
        <translation>Cancel the stocktake…</translation>
    </message>
    <message>
        <source>File, papers…</source>
        <translation>File, papers…</translation>
    </message>
    <message>
        <source>Lock and keys…</source>
        <translation>Lock and keys…</translation>
    </message>
    <message>
        <source>Report the loss…</source>
        <translation>Report the loss…</translation>
    </message>
    <message>
        <source>Say the cause…</source>
        <translation>Say the cause…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s) of the file were read, then it stopped; the rest is not counted. Go on from line %2 (%3), with the label of the shelf first.</source>
        <translation>
            <numerusform>%1 of %Ln code of the file was read, then it stopped; the rest is not counted. Go on from line %2 (%3), with the label of the shelf first.</numerusform>
            <numerusform>%1 of %Ln codes of the file were read, then it stopped; the rest is not counted. Go on from line %2 (%3), with the label of the shelf first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause of %n difference(s)</source>
        <translation>
            <numerusform>Cause of %n difference</numerusform>
            <numerusform>Cause of %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be recorded as lost (%1). What was found out?</source>
        <translation>
            <numerusform>%n item will be recorded as lost (%1). What was found out?</numerusform>
            <numerusform>%n items will be recorded as lost (%1). What was found out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found out about these %n (%1)?</source>
        <translation>
            <numerusform>What was found out about this one (%1)?</numerusform>
            <numerusform>What was found out about these %n (%1)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>%n difference: %1</numerusform>
            <numerusform>%n differences: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back, return slips: %1.</source>
        <translation>
            <numerusform>%n taken back, return slip: %1.</numerusform>
            <numerusform>%n taken back, return slips: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: these %n have no cause yet.</source>
        <translation>
            <numerusform>Undone: this one has no cause yet.</numerusform>
            <numerusform>Undone: these %n have no cause yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say the cause of these %n…</source>
        <translation>
            <numerusform>Say the cause of this…</numerusform>
            <numerusform>Say the cause of these %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::CustomField</name>
    <message>
        <source>Add field</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Remove the field</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Content of the field</source>
        <translation>Content of the field</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>madoguchi::DatabaseSection</name>
    <message>
        <source>The open record</source>
        <translation>The open record</translation>
    </message>
    <message>
        <source>&amp;Open another record…</source>
        <translation>&amp;Open another record…</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>The record that is open stays so until another one is, and is not changed by that. This computer opens the other one at its next start, too.</source>
        <translation>The record that is open stays so until another one is, and is not changed by that. This computer opens the other one at its next start, too.</translation>
    </message>
    <message>
        <source>This is a sample</source>
        <translation>This is a sample</translation>
    </message>
    <message>
        <source>Nothing in it is real, and it never becomes a real record. When you have tried enough, begin with one of your own.</source>
        <translation>Nothing in it is real, and it never becomes a real record. When you have tried enough, begin with one of your own.</translation>
    </message>
    <message>
        <source>&amp;Delete all of it and start for real…</source>
        <translation>&amp;Delete all of it and start for real…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journal entries</translation>
    </message>
    <message>
        <source>The file %1 is deleted as soon as your own record is open.</source>
        <translation>The file %1 is deleted as soon as your own record is open.</translation>
    </message>
    <message>
        <source>The database on the server stays; have it deleted there.</source>
        <translation>The database on the server stays; have it deleted there.</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Start for real</translation>
    </message>
    <message>
        <source>Everything in the sample will be gone: its items, people, loans, papers and journal. %1</source>
        <translation>Everything in the sample will be gone: its items, people, loans, papers and journal. %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Keep the sample</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>There is no way back.</translation>
    </message>
    <message>
        <source>Delete and start for real</source>
        <translation>Delete and start for real</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>This counter</translation>
    </message>
    <message>
        <source>&amp;New key for this counter…</source>
        <translation>&amp;New key for this counter…</translation>
    </message>
    <message>
        <source>Each counter signs its entries and papers with a key on its own computer. After a backup was restored, or when another computer became this counter, an owner says so here.</source>
        <translation>Each counter signs its entries and papers with a key on its own computer. After a backup was restored, or when another computer became this counter, an owner says so here.</translation>
    </message>
    <message>
        <source>The key of this counter is on this computer.</source>
        <translation>The key of this counter is on this computer.</translation>
    </message>
    <message>
        <source>This counter gets its key with its first entry.</source>
        <translation>This counter gets its key with its first entry.</translation>
    </message>
</context>
<context>
    <name>madoguchi::DayField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choose from a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>12/25, -14, 2w, 1m, fri, bom, bofy, R8.4.1</source>
        <translation>12/25, -14, 2w, 1m, fri, bom, bofy, R8.4.1</translation>
    </message>
</context>
<context>
    <name>madoguchi::DetailsRow</name>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Received by (proxy)</source>
        <translation>Received by (proxy)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>letter of attorney …</source>
        <translation>letter of attorney …</translation>
    </message>
    <message>
        <source>%1 borrows; the person receives for it</source>
        <translation>%1 borrows; the person receives for it</translation>
    </message>
    <message>
        <source>Approved by / application no.</source>
        <translation>Approved by / application no.</translation>
    </message>
    <message>
        <source>name, or staff card</source>
        <translation>name, or staff card</translation>
    </message>
</context>
<context>
    <name>madoguchi::DifferenceLists</name>
    <message>
        <source>All differences</source>
        <translation>All differences</translation>
    </message>
</context>
<context>
    <name>madoguchi::DifferenceTableModel</name>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Place in the ledger</source>
        <translation>Place in the ledger</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>madoguchi::DuePopup</name>
    <message>
        <source>Usual day</source>
        <translation>Usual day</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>No due day</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>17:00</source>
        <translation>17:00</translation>
    </message>
    <message>
        <source>Time of day; empty: the day alone</source>
        <translation>Time of day; empty: the day alone</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Take this day</translation>
    </message>
    <message>
        <source>Today until…</source>
        <translation>Today until…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Due day, typed</source>
        <translation>Due day, typed</translation>
    </message>
    <message>
        <source>+14, 2w, fri, 12/25, eom …</source>
        <translation>+14, 2w, fri, 12/25, eom …</translation>
    </message>
</context>
<context>
    <name>madoguchi::Duplicates</name>
    <message>
        <source>No two records look like one.</source>
        <translation>No two records look like one.</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Records that may be one</translation>
    </message>
    <message>
        <source>Namesakes come up as well. Nothing is changed before you have seen what would go over.</source>
        <translation>Namesakes come up as well. Nothing is changed before you have seen what would go over.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would go over.</source>
        <translation>Nothing is changed before you have seen what would go over.</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>There are more than these %1.</translation>
    </message>
    <message>
        <source>Look at these two…</source>
        <translation>Look at these two…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n on loan)</source>
        <translation>
            <numerusform>%1 (%n on loan)</numerusform>
            <numerusform>%1 (%n on loan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Which one stays?</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>Make one of two</translation>
    </message>
    <message>
        <source>Withdraw %1, keep %2</source>
        <translation>Withdraw %1, keep %2</translation>
    </message>
    <message>
        <source>%1 stays, %2 is withdrawn.</source>
        <translation>%1 stays, %2 is withdrawn.</translation>
    </message>
    <message>
        <source>%1 and %2 are one now: %1.</source>
        <translation>%1 and %2 are one now: %1.</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are two again.</source>
        <translation>Undone: %1 and %2 are two again.</translation>
    </message>
    <message>
        <source>The other one is withdrawn, and its number finds the one that stays. Nothing is changed before you have seen what goes over.</source>
        <translation>The other one is withdrawn, and its number finds the one that stays. Nothing is changed before you have seen what goes over.</translation>
    </message>
    <message>
        <source>Both: they are two, and not to be named here again</source>
        <translation>Both: they are two, and not to be named here again</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>%1 and %2 are two, and not named as one again.</source>
        <translation>%1 and %2 are two, and not named as one again.</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are named as one again.</source>
        <translation>Undone: %1 and %2 are named as one again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::EntryDetailPane</name>
    <message>
        <source>Journal entry</source>
        <translation>Journal entry</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choose an entry to see what it changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown here.</source>
        <translation>
            <numerusform>%n more row is not shown here.</numerusform>
            <numerusform>%n more rows are not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Place in the log</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Save the proof…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) of this entry are missing.</source>
        <translation>
            <numerusform>%n personal value of this entry is missing.</numerusform>
            <numerusform>%n personal values of this entry are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) of this entry were erased when their time was up.</source>
        <translation>
            <numerusform>%n personal value of this entry was erased when its time was up.</numerusform>
            <numerusform>%n personal values of this entry were erased when their time was up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>madoguchi::Erasing</name>
    <message>
        <source>Nobody’s time is up.</source>
        <translation>Nobody’s time is up.</translation>
    </message>
    <message>
        <source>People whose time is up</source>
        <translation>People whose time is up</translation>
    </message>
    <message>
        <source>What the record holds of them may be erased. Nothing is erased before you have seen what it is.</source>
        <translation>What the record holds of them may be erased. Nothing is erased before you have seen what it is.</translation>
    </message>
    <message>
        <source>last thing on %1, possible since %2</source>
        <translation>last thing on %1, possible since %2</translation>
    </message>
    <message>
        <source>See what would be erased…</source>
        <translation>See what would be erased…</translation>
    </message>
    <message>
        <source>Erase what is held of %1</source>
        <translation>Erase what is held of %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Erased: %1</translation>
    </message>
    <message>
        <source>Names, numbers, cards, notes, papers, signatures and pictures go from the ledger, the search and the journal. That something was lent, and when, stays.</source>
        <translation>Names, numbers, cards, notes, papers, signatures and pictures go from the ledger, the search and the journal. That something was lent, and when, stays.</translation>
    </message>
    <message>
        <source>It cannot be undone, by nobody. Backups made before still hold it until they expire.</source>
        <translation>It cannot be undone, by nobody. Backups made before still hold it until they expire.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Without the name: it stays</source>
        <translation>Without the name: it stays</translation>
    </message>
    <message>
        <source>On whose &amp;authority</source>
        <translation>On whose &amp;authority</translation>
    </message>
    <message>
        <source>Application number or approver</source>
        <translation>Application number or approver</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>&amp;Type %1 to confirm</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>“%1” was not typed. Nothing was erased.</source>
        <translation>“%1” was not typed. Nothing was erased.</translation>
    </message>
    <message numerus="yes">
        <source>Erased: %1. %n value(s) left the journal as well. It cannot be undone.</source>
        <translation>
            <numerusform>Erased: %1. %n value left the journal as well. It cannot be undone.</numerusform>
            <numerusform>Erased: %1. %n values left the journal as well. It cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased may still stand in unused places of the record’s file. Close the other windows, then run: madoguchi-cli people sweep</source>
        <translation>What was erased may still stand in unused places of the record’s file. Close the other windows, then run: madoguchi-cli people sweep</translation>
    </message>
    <message numerus="yes">
        <source>Erased as well: %n text(s) of other operations that name the person.</source>
        <translation>
            <numerusform>Erased as well: %n text of another operation that names the person.</numerusform>
            <numerusform>Erased as well: %n texts of other operations that name the person.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names the person among other things and stays: %1. Change it before, if it must not.</source>
        <translation>This names the person among other things and stays: %1. Change it before, if it must not.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ExportButton</name>
    <message>
        <source>Export all %1</source>
        <translation>Export all %1</translation>
    </message>
    <message>
        <source>The whole list is written, whatever the filter shows. In which form?</source>
        <translation>The whole list is written, whatever the filter shows. In which form?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>What is to be written?</source>
        <translation>What is to be written?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown</source>
        <translation>
            <numerusform>The %n row as it is shown</numerusform>
            <numerusform>The %n rows as they are shown</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>The rows are written as they are shown. In which form?</source>
        <translation>The rows are written as they are shown. In which form?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown, with these columns</source>
        <translation>
            <numerusform>%n row as it is shown, with these columns</numerusform>
            <numerusform>%n rows as they are shown, with these columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown, with all columns</source>
        <translation>
            <numerusform>%n row as it is shown, with all columns</numerusform>
            <numerusform>%n rows as they are shown, with all columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop (%Ln row(s) written)</source>
        <translation>
            <numerusform>Stop (%Ln row written)</numerusform>
            <numerusform>Stop (%Ln rows written)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::FirstRun</name>
    <message>
        <source>Step %1 of 5</source>
        <translation>Step %1 of 5</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Look around with sample data</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>The record is being made …</source>
        <translation>The record is being made …</translation>
    </message>
    <message>
        <source>Welcome to Madoguchi</source>
        <translation>Welcome to Madoguchi</translation>
    </message>
    <message>
        <source>Where is the record?</source>
        <translation>Where is the record?</translation>
    </message>
    <message>
        <source>What does it begin with?</source>
        <translation>What does it begin with?</translation>
    </message>
    <message>
        <source>Who is the first operator?</source>
        <translation>Who is the first operator?</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Try the scanner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>Looking what is there …</translation>
    </message>
    <message>
        <source>The record is being opened; an older one is brought up to date first …</source>
        <translation>The record is being opened; an older one is brought up to date first …</translation>
    </message>
    <message>
        <source>Make a new record here</source>
        <translation>Make a new record here</translation>
    </message>
    <message>
        <source>Reading and comparing everything (percent)</source>
        <translation>Reading and comparing everything (percent)</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) had no bytes of their own any more when it was exported.</source>
        <translation>
            <numerusform>%n attached file had no bytes of its own any more when it was exported.</numerusform>
            <numerusform>%n attached files had no bytes of their own any more when it was exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on as counter %1 all the same</source>
        <translation>Go on as counter %1 all the same</translation>
    </message>
    <message>
        <source>The record is there, equal in every row: %1, %2. Its operators sign in as before. Do not go on with the old one.</source>
        <translation>The record is there, equal in every row: %1, %2. Its operators sign in as before. Do not go on with the old one.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>This has to be filled in.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormsSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place for a seal</source>
        <translation>Place for a seal</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>Printed at the top left.</source>
        <translation>Printed at the top left.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>A4, original and copy on a sheet each</source>
        <translation>A4, original and copy on a sheet each</translation>
    </message>
    <message>
        <source>A5, both on one A4 sheet to be cut</source>
        <translation>A5, both on one A4 sheet to be cut</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
    <message>
        <source>Sign on the screen of the counter</source>
        <translation>Sign on the screen of the counter</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>Signature on the screen</translation>
    </message>
    <message>
        <source>After each commit the counter shows a field for pen or mouse; the paper is printed with the signature.</source>
        <translation>After each commit the counter shows a field for pen or mouse; the paper is printed with the signature.</translation>
    </message>
</context>
<context>
    <name>madoguchi::FoundReason</name>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. How was it found? The answer stays in the journal.</source>
        <translation>%1 is recorded as lost. How was it found? The answer stays in the journal.</translation>
    </message>
    <message>
        <source>Found in the house</source>
        <translation>Found in the house</translation>
    </message>
    <message>
        <source>Brought back by whoever had it</source>
        <translation>Brought back by whoever had it</translation>
    </message>
    <message>
        <source>Handed in by somebody else</source>
        <translation>Handed in by somebody else</translation>
    </message>
    <message>
        <source>Was never lost: recorded by mistake</source>
        <translation>Was never lost: recorded by mistake</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>Record as found</translation>
    </message>
</context>
<context>
    <name>madoguchi::GeneralSection</name>
    <message>
        <source>Play a sound at every scan</source>
        <translation>Play a sound at every scan</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation>S&amp;ounds</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Lock &amp;after</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the window asks who is there.</source>
        <translation>Without a key or a click for so long, the window asks who is there.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
</context>
<context>
    <name>madoguchi::GuardedDialog</name>
    <message>
        <source>What you have typed here is not recorded.</source>
        <translation>What you have typed here is not recorded.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
</context>
<context>
    <name>madoguchi::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>The history could not be read.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ImportColumns</name>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>How it begins</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s).</source>
        <translation>
            <numerusform>%n further column.</numerusform>
            <numerusform>%n further columns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>What &quot;%1&quot; means</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>(further field)</source>
        <translation>(further field)</translation>
    </message>
</context>
<context>
    <name>madoguchi::ImportOutcome</name>
    <message>
        <source>Save this list…</source>
        <translation>Save this list…</translation>
    </message>
    <message>
        <source>Leave the rejected rows out and take the others over</source>
        <translation>Leave the rejected rows out and take the others over</translation>
    </message>
    <message>
        <source>The first differences</source>
        <translation>The first differences</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s)</source>
        <translation>
            <numerusform>%n open loan</numerusform>
            <numerusform>%n open loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>New types: %1</source>
        <translation>New types: %1</translation>
    </message>
    <message>
        <source>New places: %1</source>
        <translation>New places: %1</translation>
    </message>
    <message>
        <source>New sections: %1</source>
        <translation>New sections: %1</translation>
    </message>
    <message>
        <source>New users: %1</source>
        <translation>New users: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n row(s)</source>
        <translation>
            <numerusform>Rejected: %n row</numerusform>
            <numerusform>Rejected: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rows to look at</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>Kept as further fields: %1</translation>
    </message>
    <message numerus="yes">
        <source>To look at: %n row(s)</source>
        <translation>
            <numerusform>To look at: %n row</numerusform>
            <numerusform>To look at: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over, columns: %1</source>
        <translation>Not taken over, columns: %1</translation>
    </message>
    <message>
        <source>Emptied by empty cells, fields (rows): %1</source>
        <translation>Emptied by empty cells, fields (rows): %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ImportPane</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Found by itself</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimiter</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Import items</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Import users</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lists (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>An import is running.</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>Found by itself: %1</translation>
    </message>
    <message>
        <source>Comparing with the record (percent)</source>
        <translation>Comparing with the record (percent)</translation>
    </message>
    <message>
        <source>Everything in this file is in the record already.</source>
        <translation>Everything in this file is in the record already.</translation>
    </message>
    <message>
        <source>Taking over (percent)</source>
        <translation>Taking over (percent)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were taken over.</source>
        <translation>
            <numerusform>%1: %n row was taken over.</numerusform>
            <numerusform>%1: %n rows were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is withdrawn.</source>
        <translation>Undone: %1 is withdrawn.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing of this file is in the record.</source>
        <translation>Stopped. Nothing of this file is in the record.</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Save these rows</translation>
    </message>
    <message>
        <source>CSV; Excel and LibreOffice save a sheet as one. Nothing is stored before the last button, and all of it can be undone.</source>
        <translation>CSV; Excel and LibreOffice save a sheet as one. Nothing is stored before the last button, and all of it can be undone.</translation>
    </message>
    <message>
        <source>Choose a list to import (CSV)</source>
        <translation>Choose a list to import (CSV)</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalFilters</name>
    <message>
        <source>Only the history of %1</source>
        <translation>Only the history of %1</translation>
    </message>
    <message>
        <source>Show all entries again</source>
        <translation>Show all entries again</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Operator&apos;s code</source>
        <translation>Operator&apos;s code</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Signing in and out</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journal entries</translation>
    </message>
    <message>
        <source>There is no entry like that.</source>
        <translation>There is no entry like that.</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verify the journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation>Checkpoint…</translation>
    </message>
    <message>
        <source>Your role does not read the journal.</source>
        <translation>Your role does not read the journal.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Reading entries</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. F5 reads again.</source>
        <translation>Reading was stopped before the end. F5 reads again.</translation>
    </message>
    <message>
        <source>More checks…</source>
        <translation>More checks…</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalWork</name>
    <message>
        <source>Checking every entry</source>
        <translation>Checking every entry</translation>
    </message>
    <message>
        <source>Stopped. What was looked at until then fits.</source>
        <translation>Stopped. What was looked at until then fits.</translation>
    </message>
    <message numerus="yes">
        <source>Every byte of %n entries fits. Nothing was altered.</source>
        <translation>
            <numerusform>Every byte of %n entry fits. Nothing was altered.</numerusform>
            <numerusform>Every byte of %n entries fits. Nothing was altered.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered: entry %1 of counter %2 is the first that does not fit (%3). Stop working with this record, keep a copy of it as it is, and call the person responsible.</source>
        <translation>The journal was altered: entry %1 of counter %2 is the first that does not fit (%3). Stop working with this record, keep a copy of it as it is, and call the person responsible.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>The journal is signed as it is now. Where shall the signature be kept?</source>
        <translation>The journal is signed as it is now. Where shall the signature be kept?</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In a file</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Save a checkpoint</translation>
    </message>
    <message>
        <source>Signed note (*.txt)</source>
        <translation>Signed note (*.txt)</translation>
    </message>
    <message>
        <source>The checkpoint is saved. Keep it where the people who run this record cannot reach it.</source>
        <translation>The checkpoint is saved. Keep it where the people who run this record cannot reach it.</translation>
    </message>
    <message>
        <source>Checkpoint of the journal</source>
        <translation>Checkpoint of the journal</translation>
    </message>
    <message>
        <source>Signed note</source>
        <translation>Signed note</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>Proof (*.tlog-proof)</source>
        <translation>Proof (*.tlog-proof)</translation>
    </message>
    <message>
        <source>The proof of %1 is saved. Short code: %2</source>
        <translation>The proof of %1 is saved. Short code: %2</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the journal</source>
        <translation>Writing the journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are written.</source>
        <translation>
            <numerusform>%n entry is written.</numerusform>
            <numerusform>%n entries are written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
    <message>
        <source>The record was altered (%1). Stop working with it, keep a copy of it as it is, and call the person responsible.</source>
        <translation>The record was altered (%1). Stop working with it, keep a copy of it as it is, and call the person responsible.</translation>
    </message>
    <message>
        <source>On %1 an owner recorded that the record had been restored from a backup.</source>
        <translation>On %1 an owner recorded that the record had been restored from a backup.</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>More checks</translation>
    </message>
    <message>
        <source>What shall be checked?</source>
        <translation>What shall be checked?</translation>
    </message>
    <message>
        <source>A receipt, by its code</source>
        <translation>A receipt, by its code</translation>
    </message>
    <message>
        <source>The journal, against a checkpoint kept elsewhere</source>
        <translation>The journal, against a checkpoint kept elsewhere</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>Choose the checkpoint</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Check a receipt</translation>
    </message>
    <message>
        <source>Scan the square code on the paper, or paste its text: it begins with MDG1. Nobody can make such a code without the key of the counter.</source>
        <translation>Scan the square code on the paper, or paste its text: it begins with MDG1. Nobody can make such a code without the key of the counter.</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Code on the paper</translation>
    </message>
    <message>
        <source>Check the receipt</source>
        <translation>Check the receipt</translation>
    </message>
    <message>
        <source>The code is genuine: it is of entry %1 of counter %2, recorded on %3, and neither it nor anything before it was altered.</source>
        <translation>The code is genuine: it is of entry %1 of counter %2, recorded on %3, and neither it nor anything before it was altered.</translation>
    </message>
    <message>
        <source>It belongs to %1. If the paper has another number, or says something else, the code was taken from another paper.</source>
        <translation>It belongs to %1. If the paper has another number, or says something else, the code was taken from another paper.</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>Checking the record</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Stop working with it, keep a copy of it as it is, and restore the last backup to a new file.</source>
        <translation>The database is damaged: %1. Stop working with it, keep a copy of it as it is, and restore the last backup to a new file.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>The database is whole.</translation>
    </message>
    <message>
        <source>It agrees with the checkpoints in %1.</source>
        <translation>It agrees with the checkpoints in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) tell of entries that were lost with a restore.</source>
        <translation>
            <numerusform>%n checkpoint tells of entries that were lost with a restore.</numerusform>
            <numerusform>%n checkpoints tell of entries that were lost with a restore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint in %1 is not one of this record (%2). Choose the right file. If it is the right one, this is not the record that was signed: keep a copy, and call the person responsible.</source>
        <translation>The checkpoint in %1 is not one of this record (%2). Choose the right file. If it is the right one, this is not the record that was signed: keep a copy, and call the person responsible.</translation>
    </message>
    <message>
        <source>A proof, as a file (*.tlog-proof)</source>
        <translation>A proof, as a file (*.tlog-proof)</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>Choose the proof</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the record are as the entries say.</source>
        <translation>
            <numerusform>%n row of the record is as the entries say.</numerusform>
            <numerusform>%n rows of the record are as the entries say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::KanaStrip</name>
    <message>
        <source>Kana index</source>
        <translation>Kana index</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>All readings</translation>
    </message>
    <message>
        <source>Readings in letters or digits</source>
        <translation>Readings in letters or digits</translation>
    </message>
    <message>
        <source>Without a reading in kana, letters or digits</source>
        <translation>Without a reading in kana, letters or digits</translation>
    </message>
    <message>
        <source>Readings that begin with one of %1</source>
        <translation>Readings that begin with one of %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Print, file, view</source>
        <translation>Print, file, view</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindFieldLines</name>
    <message>
        <source>What may stand in the field</source>
        <translation>What may stand in the field</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Remove the field</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Choices, with ; between</source>
        <translation>Choices, with ; between</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindFieldRows</name>
    <message>
        <source>%1 (required)</source>
        <comment>name of a field</comment>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1.</source>
        <translation>For example 2026-04-01 or R8.4.1.</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindRulesRows</name>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Check &amp;points</source>
        <translation>Check &amp;points</translation>
    </message>
    <message>
        <source>One a line: what is looked at when one comes back, in this order.</source>
        <translation>One a line: what is looked at when one comes back, in this order.</translation>
    </message>
    <message>
        <source>&amp;Accessories</source>
        <translation>&amp;Accessories</translation>
    </message>
    <message>
        <source>One a line, as “AC adapter ×2”: what a new item gets. Those that are there stay as they are.</source>
        <translation>One a line, as “AC adapter ×2”: what a new item gets. Those that are there stay as they are.</translation>
    </message>
    <message>
        <source>With one p&amp;erson</source>
        <translation>With one p&amp;erson</translation>
    </message>
    <message>
        <source>So many at most, lent or reserved.</source>
        <translation>So many at most, lent or reserved.</translation>
    </message>
    <message>
        <source>With one &amp;section</source>
        <translation>With one &amp;section</translation>
    </message>
    <message>
        <source>Further &amp;fields</source>
        <translation>Further &amp;fields</translation>
    </message>
    <message>
        <source>What the form of such an item asks for beside the rest, as an IMEI. Required: of new items.</source>
        <translation>What the form of such an item asks for beside the rest, as an IMEI. Required: of new items.</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindsSection</name>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Reset it after every loan, before it can be lent again</source>
        <translation>Reset it after every loan, before it can be lent again</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>As the office lends</source>
        <translation>As the office lends</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>&amp;Lend for</source>
        <translation>&amp;Lend for</translation>
    </message>
    <message>
        <source>What the counter proposes as due date.</source>
        <translation>What the counter proposes as due date.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>as the office lends</source>
        <translation>as the office lends</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Lent for</source>
        <translation>Lent for</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>Until the end of the fiscal year</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>&amp;Fiscal year</translation>
    </message>
    <message>
        <source>until the end of the fiscal year</source>
        <translation>until the end of the fiscal year</translation>
    </message>
    <message>
        <source>&amp;Minimum stock</source>
        <translation>&amp;Minimum stock</translation>
    </message>
    <message>
        <source>Of what is ready to lend and not reserved. 0: nobody minds.</source>
        <translation>Of what is ready to lend and not reserved. 0: nobody minds.</translation>
    </message>
    <message>
        <source>Fill &amp;up to</source>
        <translation>Fill &amp;up to</translation>
    </message>
    <message>
        <source>0: up to the minimum.</source>
        <translation>0: up to the minimum.</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>Choose a row to see more about it.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Take back at the counter</source>
        <translation>Take back at the counter</translation>
    </message>
    <message>
        <source>Hand over at the counter</source>
        <translation>Hand over at the counter</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Dissolve the kit…</source>
        <translation>Dissolve the kit…</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitForm</name>
    <message numerus="yes">
        <source>%n item(s):</source>
        <translation>
            <numerusform>%n item:</numerusform>
            <numerusform>%n items:</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kit</source>
        <translation>Change the kit</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>New kit</translation>
    </message>
    <message>
        <source>A kit goes out and comes back by one scan of its own label.</source>
        <translation>A kit goes out and comes back by one scan of its own label.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>What its label says, as KIT-0001</source>
        <translation>What its label says, as KIT-0001</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>Scan them one after the other, or write a number on each line</source>
        <translation>Scan them one after the other, or write a number on each line</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitModel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitsPage</name>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Filter: number, name, item (Ctrl+F)</source>
        <translation>Filter: number, name, item (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the kits</source>
        <translation>Filter the kits</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>New kit…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>There are no kits yet. A kit is a set of items that goes out and comes back together.</source>
        <translation>There are no kits yet. A kit is a set of items that goes out and comes back together.</translation>
    </message>
    <message>
        <source>Put one together…</source>
        <translation>Put one together…</translation>
    </message>
    <message>
        <source>No kit matches.</source>
        <translation>No kit matches.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The kit %1 was added.</source>
        <translation>The kit %1 was added.</translation>
    </message>
    <message>
        <source>The kit %1 was changed.</source>
        <translation>The kit %1 was changed.</translation>
    </message>
    <message>
        <source>Undone: the kit %1 is as it was before.</source>
        <translation>Undone: the kit %1 is as it was before.</translation>
    </message>
    <message>
        <source>Dissolve the kit</source>
        <translation>Dissolve the kit</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is no kit any more; its %n item(s) stay, and are lent singly. Its label means nothing then.</source>
        <translation>
            <numerusform>%1 %2 is no kit any more; its item stays. Its label means nothing then.</numerusform>
            <numerusform>%1 %2 is no kit any more; its %n items stay, and are lent singly. Its label means nothing then.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The kit %1 was dissolved.</source>
        <translation>The kit %1 was dissolved.</translation>
    </message>
    <message>
        <source>Undone: %1 is a kit again.</source>
        <translation>Undone: %1 is a kit again.</translation>
    </message>
    <message>
        <source>Of all in the list, or of those that are marked (Ctrl or Shift and a click)</source>
        <translation>Of all in the list, or of those that are marked (Ctrl or Shift and a click)</translation>
    </message>
</context>
<context>
    <name>madoguchi::LabelPane</name>
    <message>
        <source>Note the &amp;date in the history of each item</source>
        <translation>Note the &amp;date in the history of each item</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Print a &amp;calibration sheet</source>
        <translation>Print a &amp;calibration sheet</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n of the list</source>
        <translation>
            <numerusform>The one of the list</numerusform>
            <numerusform>All %n of the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels &amp;for</source>
        <translation>Labels &amp;for</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>&amp;Barcode</translation>
    </message>
    <message>
        <source>F&amp;irst label</source>
        <translation>F&amp;irst label</translation>
    </message>
    <message>
        <source>Or click on it here. Those before it have been used up.</source>
        <translation>Or click on it here. Those before it have been used up.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 dots an inch</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>Reso&amp;lution</translation>
    </message>
    <message>
        <source>Of a label printer as its manual says it, so that every bar is a whole number of dots.</source>
        <translation>Of a label printer as its manual says it, so that every bar is a whole number of dots.</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>Move to the ri&amp;ght</translation>
    </message>
    <message>
        <source>Where this printer prints beside the labels: measure it on a calibration sheet.</source>
        <translation>Where this printer prints beside the labels: measure it on a calibration sheet.</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Move do&amp;wn</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message numerus="yes">
        <source>So it is for %n more label(s).</source>
        <translation>
            <numerusform>So it is for %n more label.</numerusform>
            <numerusform>So it is for %n more labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first %n label(s); all will be printed.</source>
        <translation>
            <numerusform>The preview shows the first label; all will be printed.</numerusform>
            <numerusform>The preview shows the first %n labels; all will be printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer, or save the labels as PDF.</source>
        <translation>Choose a printer, or save the labels as PDF.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Save the labels</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The calibration sheet is with the printer.</source>
        <translation>The calibration sheet is with the printer.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are on the way.</source>
        <translation>
            <numerusform>%n label is on the way.</numerusform>
            <numerusform>%n labels are on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are on the way, and noted in the history.</source>
        <translation>
            <numerusform>%n label is on the way, and noted in the history.</numerusform>
            <numerusform>%n labels are on the way, and noted in the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the labels are no longer in the history.</source>
        <translation>Undone: the labels are no longer in the history.</translation>
    </message>
    <message numerus="yes">
        <source>The %n marked</source>
        <translation>
            <numerusform>The %n marked</numerusform>
            <numerusform>The %n marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calibration sheet</source>
        <translation>Save the calibration sheet</translation>
    </message>
    <message>
        <source>The calibration sheet was saved.</source>
        <translation>The calibration sheet was saved.</translation>
    </message>
</context>
<context>
    <name>madoguchi::LabelWords</name>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Tape of %1 mm, cut to %2</source>
        <translation>Tape of %1 mm, cut to %2</translation>
    </message>
    <message numerus="yes">
        <source>Plain paper %1, to cut: %n of %2</source>
        <translation>
            <numerusform>Plain paper %1, to cut: one of %2</numerusform>
            <numerusform>Plain paper %1, to cut: %n of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two barcodes</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Labels of items</source>
        <translation>Labels of items</translation>
    </message>
    <message>
        <source>Labels of shelves</source>
        <translation>Labels of shelves</translation>
    </message>
    <message>
        <source>Labels of staff cards</source>
        <translation>Labels of staff cards</translation>
    </message>
    <message>
        <source>Labels of commands</source>
        <translation>Labels of commands</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n of %3</source>
        <translation>
            <numerusform>%1 %2: one of %3</numerusform>
            <numerusform>%1 %2: %n of %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of kits</source>
        <translation>Labels of kits</translation>
    </message>
</context>
<context>
    <name>madoguchi::LedgerPage</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Change together…</translation>
    </message>
    <message>
        <source>Choose a row, or narrow the list down.</source>
        <translation>Choose a row, or narrow the list down.</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>%1 is being imported, or was interrupted: its new rows are marked. They cannot be lent before all of them are there; an interrupted import is undone by its number.</source>
        <translation>%1 is being imported, or was interrupted: its new rows are marked. They cannot be lent before all of them are there; an interrupted import is undone by its number.</translation>
    </message>
    <message>
        <source>Make one of the two…</source>
        <translation>Make one of the two…</translation>
    </message>
</context>
<context>
    <name>madoguchi::LedgerTable</name>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sorting…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Unmark all</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Mark rows to change them together (Space, Shift and arrows, Ctrl+A)</source>
        <translation>Mark rows to change them together (Space, Shift and arrows, Ctrl+A)</translation>
    </message>
    <message>
        <source>Searches…</source>
        <translation>Searches…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterAnswerRow</name>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What was said, on the phone for example</source>
        <translation>What was said, on the phone for example</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterChoices</name>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>To each person</source>
        <translation>To each person</translation>
    </message>
    <message>
        <source>To section heads</source>
        <translation>To section heads</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Who is written to</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Asked back by</source>
        <translation>Asked back by</translation>
    </message>
    <message>
        <source>The next step of each</source>
        <translation>The next step of each</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Whatever is out</source>
        <translation>Whatever is out</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterLogModel</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>Doc. no.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Still out</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copy to %1</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterPlanModel</name>
    <message>
        <source>The head of %1</source>
        <translation>The head of %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>No mail address</translation>
    </message>
    <message>
        <source>Left out: it is too soon after %1</source>
        <translation>Left out: it is too soon after %1</translation>
    </message>
    <message>
        <source>Left out: written on %1</source>
        <translation>Left out: written on %1</translation>
    </message>
    <message>
        <source>Left out: nobody to write to</source>
        <translation>Left out: nobody to write to</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Mail or reason</source>
        <translation>Mail or reason</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, its missing accessories</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, copy to %2</source>
        <translation>%1, copy to %2</translation>
    </message>
    <message>
        <source>Left out: the head has today’s list</source>
        <translation>Left out: the head has today’s list</translation>
    </message>
</context>
<context>
    <name>madoguchi::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>How the letters come out</source>
        <translation>How the letters come out</translation>
    </message>
    <message>
        <source>Letters to be written</source>
        <translation>Letters to be written</translation>
    </message>
    <message>
        <source>Letters that were written</source>
        <translation>Letters that were written</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>There is nobody to write to.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>No letter was written yet.</translation>
    </message>
    <message>
        <source>Who is overdue</source>
        <translation>Who is overdue</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Make void…</translation>
    </message>
    <message>
        <source>Letters are being written.</source>
        <translation>Letters are being written.</translation>
    </message>
    <message>
        <source>An answer to a letter is not recorded.</source>
        <translation>An answer to a letter is not recorded.</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Write letters</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with all the letters</source>
        <translation>One PDF with all the letters</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the mail drafts</source>
        <translation>Folder for the mail drafts</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Writing letters</translation>
    </message>
    <message>
        <source>There is nobody to write to any more.</source>
        <translation>There is nobody to write to any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n letter written</numerusform>
            <numerusform>%n letters written</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the letters are void. Throw the paper away.</source>
        <translation>Undone: the letters are void. Throw the paper away.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have no address, because none is known: %1. Fill it in before sending.</source>
        <translation>
            <numerusform>%n draft has no address, because none is known: %1. Fill it in before sending.</numerusform>
            <numerusform>%n drafts have no address, because none is known: %1. Fill it in before sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not written yet.</source>
        <translation>
            <numerusform>%n letter is not written yet.</numerusform>
            <numerusform>%n letters are not written yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to %1 recorded</source>
        <translation>Answer to %1 recorded</translation>
    </message>
    <message>
        <source>Undone: the answer to %1 is taken away.</source>
        <translation>Undone: the answer to %1 is taken away.</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>Send the mail again</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>It is tried again in a moment.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Print them</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>One PDF</translation>
    </message>
    <message>
        <source>Mail drafts</source>
        <translation>Mail drafts</translation>
    </message>
    <message>
        <source>Send them by mail</source>
        <translation>Send them by mail</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Make %1 void</source>
        <translation>Make %1 void</translation>
    </message>
    <message>
        <source>Its mail was sent and stays in the list. Tell whoever got it. This cannot be undone.</source>
        <translation>Its mail was sent and stays in the list. Tell whoever got it. This cannot be undone.</translation>
    </message>
    <message>
        <source>Its mail was tried and stays in the list; it is never sent again. This cannot be undone.</source>
        <translation>Its mail was tried and stays in the list; it is never sent again. This cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Make void</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 is void.</translation>
    </message>
    <message>
        <source>Came back undelivered…</source>
        <translation>Came back undelivered…</translation>
    </message>
    <message>
        <source>No mail address of the section’s head is known, so nobody gets a copy of %1. Enter it under Settings, Types, places, sections, or print the letters.</source>
        <translation>No mail address of the section’s head is known, so nobody gets a copy of %1. Enter it under Settings, Types, places, sections, or print the letters.</translation>
    </message>
    <message>
        <source>The mail of %1 came back</source>
        <translation>The mail of %1 came back</translation>
    </message>
    <message>
        <source>It was sent to %1. Correct the address of the user or of the section’s head, then send it again, or print the letter.</source>
        <translation>It was sent to %1. Correct the address of the user or of the section’s head, then send it again, or print the letter.</translation>
    </message>
    <message>
        <source>&amp;What came back with it</source>
        <translation>&amp;What came back with it</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Undone: the mail of %1 counts as sent.</source>
        <translation>Undone: the mail of %1 counts as sent.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>How the first of these letters would come out; nothing is recorded</source>
        <translation>How the first of these letters would come out; nothing is recorded</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
</context>
<context>
    <name>madoguchi::LettersSection</name>
    <message>
        <source> open days</source>
        <translation> open days</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fixed words again</source>
        <translation>Fixed words again</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Look at a sample</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Save the words</translation>
    </message>
    <message>
        <source>&amp;Notice before</source>
        <translation>&amp;Notice before</translation>
    </message>
    <message>
        <source>A notice may go out so many open days before the due day.</source>
        <translation>A notice may go out so many open days before the due day.</translation>
    </message>
    <message>
        <source>&amp;Asked back within</source>
        <translation>&amp;Asked back within</translation>
    </message>
    <message>
        <source>Printed as the day by which the things are expected.</source>
        <translation>Printed as the day by which the things are expected.</translation>
    </message>
    <message>
        <source>From one letter to the next about the same loan.</source>
        <translation>From one letter to the next about the same loan.</translation>
    </message>
    <message>
        <source>Form n&amp;umber</source>
        <translation>Form n&amp;umber</translation>
    </message>
    <message>
        <source>Printed at the top left.</source>
        <translation>Printed at the top left.</translation>
    </message>
    <message>
        <source>When letters go out</source>
        <translation>When letters go out</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Subject of the mail</source>
        <translation>&amp;Subject of the mail</translation>
    </message>
    <message>
        <source>To a &amp;person</source>
        <translation>To a &amp;person</translation>
    </message>
    <message>
        <source>To a section &amp;head</source>
        <translation>To a section &amp;head</translation>
    </message>
    <message>
        <source>One &amp;item in the mail</source>
        <translation>One &amp;item in the mail</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Also: %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>{items} stands where the items are listed. Everywhere: %1</source>
        <translation>{items} stands where the items are listed. Everywhere: %1</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>What letters say</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
    <message>
        <source>The fixed words are used.</source>
        <translation>The fixed words are used.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS from the beginning</translation>
    </message>
    <message>
        <source>None (inside the house only)</source>
        <translation>None (inside the house only)</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Mail ser&amp;ver</translation>
    </message>
    <message>
        <source>Empty: letters go out on paper and as drafts only.</source>
        <translation>Empty: letters go out on paper and as drafts only.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Encr&amp;yption</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Us&amp;er</translation>
    </message>
    <message>
        <source>The password is not kept in the record: each counter has it in MADOGUCHI_MAIL_PASSWORD.</source>
        <translation>The password is not kept in the record: each counter has it in MADOGUCHI_MAIL_PASSWORD.</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>Sen&amp;der</translation>
    </message>
    <message>
        <source>An address, or a name and the address in angle brackets.</source>
        <translation>An address, or a name and the address in angle brackets.</translation>
    </message>
    <message>
        <source>Letters by mail</source>
        <translation>Letters by mail</translation>
    </message>
    <message>
        <source>Next letter a&amp;fter</source>
        <translation>Next letter a&amp;fter</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoanDetail</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Accessories have come</source>
        <translation>Accessories have come</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>History of the item</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Something is missing…</source>
        <translation>Something is missing…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 no. %2</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>In order: %1</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>Pictures: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Paper and signed copy</source>
        <translation>Paper and signed copy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Brought by</translation>
    </message>
    <message>
        <source>Issue the return slip</source>
        <translation>Issue the return slip</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Show the user</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoanTableModel</name>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Returned at</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoansPage</name>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Filter: number, item, name, section (Ctrl+F)</source>
        <translation>Filter: number, item, name, section (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the loans</source>
        <translation>Filter the loans</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>The first %1 are shown; filter to find others.</source>
        <translation>The first %1 are shown; filter to find others.</translation>
    </message>
    <message>
        <source>No loan fits.</source>
        <translation>No loan fits.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Every accessory has come back.</source>
        <translation>Every accessory has come back.</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Nothing has come back yet.</translation>
    </message>
    <message>
        <source>Nothing is out. Lend at the counter.</source>
        <translation>Nothing is out. Lend at the counter.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>To the counter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n item(s)</source>
        <translation>
            <numerusform>Take back %n item</numerusform>
            <numerusform>Take back %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 taken back from %3</source>
        <translation>%1 %2 taken back from %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back</source>
        <translation>
            <numerusform>%n item taken back</numerusform>
            <numerusform>%n items taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come: %2</source>
        <translation>%1 has come: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is with %2 again.</source>
        <translation>Undone: %1 is with %2 again.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are out again.</source>
        <translation>
            <numerusform>Undone: %n item is out again.</numerusform>
            <numerusform>Undone: %n items are out again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: of %1 is missing again: %2</source>
        <translation>Undone: of %1 is missing again: %2</translation>
    </message>
    <message>
        <source>Nothing was lent with it that came back.</source>
        <translation>Nothing was lent with it that came back.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>What did not come back with %1?</source>
        <translation>What did not come back with %1?</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>It is missing</translation>
    </message>
    <message>
        <source>Of %1 is missing: %2</source>
        <translation>Of %1 is missing: %2</translation>
    </message>
    <message>
        <source>Undone: %1 has come back: %2</source>
        <translation>Undone: %1 has come back: %2</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Letters…</translation>
    </message>
    <message>
        <source>Overdue letters and notices</source>
        <translation>Overdue letters and notices</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n loan(s)…</source>
        <translation>
            <numerusform>Extend %n loan…</numerusform>
            <numerusform>Extend %n loans…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Every shipment has been confirmed.</source>
        <translation>Every shipment has been confirmed.</translation>
    </message>
    <message>
        <source>Choose one or several rows to take them back or to extend them.</source>
        <translation>Choose one or several rows to take them back or to extend them.</translation>
    </message>
    <message>
        <source>Return slip %1</source>
        <translation>Return slip %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::LossList</name>
    <message numerus="yes">
        <source>%n character(s) cannot be written in this form; 〓 stands in their place. Save as UTF-8 to keep them.</source>
        <translation>
            <numerusform>%n character cannot be written in this form; 〓 stands in its place. Save as UTF-8 to keep it.</numerusform>
            <numerusform>%n characters cannot be written in this form; 〓 stands in their place. Save as UTF-8 to keep them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters that were replaced</source>
        <translation>Characters that were replaced</translation>
    </message>
    <message>
        <source>Look whether it matters: a name can be written otherwise, or the file saved as UTF-8.</source>
        <translation>Look whether it matters: a name can be written otherwise, or the file saved as UTF-8.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Show where…</source>
        <translation>Show where…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>row %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2) × %3: %4</source>
        <translation>%1 (%2) × %3: %4</translation>
    </message>
</context>
<context>
    <name>madoguchi::MailPost</name>
    <message numerus="yes">
        <source>%n letter(s) sent by mail</source>
        <translation>
            <numerusform>%n letter sent by mail</numerusform>
            <numerusform>%n letters sent by mail</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server does not take letters at the moment: %1. They wait and are tried again by themselves; nothing is lost.</source>
        <translation>The mail server does not take letters at the moment: %1. They wait and are tried again by themselves; nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be sent by mail: %1. They stand under Letters, Already written; correct the address and send them again, or print them.</source>
        <translation>
            <numerusform>%n letter could not be sent by mail: %1. It stands under Letters, Already written; correct the address and send it again, or print it.</numerusform>
            <numerusform>%n letters could not be sent by mail: %1. They stand under Letters, Already written; correct the address and send them again, or print them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n letter(s) nobody knows whether the mail server took them: %1. They are not sent again by themselves; ask the person, then send them again under Letters, Already written.</source>
        <translation>
            <numerusform>Of %n letter nobody knows whether the mail server took it: %1. It is not sent again by itself; ask the person, then send it again under Letters, Already written.</numerusform>
            <numerusform>Of %n letters nobody knows whether the mail server took them: %1. They are not sent again by themselves; ask the person, then send them again under Letters, Already written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::MainWindow</name>
    <message>
        <source>Madoguchi (sample)</source>
        <translation>Madoguchi (sample)</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quit all the same</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>This computer is set to the time zone %1, the office to %2. Days and times would be wrong here: set the computer&apos;s time zone, then start this program again.</source>
        <translation>This computer is set to the time zone %1, the office to %2. Days and times would be wrong here: set the computer&apos;s time zone, then start this program again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NameSearch</name>
    <message>
        <source>Type a name, a reading or a part of a number.</source>
        <translation>Type a name, a reading or a part of a number.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>Name, reading or part of a number</source>
        <translation>Name, reading or part of a number</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Nothing is written so. What is listed comes near.</source>
        <translation>Nothing is written so. What is listed comes near.</translation>
    </message>
    <message>
        <source>Find a person, an item, a kit or a consumable by name</source>
        <translation>Find a person, an item, a kit or a consumable by name</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>madoguchi::NameSteps</name>
    <message>
        <source>There is no other one that it could be merged into.</source>
        <translation>There is no other one that it could be merged into.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Merge %1</translation>
    </message>
    <message>
        <source>Everything of %1 goes over to the one that you choose, and its name leads there. Nothing is changed before you have seen what would go over.</source>
        <translation>Everything of %1 goes over to the one that you choose, and its name leads there. Nothing is changed before you have seen what would go over.</translation>
    </message>
    <message>
        <source>See what goes over…</source>
        <translation>See what goes over…</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>Make one of two</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Merge %1 into %2</translation>
    </message>
    <message>
        <source>%1 stays, %2 is merged into it.</source>
        <translation>%1 stays, %2 is merged into it.</translation>
    </message>
    <message>
        <source>%1 and %2 are one now: %1.</source>
        <translation>%1 and %2 are one now: %1.</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are two again.</source>
        <translation>Undone: %1 and %2 are two again.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>It is proposed no more and given to nothing new. What has it keeps it. It can be reopened.</source>
        <translation>It is proposed no more and given to nothing new. What has it keeps it. It can be reopened.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 is open again.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Only what nothing refers to can be removed; what is in use can be closed or merged.</source>
        <translation>Only what nothing refers to can be removed; what is in use can be closed or merged.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
</context>
<context>
    <name>madoguchi::NamedList</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>There is one of this name already: change that one.</source>
        <translation>There is one of this name already: change that one.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>Rea&amp;ding</source>
        <translation>Rea&amp;ding</translation>
    </message>
    <message>
        <source>In kana; the search finds it by that too. May stay empty.</source>
        <translation>In kana; the search finds it by that too. May stay empty.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>madoguchi::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::NewCollection</name>
    <message>
        <source>Whoever owns it</source>
        <translation>Whoever owns it</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>What people call it</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Return &amp;by</source>
        <translation>Return &amp;by</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Maker</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <source>A part of it is enough</source>
        <translation>A part of it is enough</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>O&amp;wnership</translation>
    </message>
    <message>
        <source>&amp;Acquired by</source>
        <translation>&amp;Acquired by</translation>
    </message>
    <message>
        <source>On this day or before</source>
        <translation>On this day or before</translation>
    </message>
    <message>
        <source>&amp;Due by</source>
        <translation>&amp;Due by</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would be asked back</source>
        <translation>
            <numerusform>%n item would be asked back</numerusform>
            <numerusform>%n items would be asked back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n person(s)</source>
        <translation>
            <numerusform>, of %n person</numerusform>
            <numerusform>, of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n section(s).</source>
        <translation>
            <numerusform> in %n section.</numerusform>
            <numerusform> in %n sections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is on loan fits.</source>
        <translation>Nothing that is on loan fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) are asked back by another collection.</source>
        <translation>
            <numerusform>%n more item is asked back by another collection.</numerusform>
            <numerusform>%n more items are asked back by another collection.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>New collection</translation>
    </message>
    <message>
        <source>What is on loan and fits is asked back by a day, whatever its own due day.</source>
        <translation>What is on loan and fits is asked back by a day, whatever its own due day.</translation>
    </message>
    <message>
        <source>Open the collection</source>
        <translation>Open the collection</translation>
    </message>
    <message>
        <source>Only of people who have &amp;left</source>
        <translation>Only of people who have &amp;left</translation>
    </message>
    <message>
        <source>Lease &amp;ends by</source>
        <translation>Lease &amp;ends by</translation>
    </message>
    <message>
        <source>Who lea&amp;ves by</source>
        <translation>Who lea&amp;ves by</translation>
    </message>
    <message>
        <source>On this day or before, or has left</source>
        <translation>On this day or before, or has left</translation>
    </message>
    <message>
        <source>Only what these people hold: %1</source>
        <translation>Only what these people hold: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::OpeningWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>A record of an older version is brought up to date first. That may take some minutes; do not switch the computer off.</source>
        <translation>A record of an older version is brought up to date first. That may take some minutes; do not switch the computer off.</translation>
    </message>
    <message>
        <source>The record is being opened …</source>
        <translation>The record is being opened …</translation>
    </message>
</context>
<context>
    <name>madoguchi::OperatorForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Letters and digits; typed or scanned to sign in.</source>
        <translation>Letters and digits; typed or scanned to sign in.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 to 12 digits.</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;again</translation>
    </message>
    <message>
        <source>Scan the operator&apos;s card here. May stay empty.</source>
        <translation>Scan the operator&apos;s card here. May stay empty.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>New operator</translation>
    </message>
    <message>
        <source>Give the operator a code.</source>
        <translation>Give the operator a code.</translation>
    </message>
    <message>
        <source>Give the operator&apos;s name.</source>
        <translation>Give the operator&apos;s name.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>Take the card away</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>Car&amp;d</translation>
    </message>
</context>
<context>
    <name>madoguchi::OperatorsSection</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retire…</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Retire an operator</source>
        <translation>Retire an operator</translation>
    </message>
    <message>
        <source>%1 (%2) can no longer sign in at any counter. What they did stays recorded.</source>
        <translation>%1 (%2) can no longer sign in at any counter. What they did stays recorded.</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Retire %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::OrganisationSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>Until the end of the fiscal year</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Printed as the issuer of receipts.</source>
        <translation>Printed as the issuer of receipts.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Undo within</source>
        <translation>&amp;Undo within</translation>
    </message>
    <message>
        <source>How long desk staff may undo what they did themselves.</source>
        <translation>How long desk staff may undo what they did themselves.</translation>
    </message>
    <message>
        <source>&amp;Lend for</source>
        <translation>&amp;Lend for</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
    <message>
        <source>Due on a closed day: on the open day before it</source>
        <translation>Due on a closed day: on the open day before it</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>Form of &amp;address</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>&amp;Closed days</translation>
    </message>
    <message>
        <source>Language of &amp;forms</source>
        <translation>Language of &amp;forms</translation>
    </message>
    <message>
        <source>For people whose own language is not known.</source>
        <translation>For people whose own language is not known.</translation>
    </message>
    <message>
        <source>&amp;Warn of backups</source>
        <translation>&amp;Warn of backups</translation>
    </message>
    <message>
        <source>When the last one is older than so many days.</source>
        <translation>When the last one is older than so many days.</translation>
    </message>
    <message>
        <source>An extension needs an approver</source>
        <translation>An extension needs an approver</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>How many one person may hold at a time.</source>
        <translation>How many one person may hold at a time.</translation>
    </message>
    <message>
        <source>Items a &amp;section</source>
        <translation>Items a &amp;section</translation>
    </message>
    <message>
        <source>With the section and everybody of it together.</source>
        <translation>With the section and everybody of it together.</translation>
    </message>
    <message>
        <source>E&amp;xtensions a loan</source>
        <translation>E&amp;xtensions a loan</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>App&amp;roval</translation>
    </message>
    <message>
        <source>The day of the loan counts as the first</source>
        <translation>The day of the loan counts as the first</translation>
    </message>
    <message>
        <source>Only open days count</source>
        <translation>Only open days count</translation>
    </message>
    <message>
        <source>Cou&amp;nting</source>
        <translation>Cou&amp;nting</translation>
    </message>
    <message>
        <source>Also clos&amp;ed</source>
        <translation>Also clos&amp;ed</translation>
    </message>
    <message>
        <source>The office&apos;s own closed days, one a line: 2026-08-13, or 2026-08-13..2026-08-15, and a remark. Weekends, public holidays and the turn of the year are known.</source>
        <translation>The office&apos;s own closed days, one a line: 2026-08-13, or 2026-08-13..2026-08-15, and a remark. Weekends, public holidays and the turn of the year are known.</translation>
    </message>
    <message>
        <source>Open all the sa&amp;me</source>
        <translation>Open all the sa&amp;me</translation>
    </message>
    <message>
        <source>Days on which the office is open though others are closed.</source>
        <translation>Days on which the office is open though others are closed.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Where the office is, such as Asia/Tokyo. A computer that is set to another one is warned of.</source>
        <translation>Where the office is, such as Asia/Tokyo. A computer that is set to another one is warned of.</translation>
    </message>
    <message>
        <source> fiscal years</source>
        <translation> fiscal years</translation>
    </message>
    <message>
        <source>&amp;Keep personal data</source>
        <translation>&amp;Keep personal data</translation>
    </message>
    <message>
        <source>After the fiscal year in which the last thing happened with somebody. Then an owner may erase it.</source>
        <translation>After the fiscal year in which the last thing happened with somebody. Then an owner may erase it.</translation>
    </message>
    <message>
        <source>&amp;Items a person</source>
        <translation>&amp;Items a person</translation>
    </message>
</context>
<context>
    <name>madoguchi::OwnPinSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>PIN so &amp;far</source>
        <translation>PIN so &amp;far</translation>
    </message>
    <message>
        <source>Empty where there is none.</source>
        <translation>Empty where there is none.</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;New PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 to 12 digits.</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>New PIN &amp;again</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Your PIN is changed.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::PagedTable</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Name, number, place or command</source>
        <translation>Name, number, place or command</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>Lately at the desk</source>
        <translation>Lately at the desk</translation>
    </message>
    <message>
        <source>Nothing is written so. This comes near:</source>
        <translation>Nothing is written so. This comes near:</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Consumables</translation>
    </message>
    <message>
        <source>Reports and saved searches</source>
        <translation>Reports and saved searches</translation>
    </message>
    <message>
        <source>There are more: list all that is found for “%1”</source>
        <translation>There are more: list all that is found for “%1”</translation>
    </message>
    <message>
        <source>There are more. Type more of the name to find them.</source>
        <translation>There are more. Type more of the name to find them.</translation>
    </message>
    <message>
        <source>Nobody is signed in: the record is not searched.</source>
        <translation>Nobody is signed in: the record is not searched.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperDesk</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Choose a printer…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choose a printer</translation>
    </message>
    <message>
        <source>Papers of this sort will be printed there from now on.</source>
        <translation>Papers of this sort will be printed there from now on.</translation>
    </message>
    <message>
        <source>%1 is recorded, but its paper could not be prepared. Print it again. (%2)</source>
        <translation>%1 is recorded, but its paper could not be prepared. Print it again. (%2)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Print it</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not come out.</source>
        <translation>
            <numerusform>%n paper did not come out.</numerusform>
            <numerusform>%n papers did not come out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all of them</source>
        <translation>Print all of them</translation>
    </message>
    <message>
        <source>One of them…</source>
        <translation>One of them…</translation>
    </message>
    <message>
        <source>Papers that did not come out</source>
        <translation>Papers that did not come out</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperDetail</name>
    <message>
        <source>Choose a row to see more about the paper.</source>
        <translation>Choose a row to see more about the paper.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Signed copies</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
    <message>
        <source>History of the paper</source>
        <translation>History of the paper</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperModel</name>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copy(ies) on file</source>
        <translation>
            <numerusform>%n signed copy on file</numerusform>
            <numerusform>%n signed copies on file</numerusform>
        </translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>did not come out of the printer</source>
        <translation>did not come out of the printer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>not ended: under way or interrupted</source>
        <translation>not ended: under way or interrupted</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperPeriod</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Last fiscal year</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>madoguchi::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Filter: number, name, section (Ctrl+F)</source>
        <translation>Filter: number, name, section (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>Filter the papers</translation>
    </message>
    <message>
        <source>Sort of paper</source>
        <translation>Sort of paper</translation>
    </message>
    <message>
        <source>Only those to be signed whose signed copy is missing</source>
        <translation>Only those to be signed whose signed copy is missing</translation>
    </message>
    <message>
        <source>Attach scans from a folder…</source>
        <translation>Attach scans from a folder…</translation>
    </message>
    <message>
        <source>Each file is named after its document: R8-J1-000981.pdf</source>
        <translation>Each file is named after its document: R8-J1-000981.pdf</translation>
    </message>
    <message>
        <source>Files that were not attached</source>
        <translation>Files that were not attached</translation>
    </message>
    <message>
        <source>Close the list of files</source>
        <translation>Close the list of files</translation>
    </message>
    <message>
        <source>The first %1 are shown; filter to find others.</source>
        <translation>The first %1 are shown; filter to find others.</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>Every signed paper of these is on file.</source>
        <translation>Every signed paper of these is on file.</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Show all papers</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>No paper matches.</translation>
    </message>
    <message>
        <source>Folder of scanned papers</source>
        <translation>Folder of scanned papers</translation>
    </message>
    <message>
        <source>Attaching scans</source>
        <translation>Attaching scans</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it was not attached</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copy(ies) attached.</source>
        <translation>
            <numerusform>%n signed copy attached.</numerusform>
            <numerusform>%n signed copies attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached:</source>
        <translation>
            <numerusform>%n file was not attached:</numerusform>
            <numerusform>%n files were not attached:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::PeoplePage</name>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Filter by name, reading, number or card</source>
        <translation>Filter by name, reading, number or card</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered about a user is not saved yet.</source>
        <translation>What was entered about a user is not saved yet.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>There are no users yet.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>All users</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>With loans</translation>
    </message>
    <message>
        <source>Those who left too</source>
        <translation>Those who left too</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>Ask back what they hold…</source>
        <translation>Ask back what they hold…</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n on loan</numerusform>
            <numerusform>%n on loan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on loan</source>
        <translation>Nothing on loan</translation>
    </message>
    <message>
        <source>On loan now</source>
        <translation>On loan now</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>Still to come back</translation>
    </message>
    <message>
        <source>What this person holds</source>
        <translation>What this person holds</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Scan a staff card to lend,
or an item that comes back.</source>
        <translation>Scan a staff card to lend,
or an item that comes back.</translation>
    </message>
    <message>
        <source>Find by name (F3)</source>
        <translation>Find by name (F3)</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Another user (Esc)</source>
        <translation>Another user (Esc)</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonChangeFields</name>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Left on</source>
        <translation>&amp;Left on</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Empty: of no section</source>
        <translation>Empty: of no section</translation>
    </message>
    <message>
        <source>2026-03-31 or R8.3.31; empty: is here again</source>
        <translation>2026-03-31 or R8.3.31; empty: is here again</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonDetail</name>
    <message>
        <source>Choose a row to see more about the person.</source>
        <translation>Choose a row to see more about the person.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Accessories still to come</source>
        <translation>Accessories still to come</translation>
    </message>
    <message>
        <source>Open at the counter</source>
        <translation>Open at the counter</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and due day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>signed copy on file</source>
        <translation>signed copy on file</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonField</name>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>As registered, in its own form of the characters.</source>
        <translation>As registered, in its own form of the characters.</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Reading</translation>
    </message>
    <message>
        <source>The list is sorted by it.</source>
        <translation>The list is sorted by it.</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Se&amp;ction</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>Car&amp;ds</translation>
    </message>
    <message>
        <source>One a line. Scan them here.</source>
        <translation>One a line. Scan them here.</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Language of papers</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation>Edit the user</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Le&amp;ft on</source>
        <translation>Le&amp;ft on</translation>
    </message>
    <message>
        <source>May lie ahead. From that day on nothing more is lent to them.</source>
        <translation>May lie ahead. From that day on nothing more is lent to them.</translation>
    </message>
    <message>
        <source>Staff &amp;no.</source>
        <translation>Staff &amp;no.</translation>
    </message>
    <message>
        <source>E&amp;xt.</source>
        <translation>E&amp;xt.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (has left)</translation>
    </message>
    <message>
        <source>%1 (being imported)</source>
        <translation>%1 (being imported)</translation>
    </message>
    <message>
        <source>%1 (leaves on %2)</source>
        <translation>%1 (leaves on %2)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Items on loan</source>
        <translation>Items on loan</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PlacesSection</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Shelf &amp;code</source>
        <translation>Shelf &amp;code</translation>
    </message>
    <message>
        <source>As the label on the shelf says it. May stay empty.</source>
        <translation>As the label on the shelf says it. May stay empty.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shelf code</source>
        <translation>Shelf code</translation>
    </message>
    <message>
        <source>Shelf labels…</source>
        <translation>Shelf labels…</translation>
    </message>
    <message>
        <source>No shelf has a code yet.</source>
        <translation>No shelf has a code yet.</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreviewPane</name>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintingSection</name>
    <message>
        <source>&amp;Receipts and slips</source>
        <translation>&amp;Receipts and slips</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Re&amp;ports and lists</source>
        <translation>Re&amp;ports and lists</translation>
    </message>
    <message>
        <source>Print a receipt with every handover</source>
        <translation>Print a receipt with every handover</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>Printers of this computer</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (not found)</translation>
    </message>
    <message>
        <source>This printer is not there now. Choose another, or switch it on.</source>
        <translation>This printer is not there now. Choose another, or switch it on.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ProfileForm</name>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Prefix</translation>
    </message>
    <message>
        <source>What the scanner puts before every code.</source>
        <translation>What the scanner puts before every code.</translation>
    </message>
    <message>
        <source>&amp;Suffix</source>
        <translation>&amp;Suffix</translation>
    </message>
    <message>
        <source>What it puts behind, before Enter. Taken off where both are there.</source>
        <translation>What it puts behind, before Enter. Taken off where both are there.</translation>
    </message>
    <message>
        <source>&amp;Keyboard layout</source>
        <translation>&amp;Keyboard layout</translation>
    </message>
    <message>
        <source>For a scanner that is set for another keyboard than the computer.</source>
        <translation>For a scanner that is set for another keyboard than the computer.</translation>
    </message>
    <message>
        <source>Never repair</source>
        <translation>Never repair</translation>
    </message>
    <message>
        <source>Repair where a symbology mark proves it</source>
        <translation>Repair where a symbology mark proves it</translation>
    </message>
    <message>
        <source>Scanner US, computer Japanese</source>
        <translation>Scanner US, computer Japanese</translation>
    </message>
    <message>
        <source>Scanner Japanese, computer US</source>
        <translation>Scanner Japanese, computer US</translation>
    </message>
    <message>
        <source>&amp;GS1 separator sent as</source>
        <translation>&amp;GS1 separator sent as</translation>
    </message>
    <message>
        <source>A sign that stands for it, as keyboards lose the real one.</source>
        <translation>A sign that stands for it, as keyboards lose the real one.</translation>
    </message>
    <message>
        <source>Not assumed</source>
        <translation>Not assumed</translation>
    </message>
    <message>
        <source>Codes &amp;without a mark are</source>
        <translation>Codes &amp;without a mark are</translation>
    </message>
    <message>
        <source>Only where every label and card is of this kind: its rules then hold for all of them.</source>
        <translation>Only where every label and card is of this kind: its rules then hold for all of them.</translation>
    </message>
    <message>
        <source>&amp;NW-7</source>
        <translation>&amp;NW-7</translation>
    </message>
    <message>
        <source>Start and stop characters are no part of the number</source>
        <translation>Start and stop characters are no part of the number</translation>
    </message>
    <message>
        <source>NW-7 &amp;length</source>
        <translation>NW-7 &amp;length</translation>
    </message>
    <message>
        <source>Between start and stop, with the check digit.</source>
        <translation>Between start and stop, with the check digit.</translation>
    </message>
    <message>
        <source>NW-7 &amp;check digit</source>
        <translation>NW-7 &amp;check digit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Modulus 16</source>
        <translation>Modulus 16</translation>
    </message>
    <message>
        <source>Modulus 10, weights 2 and 1, digit by digit</source>
        <translation>Modulus 10, weights 2 and 1, digit by digit</translation>
    </message>
    <message>
        <source>Modulus 10, weights 2 and 1, whole products</source>
        <translation>Modulus 10, weights 2 and 1, whole products</translation>
    </message>
    <message>
        <source>Modulus 10, weights 3 and 1</source>
        <translation>Modulus 10, weights 3 and 1</translation>
    </message>
    <message>
        <source>Modulus 11, weights 2 to 7</source>
        <translation>Modulus 11, weights 2 to 7</translation>
    </message>
    <message>
        <source>The check digit is no part of the number</source>
        <translation>The check digit is no part of the number</translation>
    </message>
    <message>
        <source>Code &amp;39</source>
        <translation>Code &amp;39</translation>
    </message>
    <message>
        <source>Check modulus 43</source>
        <translation>Check modulus 43</translation>
    </message>
    <message>
        <source>The check character is no part of the code</source>
        <translation>The check character is no part of the code</translation>
    </message>
    <message>
        <source>&amp;JAN</source>
        <translation>&amp;JAN</translation>
    </message>
    <message>
        <source>Must add up</source>
        <translation>Must add up</translation>
    </message>
    <message>
        <source>&amp;ITF length</source>
        <translation>&amp;ITF length</translation>
    </message>
    <message>
        <source>An even number; short reads are told by it.</source>
        <translation>An even number; short reads are told by it.</translation>
    </message>
    <message>
        <source>&amp;Own labels</source>
        <translation>&amp;Own labels</translation>
    </message>
    <message>
        <source>Prefixes of labels PREFIX-000123, with commas between: PC,MON.</source>
        <translation>Prefixes of labels PREFIX-000123, with commas between: PC,MON.</translation>
    </message>
    <message>
        <source>&amp;Digits behind</source>
        <translation>&amp;Digits behind</translation>
    </message>
    <message>
        <source>A check character follows (ISO 7064 MOD 37,36)</source>
        <translation>A check character follows (ISO 7064 MOD 37,36)</translation>
    </message>
    <message>
        <source>It is no part of the asset number</source>
        <translation>It is no part of the asset number</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
</context>
<context>
    <name>madoguchi::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReasonRow</name>
    <message>
        <source>Why it is lent all the same</source>
        <translation>Why it is lent all the same</translation>
    </message>
    <message>
        <source>Lend it all the same</source>
        <translation>Lend it all the same</translation>
    </message>
</context>
<context>
    <name>madoguchi::Reception</name>
    <message numerus="yes">
        <source>%n fewer than on the delivery note: write why.</source>
        <translation>
            <numerusform>%n fewer than on the delivery note: write why.</numerusform>
            <numerusform>%n fewer than on the delivery note: write why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than on the delivery note: write why.</source>
        <translation>
            <numerusform>%n more than on the delivery note: write why.</numerusform>
            <numerusform>%n more than on the delivery note: write why.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reception of %1 is recorded.</source>
        <translation>The reception of %1 is recorded.</translation>
    </message>
    <message>
        <source>Undone: no reception of %1 is recorded.</source>
        <translation>Undone: no reception of %1 is recorded.</translation>
    </message>
    <message>
        <source>Check against the delivery note</source>
        <translation>Check against the delivery note</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are in the ledger.</source>
        <translation>
            <numerusform>%n row of %1 is in the ledger.</numerusform>
            <numerusform>%n rows of %1 are in the ledger.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;On the delivery note</source>
        <translation>&amp;On the delivery note</translation>
    </message>
    <message>
        <source>&amp;Number of the delivery note</source>
        <translation>&amp;Number of the delivery note</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Supplier</translation>
    </message>
    <message>
        <source>What is missing, too much or damaged</source>
        <translation>What is missing, too much or damaged</translation>
    </message>
    <message>
        <source>Record the reception</source>
        <translation>Record the reception</translation>
    </message>
    <message>
        <source>The number on the delivery note is a whole number.</source>
        <translation>The number on the delivery note is a whole number.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) are new. Were they delivered?</source>
        <translation>
            <numerusform>%1: %n item is new. Was it delivered?</numerusform>
            <numerusform>%1: %n items are new. Were they delivered?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Check against the delivery note…</source>
        <translation>Check against the delivery note…</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordDetail</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Loan history as a report…</source>
        <translation>Loan history as a report…</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReplenishmentSteps</name>
    <message>
        <source>In stock %1, minimum %2</source>
        <translation>In stock %1, minimum %2</translation>
    </message>
    <message>
        <source>&amp;Expected on</source>
        <translation>&amp;Expected on</translation>
    </message>
    <message>
        <source>Where it is known already</source>
        <translation>Where it is known already</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>Ask for more…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Follow up…</translation>
    </message>
    <message>
        <source>Nothing is short that was not asked for already.</source>
        <translation>Nothing is short that was not asked for already.</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>Replenishment request</translation>
    </message>
    <message>
        <source>What is below its minimum and not asked for yet. 0 leaves a line out.</source>
        <translation>What is below its minimum and not asked for yet. 0 leaves a line out.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
    <message>
        <source>%1: give a whole number.</source>
        <translation>%1: give a whole number.</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1 is recorded.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>No request is open.</translation>
    </message>
    <message>
        <source>Follow up a request</source>
        <translation>Follow up a request</translation>
    </message>
    <message>
        <source>Which request?</source>
        <translation>Which request?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>It has come, or is &amp;not waited for any more</source>
        <translation>It has come, or is &amp;not waited for any more</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportButtons</name>
    <message>
        <source>With chart</source>
        <translation>With chart</translation>
    </message>
    <message>
        <source>Print and PDF have the chart on a sheet behind the list</source>
        <translation>Print and PDF have the chart on a sheet behind the list</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Move the column forward</source>
        <translation>Move the column forward</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>Move the column back</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportFieldFilter</name>
    <message>
        <source>Whatever they say</source>
        <translation>Whatever they say</translation>
    </message>
    <message>
        <source>Field of a type</source>
        <translation>Field of a type</translation>
    </message>
    <message>
        <source>What stands in the field</source>
        <translation>What stands in the field</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportForm</name>
    <message>
        <source>Not grouped</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Lease ends by</source>
        <translation>Lease ends by</translation>
    </message>
    <message>
        <source>Last day of the lease</source>
        <translation>Last day of the lease</translation>
    </message>
    <message>
        <source>Number of the consumable</source>
        <translation>Number of the consumable</translation>
    </message>
    <message>
        <source>Also what is disposed of</source>
        <translation>Also what is disposed of</translation>
    </message>
    <message>
        <source>Whose history? Enter the asset number of the item.</source>
        <translation>Whose history? Enter the asset number of the item.</translation>
    </message>
    <message>
        <source>The book of what? Enter the number of the consumable.</source>
        <translation>The book of what? Enter the number of the consumable.</translation>
    </message>
    <message>
        <source>Whose loans? Enter the name or the staff number of the user.</source>
        <translation>Whose loans? Enter the name or the staff number of the user.</translation>
    </message>
    <message>
        <source>Field of a type</source>
        <translation>Field of a type</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Number of the stocktake</source>
        <translation>Number of the stocktake</translation>
    </message>
    <message>
        <source>The lines of which stocktake? Enter its number.</source>
        <translation>The lines of which stocktake? Enter its number.</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>Asset no.</translation>
    </message>
    <message>
        <source>Staff no., name or section</source>
        <translation>Staff no., name or section</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNames</name>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>All operators</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>Out now</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNarrowing</name>
    <message>
        <source>Any ownership</source>
        <translation>Any ownership</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>Repaired by</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Part of the name</translation>
    </message>
    <message>
        <source>Only what is not closed</source>
        <translation>Only what is not closed</translation>
    </message>
    <message>
        <source>Only what is short</source>
        <translation>Only what is short</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNotices</name>
    <message numerus="yes">
        <source>Leases that end by %1: %n item(s)</source>
        <translation>
            <numerusform>Leases that end by %1: %n item</numerusform>
            <numerusform>Leases that end by %1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n on loan</source>
        <translation>
            <numerusform>, %n on loan</numerusform>
            <numerusform>, %n on loan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n over already</source>
        <translation>
            <numerusform>, %n over already</numerusform>
            <numerusform>, %n over already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) below the minimum stock</source>
        <translation>
            <numerusform>%n type below the minimum stock</numerusform>
            <numerusform>%n types below the minimum stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportPeriod</name>
    <message>
        <source>Days below</source>
        <translation>Days below</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Last fiscal year</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportSort</name>
    <message>
        <source>Usual order</source>
        <translation>Usual order</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>The last first</source>
        <translation>The last first</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportView</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>There is nothing to show yet.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. F5 reads again.</source>
        <translation>Reading was stopped before the end. F5 reads again.</translation>
    </message>
    <message>
        <source>There is nothing to list yet.</source>
        <translation>There is nothing to list yet.</translation>
    </message>
    <message>
        <source>Nothing fits: %1.</source>
        <translation>Nothing fits: %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>The beginning of the report</source>
        <translation>The beginning of the report</translation>
    </message>
    <message>
        <source>Open the user %1</source>
        <translation>Open the user %1</translation>
    </message>
    <message>
        <source>Open the paper %1</source>
        <translation>Open the paper %1</translation>
    </message>
    <message>
        <source>Open the consumable %1</source>
        <translation>Open the consumable %1</translation>
    </message>
    <message>
        <source>List the items of the type %1</source>
        <translation>List the items of the type %1</translation>
    </message>
    <message>
        <source>Open the item %1</source>
        <translation>Open the item %1</translation>
    </message>
    <message>
        <source>How many of each type have which status</source>
        <translation>How many of each type have which status</translation>
    </message>
    <message>
        <source>Only the first %1 are shown here; files and paper have all of them.</source>
        <translation>Only the first %1 are shown here; files and paper have all of them.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportWork</name>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are at the printer.</source>
        <translation>
            <numerusform>%n sheet is at the printer.</numerusform>
            <numerusform>%n sheets are at the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing more is printed.</source>
        <translation>Stopped. Nothing more is printed.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Choose a printer…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choose a printer</translation>
    </message>
    <message>
        <source>Reports will be printed there from now on.</source>
        <translation>Reports will be printed there from now on.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In which form?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; an older file is unchanged.</source>
        <translation>Stopped. Nothing was written; an older file is unchanged.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>The chart is in %1.</translation>
    </message>
    <message>
        <source>The report is out, but the record could not note who put it out: %1</source>
        <translation>The report is out, but the record could not note who put it out: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Reports: %1</translation>
    </message>
    <message>
        <source>To section heads…</source>
        <translation>To section heads…</translation>
    </message>
    <message>
        <source>As a letter or by mail, each section’s list to its head</source>
        <translation>As a letter or by mail, each section’s list to its head</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>Choose a row to see more about it.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Ready since</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>Pick-up slip</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Scan an item to allocate it</source>
        <translation>Scan an item to allocate it</translation>
    </message>
    <message>
        <source>%1 – any</source>
        <translation>%1 – any</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Put %1 back</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>to allocate</translation>
    </message>
    <message>
        <source>Shelf where it waits</source>
        <translation>Shelf where it waits</translation>
    </message>
    <message>
        <source>Ready, print the pick-up slip</source>
        <translation>Ready, print the pick-up slip</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s)</source>
        <translation>
            <numerusform>Hand over %n item</numerusform>
            <numerusform>Hand over %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Print the reservation slip</source>
        <translation>Print the reservation slip</translation>
    </message>
    <message>
        <source>Print the pick-up slip again</source>
        <translation>Print the pick-up slip again</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancel…</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationForm</name>
    <message>
        <source>New reservation</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>Change the reservation</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Type and number</source>
        <translation>Type and number</translation>
    </message>
    <message>
        <source>A certain item</source>
        <translation>A certain item</translation>
    </message>
    <message>
        <source>Scan its label or type its number, then Return.</source>
        <translation>Scan its label or type its number, then Return.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>On a closed day it moves as the office has decided.</source>
        <translation>On a closed day it moves as the office has decided.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>%1 (allocated)</source>
        <translation>%1 (allocated)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Who it is for</translation>
    </message>
    <message>
        <source>Staff card, number or name</source>
        <translation>Staff card, number or name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationModel</name>
    <message>
        <source>To prepare: %1 of %2</source>
        <translation>To prepare: %1 of %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationsPage</name>
    <message>
        <source>To hand over</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>Ready, not fetched</source>
        <translation>Ready, not fetched</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>New reservation</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>Filter: number, item, name, section (Ctrl+F)</source>
        <translation>Filter: number, item, name, section (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the reservations</source>
        <translation>Filter the reservations</translation>
    </message>
    <message>
        <source>A reservation is not saved yet.</source>
        <translation>A reservation is not saved yet.</translation>
    </message>
    <message>
        <source>No reservation fits.</source>
        <translation>No reservation fits.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>Nothing is reserved.</translation>
    </message>
    <message>
        <source>Nothing is reserved for today.</source>
        <translation>Nothing is reserved for today.</translation>
    </message>
    <message>
        <source>Everything that was ready has been fetched.</source>
        <translation>Everything that was ready has been fetched.</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>Everything is allocated.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>Reserved: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3 of %4)</source>
        <translation>%1 allocated to %2 (%3 of %4)</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1 put back</translation>
    </message>
    <message>
        <source>%1 is ready, pick-up slip %2</source>
        <translation>%1 is ready, pick-up slip %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1, receipt %2</source>
        <translation>
            <numerusform>%n item handed over to %1, receipt %2</numerusform>
            <numerusform>%n items handed over to %1, receipt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>%1 for %2 is cancelled, and what it keeps is free again.</source>
        <translation>%1 for %2 is cancelled, and what it keeps is free again.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>New pick-up slip %1; the one on the shelf is void.</source>
        <translation>New pick-up slip %1; the one on the shelf is void.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnCare</name>
    <message>
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its type has no check points; a manager gives it some under Settings.</source>
        <translation>Its type has no check points; a manager gives it some under Settings.</translation>
    </message>
    <message>
        <source>In order is what is ticked; untick what is not.</source>
        <translation>In order is what is ticked; untick what is not.</translation>
    </message>
    <message>
        <source>%1 of %2 is in order</source>
        <translation>%1 of %2 is in order</translation>
    </message>
    <message>
        <source>What is wrong with %1 of %2</source>
        <translation>What is wrong with %1 of %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Add a picture…</translation>
    </message>
    <message>
        <source>Send to repair…</source>
        <translation>Send to repair…</translation>
    </message>
    <message>
        <source>Report damage…</source>
        <translation>Report damage…</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>Pictures: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should be known of its condition; printed on the return slip</source>
        <translation>What should be known of its condition; printed on the return slip</translation>
    </message>
    <message>
        <source>Note on the condition of %1</source>
        <translation>Note on the condition of %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnLine</name>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>With it:</source>
        <translation>With it:</translation>
    </message>
    <message>
        <source>%1 came back with %2</source>
        <translation>%1 came back with %2</translation>
    </message>
    <message>
        <source>Untick what is missing</source>
        <translation>Untick what is missing</translation>
    </message>
    <message>
        <source>Returned (%1)</source>
        <translation>Returned (%1)</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Condition…</translation>
    </message>
    <message>
        <source>Condition of %1, pictures</source>
        <translation>Condition of %1, pictures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>Not in order: %1</translation>
    </message>
    <message>
        <source>What was found at its check points, a note, pictures</source>
        <translation>What was found at its check points, a note, pictures</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>back from %1</source>
        <translation>back from %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnsPanel</name>
    <message numerus="yes">
        <source>Taken back: %n item(s)</source>
        <translation>
            <numerusform>Taken back: %n item</numerusform>
            <numerusform>Taken back: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Items taken back in this run</source>
        <translation>Items taken back in this run</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Brought by</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>Brought by %1</translation>
    </message>
    <message>
        <source>name, or staff card</source>
        <translation>name, or staff card</translation>
    </message>
    <message>
        <source>Who brings what comes back</source>
        <translation>Who brings what comes back</translation>
    </message>
    <message>
        <source>Printed on the return slip; left empty, the slip has a blank to fill in</source>
        <translation>Printed on the return slip; left empty, the slip has a blank to fill in</translation>
    </message>
</context>
<context>
    <name>madoguchi::SandboxRibbon</name>
    <message>
        <source>SAMPLE: nothing here is real</source>
        <translation>SAMPLE: nothing here is real</translation>
    </message>
</context>
<context>
    <name>madoguchi::SavedReportsBar</name>
    <message>
        <source>No report is saved yet</source>
        <translation>No report is saved yet</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Saved reports</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Save this report</translation>
    </message>
    <message>
        <source>Every counter will find it under this name. A name that is there already is replaced.</source>
        <translation>Every counter will find it under this name. A name that is there already is replaced.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Undone: “%1” is as it was before.</translation>
    </message>
    <message>
        <source>Rename the report</source>
        <translation>Rename the report</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>The new name of “%1”:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>Renamed to “%1”.</translation>
    </message>
    <message>
        <source>Undone: “%1” has its old name again.</source>
        <translation>Undone: “%1” has its old name again.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is removed.</translation>
    </message>
    <message>
        <source>Undone: “%1” is there again.</source>
        <translation>Undone: “%1” is there again.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>madoguchi::SavedSearchMenu</name>
    <message>
        <source>No search is saved.</source>
        <translation>No search is saved.</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Everybody finds it here, at every counter. A name that is there already gets this search.</source>
        <translation>Everybody finds it here, at every counter. A name that is there already gets this search.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” was saved.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Undone: “%1” is as it was before.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message>
        <source>Undone: “%1” is there again.</source>
        <translation>Undone: “%1” is there again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanBox</name>
    <message>
        <source>Scan box</source>
        <translation>Scan box</translation>
    </message>
    <message>
        <source>Scanner paused: answer the question first</source>
        <translation>Scanner paused: answer the question first</translation>
    </message>
    <message>
        <source>Scan a label or a staff card (F2)</source>
        <translation>Scan a label or a staff card (F2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanDelivery</name>
    <message>
        <source>The scan of %1 is ignored: a question is open.</source>
        <translation>The scan of %1 is ignored: a question is open.</translation>
    </message>
    <message>
        <source>The scan of %1 is ignored: nothing is scanned here. F2 goes to the counter.</source>
        <translation>The scan of %1 is ignored: nothing is scanned here. F2 goes to the counter.</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanTest</name>
    <message>
        <source>Scan any barcode here</source>
        <translation>Scan any barcode here</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation>Test scan</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Nothing read yet.</translation>
    </message>
    <message>
        <source>Japanese input is on: switch it off and scan again.</source>
        <translation>Japanese input is on: switch it off and scan again.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter (CR)</source>
        <translation>Enter (CR)</translation>
    </message>
    <message>
        <source>slow, as if typed by hand</source>
        <translation>slow, as if typed by hand</translation>
    </message>
    <message>
        <source>as a scanner types</source>
        <translation>as a scanner types</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>nothing had to be changed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>taken for %1</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Looked up as</source>
        <translation>Looked up as</translation>
    </message>
    <message>
        <source>a command of the counter</source>
        <translation>a command of the counter</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), not by the keyboard</source>
        <translation>
            <numerusform>%n character, not by the keyboard</numerusform>
            <numerusform>%n characters, not by the keyboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in %1 ms, ends with %2; gaps of %3 to %4 ms, %5</source>
        <translation>
            <numerusform>%n character in %1 ms, ends with %2; gaps of %3 to %4 ms, %5</numerusform>
            <numerusform>%n characters in %1 ms, ends with %2; gaps of %3 to %4 ms, %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s), longest gap %1 ms</source>
        <translation>
            <numerusform>%n scan, longest gap %1 ms</numerusform>
            <numerusform>%n scans, longest gap %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as a serial number only)</source>
        <translation>%1 (as a serial number only)</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScannerSection</name>
    <message>
        <source>Test scan</source>
        <translation>Test scan</translation>
    </message>
    <message>
        <source>Nothing is looked up or recorded here.</source>
        <translation>Nothing is looked up or recorded here.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 bits a second</source>
        <translation>%1 bits a second</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>Scanne&amp;r</translation>
    </message>
    <message>
        <source>In serial mode (USB-COM) it reads wherever the focus is, also while Japanese input is on.</source>
        <translation>In serial mode (USB-COM) it reads wherever the focus is, also while Japanese input is on.</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>Sp&amp;eed</translation>
    </message>
    <message>
        <source>As set in the scanner; most USB scanners take any.</source>
        <translation>As set in the scanner; most USB scanners take any.</translation>
    </message>
    <message>
        <source>Scanner of this computer</source>
        <translation>Scanner of this computer</translation>
    </message>
    <message>
        <source>Keyboard, as most scanners are</source>
        <translation>Keyboard, as most scanners are</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (not found)</translation>
    </message>
    <message>
        <source>It is not there now. Plug it in, or choose another.</source>
        <translation>It is not there now. Plug it in, or choose another.</translation>
    </message>
    <message>
        <source>Test scans are read as it stands here, before it is saved.</source>
        <translation>Test scans are read as it stands here, before it is saved.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Command card</source>
        <translation>Command card</translation>
    </message>
    <message>
        <source>A sheet of barcodes for the desk: commit, undo, print again and the other commands, without a hand on the keyboard.</source>
        <translation>A sheet of barcodes for the desk: commit, undo, print again and the other commands, without a hand on the keyboard.</translation>
    </message>
    <message>
        <source>Save the command card</source>
        <translation>Save the command card</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Only an owner changes these.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nothing was different.</translation>
    </message>
    <message>
        <source>As labels…</source>
        <translation>As labels…</translation>
    </message>
    <message>
        <source>How scans are read at this counter</source>
        <translation>How scans are read at this counter</translation>
    </message>
    <message>
        <source>Office default: how scans are read at every counter</source>
        <translation>Office default: how scans are read at every counter</translation>
    </message>
</context>
<context>
    <name>madoguchi::SectionsSection</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>&amp;Head of the section</source>
        <translation>&amp;Head of the section</translation>
    </message>
    <message>
        <source>Name, as letters address it. May stay empty.</source>
        <translation>Name, as letters address it. May stay empty.</translation>
    </message>
    <message>
        <source>Head’s &amp;mail</source>
        <translation>Head’s &amp;mail</translation>
    </message>
    <message>
        <source>Letters to the section go there by mail, and copies of the overdue letters to its people.</source>
        <translation>Letters to the section go there by mail, and copies of the overdue letters to its people.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Head’s mail</source>
        <translation>Head’s mail</translation>
    </message>
</context>
<context>
    <name>madoguchi::SessionTableModel</name>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 open)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>madoguchi::SessionsView</name>
    <message numerus="yes">
        <source>%1 opened: %n item(s) expected</source>
        <translation>
            <numerusform>%1 opened: %n item expected</numerusform>
            <numerusform>%1 opened: %n items expected</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is not open any more.</source>
        <translation>Undone: %1 is not open any more.</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Stocktakes</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>New stocktake</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>Counts what the section and its people hold.</source>
        <translation>Counts what the section and its people hold.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Not by section</source>
        <translation>Not by section</translation>
    </message>
    <message>
        <source>Open the stocktake</source>
        <translation>Open the stocktake</translation>
    </message>
    <message>
        <source>There has been no stocktake yet. Say on the left what to count, and open one.</source>
        <translation>There has been no stocktake yet. Say on the left what to count, and open one.</translation>
    </message>
    <message>
        <source>What people &amp;hold</source>
        <translation>What people &amp;hold</translation>
    </message>
</context>
<context>
    <name>madoguchi::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>My PIN</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>A copy of the record is being written.</source>
        <translation>A copy of the record is being written.</translation>
    </message>
    <message>
        <source>Types, places, sections</source>
        <translation>Types, places, sections</translation>
    </message>
</context>
<context>
    <name>madoguchi::SheetPicker</name>
    <message>
        <source>Where the first label goes</source>
        <translation>Where the first label goes</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>Label %1 of %2</translation>
    </message>
    <message>
        <source>Click on the first label that is not used up</source>
        <translation>Click on the first label that is not used up</translation>
    </message>
</context>
<context>
    <name>madoguchi::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignInLook</name>
    <message>
        <source>Receipts do not say yet which office they are from, or whom to turn to. The organisation, the desk and its phone number are entered in the settings.</source>
        <translation>Receipts do not say yet which office they are from, or whom to turn to. The organisation, the desk and its phone number are entered in the settings.</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Enter them</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Say what happened…</source>
        <translation>Say what happened…</translation>
    </message>
    <message>
        <source>Take %1 back…</source>
        <translation>Take %1 back…</translation>
    </message>
    <message>
        <source>The import %1 of %2 was interrupted: what it brought in is not complete and cannot be lent. A manager takes it back, then imports the file again.</source>
        <translation>The import %1 of %2 was interrupted: what it brought in is not complete and cannot be lent. A manager takes it back, then imports the file again.</translation>
    </message>
    <message>
        <source>Issue the return slips</source>
        <translation>Issue the return slips</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came back here and never got a return slip, because the program ended before: %1.</source>
        <translation>
            <numerusform>%n item came back here and never got a return slip, because the program ended before: %1.</numerusform>
            <numerusform>%n items came back here and never got a return slip, because the program ended before: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return slips: %1</source>
        <translation>Return slips: %1</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Print them</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of this counter never came out of the printer: %1.</source>
        <translation>
            <numerusform>%n paper of this counter never came out of the printer: %1.</numerusform>
            <numerusform>%n papers of this counter never came out of the printer: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::SignInPane</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Type your PIN, then Enter.</source>
        <translation>Type your PIN, then Enter.</translation>
    </message>
    <message>
        <source>Scan your operator&apos;s card, or type your operator code and press Enter.</source>
        <translation>Scan your operator&apos;s card, or type your operator code and press Enter.</translation>
    </message>
    <message>
        <source>Operator&apos;s card or code</source>
        <translation>Operator&apos;s card or code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another operator (Esc)</source>
        <translation>Another operator (Esc)</translation>
    </message>
    <message>
        <source>Look around as the sample operator</source>
        <translation>Look around as the sample operator</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignPane</name>
    <message>
        <source>%1 %2 – to be signed: %3</source>
        <comment>number, name of the form, whose signature</comment>
        <translation>%1 %2 – to be signed: %3</translation>
    </message>
    <message>
        <source>Field for the signature on %1</source>
        <translation>Field for the signature on %1</translation>
    </message>
    <message>
        <source>Write with the pen or the mouse; Delete wipes it</source>
        <translation>Write with the pen or the mouse; Delete wipes it</translation>
    </message>
    <message>
        <source>Accept the signature (F12)</source>
        <translation>Accept the signature (F12)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Leave unsigned (Esc)</source>
        <translation>Leave unsigned (Esc)</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignedCopyList</name>
    <message>
        <source>The signed copy of %1 is on file.</source>
        <translation>The signed copy of %1 is on file.</translation>
    </message>
    <message>
        <source>Undone: that signed copy of %1 is not on file any more.</source>
        <translation>Undone: that signed copy of %1 is not on file any more.</translation>
    </message>
    <message>
        <source>The signed copy of %1</source>
        <translation>The signed copy of %1</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>No signed copy is on file.</source>
        <translation>No signed copy is on file.</translation>
    </message>
    <message>
        <source>Attach the signed copy…</source>
        <translation>Attach the signed copy…</translation>
    </message>
    <message>
        <source>%1, added %2 by %3</source>
        <comment>size, when, who</comment>
        <translation>%1, added %2 by %3</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <translation>%1 was taken away.</translation>
    </message>
    <message>
        <source>Undone: %1 is on file again.</source>
        <translation>Undone: %1 is on file again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Signing</name>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 is signed.</translation>
    </message>
    <message>
        <source>Undone: the signature on %1 does not count.</source>
        <translation>Undone: the signature on %1 does not count.</translation>
    </message>
    <message>
        <source>%1 stays unsigned.</source>
        <translation>%1 stays unsigned.</translation>
    </message>
</context>
<context>
    <name>madoguchi::StatusLine</name>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner ready</translation>
    </message>
    <message>
        <source>Scanner paused</source>
        <translation>Scanner paused</translation>
    </message>
    <message>
        <source>Scan box: press F2</source>
        <translation>Scan box: press F2</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Scanner not plugged in: %1</source>
        <translation>Scanner not plugged in: %1</translation>
    </message>
    <message>
        <source>No access to the scanner: %1</source>
        <translation>No access to the scanner: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::Steps</name>
    <message>
        <source>%1 %2 is in stock.</source>
        <translation>%1 %2 is in stock.</translation>
    </message>
    <message>
        <source>%1 handed over for %2, due %3.</source>
        <translation>%1 handed over for %2, due %3.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>%1 comes back from %2; another item goes out in its place, with one receipt.</source>
        <translation>%1 comes back from %2; another item goes out in its place, with one receipt.</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;New item</translation>
    </message>
    <message>
        <source>Scan it, or type its number</source>
        <translation>Scan it, or type its number</translation>
    </message>
    <message>
        <source>The &amp;old item</source>
        <translation>The &amp;old item</translation>
    </message>
    <message>
        <source>Where it is faulty or goes to repair, the new one is recorded as its substitute</source>
        <translation>Where it is faulty or goes to repair, the new one is recorded as its substitute</translation>
    </message>
    <message>
        <source>is as good as before</source>
        <translation>is as good as before</translation>
    </message>
    <message>
        <source>is faulty</source>
        <translation>is faulty</translation>
    </message>
    <message>
        <source>goes to repair</source>
        <translation>goes to repair</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>Of the old item, in your words; printed on the receipt</source>
        <translation>Of the old item, in your words; printed on the receipt</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Missing</translation>
    </message>
    <message>
        <source>Accessories that did not come back, one a line</source>
        <translation>Accessories that did not come back, one a line</translation>
    </message>
    <message>
        <source>&amp;Due day</source>
        <translation>&amp;Due day</translation>
    </message>
    <message>
        <source>Empty: the same as before (%1)</source>
        <translation>Empty: the same as before (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) will be left as they are:</source>
        <translation>
            <numerusform>%n loan will be left as they are:</numerusform>
            <numerusform>%n loans will be left as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n loan(s)</source>
        <translation>
            <numerusform>Extend %n loan</numerusform>
            <numerusform>Extend %n loans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due on %2 now.</source>
        <translation>%1 is due on %2 now.</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) are due on %1 now.</source>
        <translation>
            <numerusform>%n loan is due on %1 now.</numerusform>
            <numerusform>%n loans are due on %1 now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is due on %2 again.</source>
        <translation>Undone: %1 is due on %2 again.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n loan(s) have their old due days.</source>
        <translation>
            <numerusform>Undone: %n loan has its old due day.</numerusform>
            <numerusform>Undone: %n loans have their old due days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual period</source>
        <translation>Usual period</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>%1 is with %2 until %3.</source>
        <translation>%1 is with %2 until %3.</translation>
    </message>
    <message>
        <source>&amp;New due day</source>
        <translation>&amp;New due day</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Printed on the slip</source>
        <translation>Printed on the slip</translation>
    </message>
    <message>
        <source>&amp;Approval</source>
        <translation>&amp;Approval</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application</source>
        <translation>Who approved it, or the number of the application</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Undone: %1 is as it was before.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;What happened</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>Happened &amp;at</translation>
    </message>
    <message>
        <source>Day and time to the minute, as well as they are known</source>
        <translation>Day and time to the minute, as well as they are known</translation>
    </message>
    <message>
        <source>&amp;Noticed at</source>
        <translation>&amp;Noticed at</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;here</translation>
    </message>
    <message>
        <source>&amp;Circumstances</source>
        <translation>&amp;Circumstances</translation>
    </message>
    <message>
        <source>Facts, in the words of whoever reports; nothing about who is liable</source>
        <translation>Facts, in the words of whoever reports; nothing about who is liable</translation>
    </message>
    <message>
        <source>&amp;Stored data</source>
        <translation>&amp;Stored data</translation>
    </message>
    <message>
        <source>Whether there is any, and of what sort</source>
        <translation>Whether there is any, and of what sort</translation>
    </message>
    <message>
        <source>&amp;Police report</source>
        <translation>&amp;Police report</translation>
    </message>
    <message>
        <source>Station and number, where there is one</source>
        <translation>Station and number, where there is one</translation>
    </message>
    <message>
        <source>H&amp;ead of the section</source>
        <translation>H&amp;ead of the section</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Officer</translation>
    </message>
    <message>
        <source>Who takes the report</source>
        <translation>Who takes the report</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>Record a measure</translation>
    </message>
    <message>
        <source>What was done about %1. The report is issued anew with everything so far.</source>
        <translation>What was done about %1. The report is issued anew with everything so far.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>&amp;Done at</source>
        <translation>&amp;Done at</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Approved by</translation>
    </message>
    <message>
        <source>Locking or wiping from afar needs an approver …</source>
        <translation>Locking or wiping from afar needs an approver …</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>&amp;Checked by</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded for %1, report %2.</source>
        <translation>Recorded for %1, report %2.</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>Report loss or damage</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, with %2</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>Record the report</translation>
    </message>
    <message>
        <source>%1 is “%2” now, report %3. Tell the officer at once.</source>
        <translation>%1 is “%2” now, report %3. Tell the officer at once.</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>Record as found</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. How it was found stays in the record.</source>
        <translation>%1 is recorded as lost. How it was found stays in the record.</translation>
    </message>
    <message>
        <source>&amp;How it was found</source>
        <translation>&amp;How it was found</translation>
    </message>
    <message>
        <source>Where it was, who brought it, in what condition</source>
        <translation>Where it was, who brought it, in what condition</translation>
    </message>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>%1 is “%2” now.</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>Send to repair</translation>
    </message>
    <message>
        <source>%1 is with %2; the loan goes on. To lend another item meanwhile, exchange it instead.</source>
        <translation>%1 is with %2; the loan goes on. To lend another item meanwhile, exchange it instead.</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>&amp;What is wrong</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Return to service</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>Where its type wants a reset after each loan, it waits for that next</source>
        <translation>Where its type wants a reset after each loan, it waits for that next</translation>
    </message>
    <message>
        <source>It is in working order</source>
        <translation>It is in working order</translation>
    </message>
    <message>
        <source>It cannot be repaired</source>
        <translation>It cannot be repaired</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <source>Reset is done</source>
        <translation>Reset is done</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>By which procedure, what was replaced</source>
        <translation>By which procedure, what was replaced</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>Back into stock</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation>Exchange…</translation>
    </message>
    <message>
        <source>Record as found…</source>
        <translation>Record as found…</translation>
    </message>
    <message>
        <source>Record a measure…</source>
        <translation>Record a measure…</translation>
    </message>
    <message>
        <source>Reset is done…</source>
        <translation>Reset is done…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Return to service…</translation>
    </message>
    <message>
        <source>Send to repair…</source>
        <translation>Send to repair…</translation>
    </message>
    <message>
        <source>Report loss or damage…</source>
        <translation>Report loss or damage…</translation>
    </message>
    <message>
        <source>More steps…</source>
        <translation>More steps…</translation>
    </message>
    <message>
        <source>What else can be recorded about this item</source>
        <translation>What else can be recorded about this item</translation>
    </message>
    <message>
        <source>Nothing else can be recorded now</source>
        <translation>Nothing else can be recorded now</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>One number a line; scan them here</source>
        <translation>One number a line; scan them here</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are prepared to be handed back, list %1.</source>
        <translation>
            <numerusform>%n item is prepared to be handed back, list %1.</numerusform>
            <numerusform>%n items are prepared to be handed back, list %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are as they were before.</source>
        <translation>
            <numerusform>Undone: %n item is as it was before.</numerusform>
            <numerusform>Undone: %n items are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n item(s). They wait for the number of the certificate.</source>
        <translation>
            <numerusform>Recorded for %n item. It waits for the number of the certificate.</numerusform>
            <numerusform>Recorded for %n items. They wait for the number of the certificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) disposed of, certificate %1.</source>
        <translation>
            <numerusform>%n item disposed of, certificate %1.</numerusform>
            <numerusform>%n items disposed of, certificate %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to hand back</source>
        <translation>Prepare to hand back</translation>
    </message>
    <message>
        <source>What goes back to its owner or is disposed of is put together, with one list to be counted in the presence of a witness.</source>
        <translation>What goes back to its owner or is disposed of is put together, with one list to be counted in the presence of a witness.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Why, and by which decision</source>
        <translation>Why, and by which decision</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Erase and dispose of</source>
        <translation>Erase and dispose of</translation>
    </message>
    <message>
        <source>The data is erased beyond recovery, before a witness. Without the number of the certificate what is known is kept, and the items wait for it.</source>
        <translation>The data is erased beyond recovery, before a witness. Without the number of the certificate what is known is kept, and the items wait for it.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>For example physical destruction; for what stores nothing, say so</source>
        <translation>For example physical destruction; for what stores nothing, say so</translation>
    </message>
    <message>
        <source>&amp;Erased by</source>
        <translation>&amp;Erased by</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>&amp;Witness</translation>
    </message>
    <message>
        <source>Somebody else, who was there</source>
        <translation>Somebody else, who was there</translation>
    </message>
    <message>
        <source>&amp;Certificate no.</source>
        <translation>&amp;Certificate no.</translation>
    </message>
    <message>
        <source>With it the items are disposed of</source>
        <translation>With it the items are disposed of</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Dispose of</translation>
    </message>
    <message>
        <source>Erase and dispose of…</source>
        <translation>Erase and dispose of…</translation>
    </message>
    <message>
        <source>Prepare to hand back…</source>
        <translation>Prepare to hand back…</translation>
    </message>
    <message>
        <source>Print what they hold</source>
        <translation>Print what they hold</translation>
    </message>
    <message>
        <source>Transfer everything…</source>
        <translation>Transfer everything…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) passed on to %1, transfer slip %2.</source>
        <translation>
            <numerusform>%n loan passed on to %1, transfer slip %2.</numerusform>
            <numerusform>%n loans passed on to %1, transfer slip %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Somebody else answers for %1 from now on. The items stay where they are; due days and accessories go on.</source>
        <translation>Somebody else answers for %1 from now on. The items stay where they are; due days and accessories go on.</translation>
    </message>
    <message>
        <source>Scan the staff card, or type a number or the exact name of a section</source>
        <translation>Scan the staff card, or type a number or the exact name of a section</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Block lending</source>
        <translation>Block lending</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1 until the block is lifted. What they hold stays with them.</source>
        <translation>Nothing more is lent to %1 until the block is lifted. What they hold stays with them.</translation>
    </message>
    <message>
        <source>Every counter sees it</source>
        <translation>Every counter sees it</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1.</source>
        <translation>Nothing more is lent to %1.</translation>
    </message>
    <message>
        <source>Undone: items may be lent to %1 again.</source>
        <translation>Undone: items may be lent to %1 again.</translation>
    </message>
    <message>
        <source>Items may be lent to %1 again.</source>
        <translation>Items may be lent to %1 again.</translation>
    </message>
    <message>
        <source>Undone: nothing more is lent to %1.</source>
        <translation>Undone: nothing more is lent to %1.</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Lift the block</translation>
    </message>
    <message>
        <source>Block lending…</source>
        <translation>Block lending…</translation>
    </message>
    <message>
        <source>Check of a spare</source>
        <translation>Check of a spare</translation>
    </message>
    <message>
        <source>What is bad is faulty from now on, and nobody lends it</source>
        <translation>What is bad is faulty from now on, and nobody lends it</translation>
    </message>
    <message>
        <source>Charged, starts, up to date</source>
        <translation>Charged, starts, up to date</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>It is bad</translation>
    </message>
    <message>
        <source>Recorded as sent, cover note %1.</source>
        <translation>Recorded as sent, cover note %1.</translation>
    </message>
    <message>
        <source>Undone: nothing is on its way.</source>
        <translation>Undone: nothing is on its way.</translation>
    </message>
    <message>
        <source>Send to another site</source>
        <translation>Send to another site</translation>
    </message>
    <message>
        <source>Everything that is still out on receipt %1 goes into the parcel, with the receipt to be signed. The loan stands since the handover.</source>
        <translation>Everything that is still out on receipt %1 goes into the parcel, with the receipt to be signed. The loan stands since the handover.</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>Sent &amp;to</translation>
    </message>
    <message>
        <source>The site and its address</source>
        <translation>The site and its address</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>Who takes it in there</source>
        <translation>Who takes it in there</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Carrier</translation>
    </message>
    <message>
        <source>The company, or the office’s own mail</source>
        <translation>The company, or the office’s own mail</translation>
    </message>
    <message>
        <source>Tracking &amp;no.</source>
        <translation>Tracking &amp;no.</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>Scan it, or type it</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Record as sent</translation>
    </message>
    <message>
        <source>%1 went to %2 on %3 (%4), cover note %5.</source>
        <translation>%1 went to %2 on %3 (%4), cover note %5.</translation>
    </message>
    <message>
        <source>Nobody has confirmed its arrival yet.</source>
        <translation>Nobody has confirmed its arrival yet.</translation>
    </message>
    <message>
        <source>%1 confirmed its arrival on %2; the signed receipt is still to come.</source>
        <translation>%1 confirmed its arrival on %2; the signed receipt is still to come.</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>Confirm arrival</translation>
    </message>
    <message>
        <source>Confirmed &amp;by</source>
        <translation>Confirmed &amp;by</translation>
    </message>
    <message>
        <source>Who at the other site says so</source>
        <translation>Who at the other site says so</translation>
    </message>
    <message>
        <source>The signed &amp;receipt has come back</source>
        <translation>The signed &amp;receipt has come back</translation>
    </message>
    <message>
        <source>The arrival of %1 is recorded.</source>
        <translation>The arrival of %1 is recorded.</translation>
    </message>
    <message>
        <source>Shipment…</source>
        <translation>Shipment…</translation>
    </message>
    <message>
        <source>Spare is checked…</source>
        <translation>Spare is checked…</translation>
    </message>
    <message>
        <source>Later report of loss or damage</source>
        <translation>Later report of loss or damage</translation>
    </message>
    <message>
        <source>%1: correct and complete what was reported. The papers before this one (%2) stay as they are.</source>
        <translation>%1: correct and complete what was reported. The papers before this one (%2) stay as they are.</translation>
    </message>
    <message>
        <source>What this report a&amp;dds</source>
        <translation>What this report a&amp;dds</translation>
    </message>
    <message>
        <source>In words; what was changed above is listed by itself</source>
        <translation>In words; what was changed above is listed by itself</translation>
    </message>
    <message>
        <source>This is the &amp;final report</source>
        <translation>This is the &amp;final report</translation>
    </message>
    <message>
        <source>No loss or damage of %1 has been reported.</source>
        <translation>No loss or damage of %1 has been reported.</translation>
    </message>
    <message>
        <source>Later report…</source>
        <translation>Later report…</translation>
    </message>
    <message>
        <source>&amp;Received by (proxy)</source>
        <translation>&amp;Received by (proxy)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Letter of attorney …</source>
        <translation>Letter of attorney …</translation>
    </message>
    <message>
        <source>Ask it back in a collection…</source>
        <translation>Ask it back in a collection…</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>&amp;Reported by</translation>
    </message>
    <message>
        <source>Who tells it and signs; empty: whoever had it</source>
        <translation>Who tells it and signs; empty: whoever had it</translation>
    </message>
    <message>
        <source>Sec&amp;tion of the reporter</source>
        <translation>Sec&amp;tion of the reporter</translation>
    </message>
    <message>
        <source>%1 (receipt %2), back on %3</source>
        <translation>%1 (receipt %2), back on %3</translation>
    </message>
    <message>
        <source>Who had &amp;it</source>
        <translation>Who had &amp;it</translation>
    </message>
    <message>
        <source>On whose loan it happened; the report names them</source>
        <translation>On whose loan it happened; the report names them</translation>
    </message>
    <message>
        <source>Nobody: it was in the house</source>
        <translation>Nobody: it was in the house</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and a second operator who has checked it: their card or code</source>
        <translation>… and a second operator who has checked it: their card or code</translation>
    </message>
    <message>
        <source>&amp;PIN of the second operator</source>
        <translation>&amp;PIN of the second operator</translation>
    </message>
    <message>
        <source>They enter it themselves; it is not kept</source>
        <translation>They enter it themselves; it is not kept</translation>
    </message>
    <message>
        <source>&amp;Repaired by</source>
        <translation>&amp;Repaired by</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Company or person</translation>
    </message>
    <message>
        <source>&amp;Expected back</source>
        <translation>&amp;Expected back</translation>
    </message>
    <message>
        <source>The fault</source>
        <translation>The fault</translation>
    </message>
    <message>
        <source>&amp;Cost (yen)</source>
        <translation>&amp;Cost (yen)</translation>
    </message>
    <message>
        <source>Where it is known</source>
        <translation>Where it is known</translation>
    </message>
    <message>
        <source>Of each item, where it is known</source>
        <translation>Of each item, where it is known</translation>
    </message>
    <message>
        <source>%1: reset, cleaned and tested, back into stock.</source>
        <translation>%1: reset, cleaned and tested, back into stock.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) do not fit this step and stay as they are: %1</source>
        <translation>
            <numerusform>%n item does not fit this step and stays as it is: %1</numerusform>
            <numerusform>%n items do not fit this step and stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <comment>what the button does, and with how many</comment>
        <translation>
            <numerusform>%1 (%n item)</numerusform>
            <numerusform>%1 (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Vendor and day of the repair</source>
        <translation>Vendor and day of the repair</translation>
    </message>
    <message>
        <source>This step fits none of the marked items.</source>
        <translation>This step fits none of the marked items.</translation>
    </message>
    <message>
        <source>&amp;Bad ones</source>
        <translation>&amp;Bad ones</translation>
    </message>
    <message>
        <source>One number a line; scan them here. They are faulty from now on; the others are charged, start and are up to date</source>
        <translation>One number a line; scan them here. They are faulty from now on; the others are charged, start and are up to date</translation>
    </message>
    <message>
        <source>Check of spares</source>
        <translation>Check of spares</translation>
    </message>
    <message>
        <source>Reset work sheet</source>
        <translation>Reset work sheet</translation>
    </message>
    <message>
        <source>Every type (reset work sheet only)</source>
        <translation>Every type (reset work sheet only)</translation>
    </message>
    <message>
        <source>Work sheets</source>
        <translation>Work sheets</translation>
    </message>
    <message>
        <source>What is in stock to be checked, or what waits to be reset, on one sheet to be ticked off.</source>
        <translation>What is in stock to be checked, or what waits to be reset, on one sheet to be ticked off.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Choose a type: a check of spares is of one type.</source>
        <translation>Choose a type: a check of spares is of one type.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n item(s).</source>
        <translation>
            <numerusform>Recorded for %n item.</numerusform>
            <numerusform>Recorded for %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among these items: %1</source>
        <translation>Not among these items: %1</translation>
    </message>
    <message>
        <source>Lend a substitute…</source>
        <translation>Lend a substitute…</translation>
    </message>
    <message>
        <source>Vendor and day of the repair…</source>
        <translation>Vendor and day of the repair…</translation>
    </message>
    <message>
        <source>%1 is lent for %2, due %3, receipt %4.</source>
        <translation>%1 is lent for %2, due %3, receipt %4.</translation>
    </message>
    <message>
        <source>Undone: %1 is in stock again.</source>
        <translation>Undone: %1 is in stock again.</translation>
    </message>
    <message>
        <source>Lend a substitute</source>
        <translation>Lend a substitute</translation>
    </message>
    <message>
        <source>Another item is lent while %1 is away; the receipt names it as the substitute.</source>
        <translation>Another item is lent while %1 is away; the receipt names it as the substitute.</translation>
    </message>
    <message>
        <source>%1 had it last</source>
        <translation>%1 had it last</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>&amp;Substitute</translation>
    </message>
    <message>
        <source>Empty: the usual day of its type</source>
        <translation>Empty: the usual day of its type</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>The reason says why</source>
        <translation>The reason says why</translation>
    </message>
    <message>
        <source>Undone: %1 is with its user again.</source>
        <translation>Undone: %1 is with its user again.</translation>
    </message>
    <message>
        <source>Empty: the user; else a name, or scan the staff card</source>
        <translation>Empty: the user; else a name, or scan the staff card</translation>
    </message>
    <message>
        <source>Where it is known: 2026-04-01, R8.4.1, 12/25, 2w, fri</source>
        <translation>Where it is known: 2026-04-01, R8.4.1, 12/25, 2w, fri</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Use&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n loan(s) are with their old user again.</source>
        <translation>
            <numerusform>Undone: %n loan is with its old user again.</numerusform>
            <numerusform>Undone: %n loans are with their old user again.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user or section</source>
        <translation>&amp;New user or section</translation>
    </message>
    <message>
        <source>Also &amp;beyond the limits of the new user</source>
        <translation>Also &amp;beyond the limits of the new user</translation>
    </message>
</context>
<context>
    <name>madoguchi::StocktakePage</name>
    <message>
        <source>Scans are still being saved.</source>
        <translation>Scans are still being saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of the stocktake are not saved yet.</source>
        <translation>
            <numerusform>%n scan of the stocktake is not saved yet.</numerusform>
            <numerusform>%n scans of the stocktake are not saved yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf label or item (F2)</source>
        <translation>Shelf label or item (F2)</translation>
    </message>
    <message>
        <source>Number of a stocktake sheet (F2)</source>
        <translation>Number of a stocktake sheet (F2)</translation>
    </message>
    <message>
        <source>Scan what is here</source>
        <translation>Scan what is here</translation>
    </message>
    <message>
        <source>Scan a stocktake sheet</source>
        <translation>Scan a stocktake sheet</translation>
    </message>
    <message>
        <source>Nothing was counted: choose a stocktake in the list or open a new one, then scan.</source>
        <translation>Nothing was counted: choose a stocktake in the list or open a new one, then scan.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Terminal</name>
    <message>
        <source>Lend equipment at the counter and keep track of it.</source>
        <translation>Lend equipment at the counter and keep track of it.</translation>
    </message>
    <message>
        <source>The record: a file, or postgresql://user@host/database (MADOGUCHI_DB).</source>
        <translation>The record: a file, or postgresql://user@host/database (MADOGUCHI_DB).</translation>
    </message>
    <message>
        <source>Sign in at the start; the PIN is asked for, or in MADOGUCHI_PIN (MADOGUCHI_OPERATOR).</source>
        <translation>Sign in at the start; the PIN is asked for, or in MADOGUCHI_PIN (MADOGUCHI_OPERATOR).</translation>
    </message>
    <message>
        <source>The number of this counter, for this start (MADOGUCHI_STATION).</source>
        <translation>The number of this counter, for this start (MADOGUCHI_STATION).</translation>
    </message>
    <message>
        <source>ja or en, for this start.</source>
        <translation>ja or en, for this start.</translation>
    </message>
    <message>
        <source>Set the clock; in a demo database only.</source>
        <translation>Set the clock; in a demo database only.</translation>
    </message>
    <message>
        <source>Save pictures of every page in this folder, and end.</source>
        <translation>Save pictures of every page in this folder, and end.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Show this.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Not understood: %1</translation>
    </message>
    <message>
        <source>--lang is ja or en.</source>
        <translation>--lang is ja or en.</translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-06-10T10:00.</source>
        <translation>--now needs a time such as 2026-06-10T10:00.</translation>
    </message>
</context>
<context>
    <name>madoguchi::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>What was done last can still be undone.</source>
        <translation>What was done last can still be undone.</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayBoard</name>
    <message>
        <source>Nothing is reserved for today. Scan a staff card to lend.</source>
        <translation>Nothing is reserved for today. Scan a staff card to lend.</translation>
    </message>
    <message>
        <source>Everything that was ready has been fetched.</source>
        <translation>Everything that was ready has been fetched.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Every accessory has come back.</source>
        <translation>Every accessory has come back.</translation>
    </message>
    <message>
        <source>To hand over today</source>
        <translation>To hand over today</translation>
    </message>
    <message>
        <source>Ready, but not fetched</source>
        <translation>Ready, but not fetched</translation>
    </message>
    <message>
        <source>Back without all accessories</source>
        <translation>Back without all accessories</translation>
    </message>
    <message numerus="yes">
        <source>No lease ends in the next %n day(s).</source>
        <translation>
            <numerusform>No lease ends in the next %n day.</numerusform>
            <numerusform>No lease ends in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leases that end within %n day(s)</source>
        <translation>
            <numerusform>Leases that end within %n day</numerusform>
            <numerusform>Leases that end within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayModel</name>
    <message>
        <source>To prepare: %1 of %2</source>
        <translation>To prepare: %1 of %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Lease ends</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayStrip</name>
    <message numerus="yes">
        <source>%n to hand over</source>
        <translation>
            <numerusform>%n to hand over</numerusform>
            <numerusform>%n to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, not fetched</source>
        <translation>
            <numerusform>%n ready, not fetched</numerusform>
            <numerusform>%n ready, not fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back today</source>
        <translation>
            <numerusform>%n to come back today</numerusform>
            <numerusform>%n to come back today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message numerus="yes">
        <source>%n lacking accessories</source>
        <translation>
            <numerusform>%n lacking accessories</numerusform>
            <numerusform>%n lacking accessories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s) ending soon</source>
        <translation>
            <numerusform>%n lease ending soon</numerusform>
            <numerusform>%n leases ending soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::UndoDesk</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>What it changed becomes what it was, by an entry of its own, and the papers it made are void. The journal keeps both, with the reason.</source>
        <translation>What it changed becomes what it was, by an entry of its own, and the papers it made are void. The journal keeps both, with the reason.</translation>
    </message>
</context>
<context>
    <name>madoguchi::WholeExport</name>
    <message>
        <source>Everything as files</source>
        <translation>Everything as files</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Export everything…</translation>
    </message>
    <message>
        <source>A manager or an owner exports everything.</source>
        <translation>A manager or an owner exports everything.</translation>
    </message>
    <message>
        <source>Writes a folder that spreadsheets and other programs can read: a table of each kind, the journal, the pictures. It holds everything, also personal data and the PINs in encrypted form.</source>
        <translation>Writes a folder that spreadsheets and other programs can read: a table of each kind, the journal, the pictures. It holds everything, also personal data and the PINs in encrypted form.</translation>
    </message>
    <message>
        <source>A new folder for everything</source>
        <translation>A new folder for everything</translation>
    </message>
    <message>
        <source>Writing everything (percent)</source>
        <translation>Writing everything (percent)</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in %1, but %n attached file(s) had no bytes of their own any more.</source>
        <translation>
            <numerusform>Everything is in %1, but %n attached file had no bytes of its own any more.</numerusform>
            <numerusform>Everything is in %1, but %n attached files had no bytes of their own any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>An equal record can be made of it, on this computer or on a PostgreSQL server: by the first steps where there is no record yet, or with madoguchi-cli import-all, see docs/export.md. Then stop using the old one.</source>
        <translation>An equal record can be made of it, on this computer or on a PostgreSQL server: by the first steps where there is no record yet, or with madoguchi-cli import-all, see docs/export.md. Then stop using the old one.</translation>
    </message>
    <message>
        <source>Everything is in %1: %2, %3.</source>
        <translation>Everything is in %1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>madoguchi::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>Position in the list</translation>
    </message>
</context>
</TS>
