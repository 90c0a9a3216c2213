<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>--missing is said of one item; take that one back by itself.</source>
        <translation>--missing は1件ずつ指定します。その貸与品だけを返却してください。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This computer’s clock says %1, the server’s %2. What is recorded and printed here says the wrong time, and perhaps the wrong day. Set this computer’s clock, best by the network; if it is the server’s that is wrong, tell whoever looks after the server.</source>
        <translation>このパソコンの時計は%1、サーバーの時計は%2です。ここで記録・印刷するものの時刻、場合によっては日付が誤ります。このパソコンの時計を（できればネットワークで）合わせてください。サーバーの時計が誤っている場合は、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, but the newest entry of the record (counter %3) is of %2. Either the clock is wrong now, or it was wrong then. Set it right before anything is recorded: times and days, on papers too, go by it.</source>
        <translation>このパソコンの時計は%1ですが、最新の記録（窓口%3）は%2のものです。今の時計か、そのときの時計が誤っています。何かを記録する前に時計を合わせてください。時刻と日付は、書類のものも含めてこの時計によります。</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Replacement of a model</source>
        <translation>機種の更新・廃止</translation>
    </message>
    <message>
        <source>Transfers and leavers</source>
        <translation>異動・退職</translation>
    </message>
    <message>
        <source>End of the fiscal year</source>
        <translation>年度末</translation>
    </message>
    <message>
        <source>End of a lease</source>
        <translation>リース満了</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>回収不要</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>回収中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締切済み</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>返却期限 %1まで</translation>
    </message>
    <message>
        <source>acquired by %1</source>
        <translation>取得日 %1まで</translation>
    </message>
    <message>
        <source>Everything on loan</source>
        <translation>貸出中のすべて</translation>
    </message>
    <message>
        <source>%1 of %2 back</source>
        <translation>%2件中%1件返却済み</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1を締め切りました。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>people who have left</source>
        <translation>異動・退職した人</translation>
    </message>
    <message>
        <source>lease ends by %1</source>
        <translation>%1までにリース満了</translation>
    </message>
    <message>
        <source>who leaves by %1</source>
        <translation>%1までに退職・異動</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Scan box</source>
        <translation>スキャン欄</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>氏名で利用者を探す</translation>
    </message>
    <message>
        <source>Change between lending and taking back</source>
        <translation>引渡しと返却を切り替える</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>選択した行を外す</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Clear, close or cancel</source>
        <translation>消す・閉じる・やめる</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Preview the print</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Lock or switch operator</source>
        <translation>ロック・操作者の切替え</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の区画</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の区画</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>この一覧を書き出す</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>自分のPINを変更</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>記録をバックアップ</translation>
    </message>
    <message>
        <source>Import a list of items</source>
        <translation>貸与品の一覧を取り込む</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Print labels of items</source>
        <translation>貸与品のラベルを印刷</translation>
    </message>
    <message>
        <source>Print labels of staff cards</source>
        <translation>職員証のラベルを印刷</translation>
    </message>
    <message>
        <source>Find items entered twice</source>
        <translation>二重に登録された貸与品を探す</translation>
    </message>
    <message>
        <source>Find users entered twice</source>
        <translation>二重に登録された利用者を探す</translation>
    </message>
    <message>
        <source>Print work sheets of checks and resets</source>
        <translation>点検・初期化の作業票の印刷</translation>
    </message>
    <message>
        <source>Theme: light or dark</source>
        <translation>テーマ：明るい表示・暗い表示</translation>
    </message>
    <message>
        <source>Language: 日本語 / English</source>
        <translation>言語（Language）：日本語 / English</translation>
    </message>
    <message>
        <source>Erase the data of people whose time is up</source>
        <translation>保存期間が過ぎた個人情報の消去</translation>
    </message>
    <message>
        <source>Due day: +14, 2w, fri, 12/25 …</source>
        <translation>期限：+14、2週、金、12/25 …</translation>
    </message>
</context>
<context>
    <name>CounterLines</name>
    <message>
        <source>Lending only.</source>
        <translation>貸出だけ行います。</translation>
    </message>
    <message>
        <source>Taking back only.</source>
        <translation>返却だけ行います。</translation>
    </message>
    <message>
        <source>The item decides.</source>
        <translation>品の状態に応じて貸出・返却します。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1. Receipt %2</source>
        <translation>
            <numerusform>%1さんへ%n点を引き渡しました。受領書 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back. Return slip %1</source>
        <translation>
            <numerusform>%n点の返却を受け付けました。返却確認書 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added for %2</source>
        <translation>%1を%2さんの分に追加しました</translation>
    </message>
    <message>
        <source>%1 taken back from %2</source>
        <translation>%1を%2さんから受け取りました</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>取り消しました %1</translation>
    </message>
    <message numerus="yes">
        <source>Basket emptied (%n item(s)).</source>
        <translation>
            <numerusform>一覧を空にしました（%n点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on; %n scan(s) were ignored.</source>
        <translation>
            <numerusform>再開します。処理していない読取りは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>STOPPED.</source>
        <translation>【停止中】</translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1を一覧から外しました</translation>
    </message>
    <message>
        <source>%1 is in the basket again</source>
        <translation>%1を一覧に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>The basket is back (%n item(s)).</source>
        <translation>
            <numerusform>一覧を元に戻しました（%n点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1（%n点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Again in the basket: %1</source>
        <translation>一覧を戻しました：%1</translation>
    </message>
    <message>
        <source>%1: scan the user&apos;s card</source>
        <translation>%1：利用者の職員証を読み取ってください</translation>
    </message>
    <message>
        <source>%1 receives it in the user&apos;s place</source>
        <translation>%1が利用者に代わって受領</translation>
    </message>
</context>
<context>
    <name>CounterTexts</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Undone: %1. Collect the paper if it was printed.</source>
        <translation>取り消しました：%1。印刷済みの紙があれば回収してください。</translation>
    </message>
    <message>
        <source>%1 – %2. Ctrl+P prints it again.</source>
        <translation>%1 – %2。Ctrl+Pでもう一度印刷します。</translation>
    </message>
    <message numerus="yes">
        <source>Basket emptied; %n item(s) put back.</source>
        <translation>
            <numerusform>一覧を空にしました（%n点を戻しました）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the next person.</source>
        <translation>次の利用者を受け付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>Going on. %n scan(s) were not acted on: scan them again.</source>
        <translation>
            <numerusform>再開します。処理していない読取りが%n件あります。もう一度読み取ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>再開します。</translation>
    </message>
    <message>
        <source>Operator’s card: %1</source>
        <translation>操作者のカード：%1</translation>
    </message>
    <message>
        <source>%1 – scan the items</source>
        <translation>%1 – 貸与品を読み取ってください</translation>
    </message>
    <message>
        <source>%1 – now scan the staff card</source>
        <translation>%1 – 続けて職員証を読み取ってください</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>%1 taken back from %2</source>
        <translation>%1を%2さんから受け取りました</translation>
    </message>
    <message numerus="yes">
        <source>Returns finished: %n item(s). %1</source>
        <translation>
            <numerusform>返却を終えました（%n点）。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1. %2</source>
        <translation>
            <numerusform>%1さんへ%n点を引き渡しました。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns only: every scanned item is taken back.</source>
        <translation>返却のみ：読み取った品はすべて返却になります。</translation>
    </message>
    <message>
        <source>Lending only: nothing is taken back.</source>
        <translation>貸出のみ：返却は受け付けません。</translation>
    </message>
    <message>
        <source>Automatic: what is out is taken back, what is in stock is lent.</source>
        <translation>自動：貸出中の品は返却、在庫の品は貸出になります。</translation>
    </message>
    <message>
        <source>Automatic (F4)</source>
        <translation>自動 (F4)</translation>
    </message>
    <message>
        <source>Returns only (F4)</source>
        <translation>返却のみ (F4)</translation>
    </message>
    <message>
        <source>Lending only (F4)</source>
        <translation>貸出のみ (F4)</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s) (F12)</source>
        <translation>
            <numerusform>%n点を引き渡す (F12)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n return(s) (F12)</source>
        <translation>
            <numerusform>%n点の返却を終える (F12)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over (F12)</source>
        <translation>引き渡す (F12)</translation>
    </message>
    <message>
        <source>This handover</source>
        <translation>今回の引渡し</translation>
    </message>
    <message numerus="yes">
        <source>This handover: %n item(s)</source>
        <translation>
            <numerusform>今回の引渡し：%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1を一覧から外しました</translation>
    </message>
    <message>
        <source>%1 is in the basket again</source>
        <translation>%1を一覧に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>The basket is back: %n item(s).</source>
        <translation>
            <numerusform>一覧を元に戻しました（%n点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is open again, with %n item(s) in the basket.</source>
        <translation>
            <numerusform>%1さんの引渡しに戻りました（一覧に%n点）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator left: not handed over, and out of the basket again: %1</source>
        <translation>操作者が席を離れました。引き渡していない次の貸与品を一覧から外しました：%1</translation>
    </message>
    <message>
        <source>The operator left: not handed over to %1, and out of the basket again: %2</source>
        <translation>操作者が席を離れました。%1さんに引き渡していない次の貸与品を一覧から外しました：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1（%n点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan it again for one more, or type the amount: =5</source>
        <translation>もう一度読み取ると1つ増えます。数量は「=5」のように入力できます</translation>
    </message>
    <message>
        <source>Again in the basket: %1</source>
        <translation>一覧を戻しました：%1</translation>
    </message>
    <message>
        <source>%1 is recorded; nothing else is to be done.</source>
        <translation>%1は確定済みです。ほかに行うことはありません。</translation>
    </message>
    <message>
        <source>This return</source>
        <translation>今回の返却</translation>
    </message>
    <message>
        <source>%1 receives it in the user’s place. Say on what basis.</source>
        <translation>%1が利用者に代わって受領します。委任根拠を入力してください。</translation>
    </message>
    <message>
        <source>The scanner waits: first Esc, then scan again.</source>
        <translation>読み取りは停止中です。Escを押してから、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The scanner waits for your answer; Esc goes on.</source>
        <translation>読み取りは停止中です。選択するか、Escで続けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not acted on.</source>
        <translation>
            <numerusform>%n件の読み取りは処理していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came back from %2</source>
        <translation>%1を%2から受け取りました</translation>
    </message>
    <message>
        <source>Scan the items now. What is in stock is lent, what is out is taken back.</source>
        <translation>貸与品を読み取ってください。在庫の品は貸出、貸出中の品は返却になります。</translation>
    </message>
    <message>
        <source>Scan what comes back. Nothing is lent until F4 changes that.</source>
        <translation>返却する貸与品を読み取ってください。F4で切り替えるまで貸出はしません。</translation>
    </message>
    <message>
        <source>Scan what is lent. Nothing is taken back until F4 changes that.</source>
        <translation>貸し出す貸与品を読み取ってください。F4で切り替えるまで返却は受け付けません。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entry(ies)</source>
        <translation>
            <numerusform>監査ログ %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>添付ファイル %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>貸与品 %Ln点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>利用者 %Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open loan(s)</source>
        <translation>
            <numerusform>貸出中 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため%1と入力してください</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>CSV that Excel opens (UTF-8 with a mark)</source>
        <translation>CSV：Excelで開く（UTF-8、BOM付き）</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS (CP932), for older programs</source>
        <translation>CSV：古いプログラム向け（Shift_JIS / CP932）</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark</source>
        <translation>CSV：UTF-8、BOMなし</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON：他のプログラム向け</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>返却確認書</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出日時</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>追加項目</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Must be reset after a return</source>
        <translation>返却後に初期化が必要</translation>
    </message>
    <message>
        <source>Loan days</source>
        <translation>貸出日数</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>帳票の言語</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職・異動日</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>職員証</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>印刷内容</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>再発行日時</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理受領者</translation>
    </message>
    <message>
        <source>Basis of the proxy</source>
        <translation>委任根拠</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>期限の時刻</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Operation of the return</source>
        <translation>返却の操作</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>PIN (value not kept)</source>
        <translation>PIN（値は残しません）</translation>
    </message>
    <message>
        <source>Card (value not kept)</source>
        <translation>カード（値は残しません）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>Sort of letter</source>
        <translation>書状の種類</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>返却期日</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>返却予定</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>数える範囲</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>超過日数</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>Addressed to a person</source>
        <translation>宛名（個人）</translation>
    </message>
    <message>
        <source>Addressed to a section head</source>
        <translation>宛名（所属長）</translation>
    </message>
    <message>
        <source>One item in the mail</source>
        <translation>メールの明細1行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長日時</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>延長前の期限</translation>
    </message>
    <message>
        <source>Due time before</source>
        <translation>延長前の時刻</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>新しい期限</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>新しい時刻</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>発見日時</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>届出日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>保存情報</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>警察への届出</translation>
    </message>
    <message>
        <source>Head of the section</source>
        <translation>所属長</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当職員</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見の登録日時</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>発見の経緯</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Loss or damage</source>
        <translation>紛失・破損</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>実施日時</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Repair or reset</source>
        <translation>修理・初期化</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>不具合の内容</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>返納引渡書</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>準備日時</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>消去方法</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会者</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>証明番号</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>データ消去確認書</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停止日時</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除日時</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>解除の理由</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>年度末まで</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Allocated item</source>
        <translation>引当て貸与品</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>引渡準備票</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Sort of stocktake</source>
        <translation>棚卸の区分</translation>
    </message>
    <message>
        <source>What people hold</source>
        <translation>貸出中のもの</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>確認対象</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>読み取ったコード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>読取日時</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>読取り</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>現物のあった場所</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>原因の確定</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>原因を確定した担当</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Sort of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>File (kept beside the journal)</source>
        <translation>ファイル（監査ログの外に保管）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>ラベル用紙</translation>
    </message>
    <message>
        <source>Barcodes of the label</source>
        <translation>ラベルのバーコード</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>変更前の貸出</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>変更後の貸出</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>使用開始</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Number of the kit</source>
        <translation>セット番号</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ちにした日時</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>In hand since</source>
        <translation>送信開始</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>メールサーバーの応答</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>返却期限（以前）</translation>
    </message>
    <message>
        <source>Acquired by</source>
        <translation>取得日（以前）</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>回収不要とした日時</translation>
    </message>
    <message>
        <source>Exempted by</source>
        <translation>回収不要とした担当</translation>
    </message>
    <message>
        <source>Why it need not come back</source>
        <translation>回収不要の理由</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>良否</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>運送会社</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>到着の確認者</translation>
    </message>
    <message>
        <source>Receipt came back</source>
        <translation>受領書の返送</translation>
    </message>
    <message>
        <source>Number of the consumable</source>
        <translation>消耗品番号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>発注点</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>受払</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>受払日時</translation>
    </message>
    <message>
        <source>Of people who have left</source>
        <translation>異動・退職した人のもの</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>リース契約番号</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>リース会社</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>Lease ends by</source>
        <translation>リース満了日まで</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>在庫下限</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>補充目標</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>補充依頼書</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫数</translation>
    </message>
    <message>
        <source>Check points at a return</source>
        <translation>返却時の点検項目</translation>
    </message>
    <message>
        <source>Usual accessories</source>
        <translation>標準の付属品</translation>
    </message>
    <message>
        <source>At most with one person</source>
        <translation>1人の上限</translation>
    </message>
    <message>
        <source>At most with one section</source>
        <translation>1所属の上限</translation>
    </message>
    <message>
        <source>Box of the paper</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>署名した内容のSHA-256</translation>
    </message>
    <message>
        <source>Strokes of the pen</source>
        <translation>筆跡</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Number of the print</source>
        <translation>印刷の回</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>印刷されなかった日時</translation>
    </message>
    <message>
        <source>Came out after all</source>
        <translation>印刷した日時</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>報の番号</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最終報</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Check point</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Fields of the type</source>
        <translation>品目ごとの項目</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>差替え後の票</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>写し</translation>
    </message>
    <message>
        <source>Came back undelivered</source>
        <translation>不達で戻った日時</translation>
    </message>
    <message>
        <source>Mail of the head</source>
        <translation>所属長のメール</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>退職・異動日（まで）</translation>
    </message>
    <message>
        <source>Proxy in the ledger</source>
        <translation>代理受領者（台帳）</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>持参者</translation>
    </message>
    <message>
        <source>Brought by, in the ledger</source>
        <translation>持参者（台帳）</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>届出者</translation>
    </message>
    <message>
        <source>Section of the reporter</source>
        <translation>届出者の所属</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>修理先</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>返却予定日</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Agrees with the ledger</source>
        <translation>台帳総数との一致</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>出力日時</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>物品引継書</translation>
    </message>
    <message>
        <source>Lock in order</source>
        <translation>施錠異常なし</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>鍵の員数</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>納品書番号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>納入業者</translation>
    </message>
    <message>
        <source>On the delivery note</source>
        <translation>納品書の数量</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受入数</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>受入不可の行</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受入確認日時</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>以前の鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Entries there were</source>
        <translation>その時点の記録件数</translation>
    </message>
    <message>
        <source>Checkpoints of lost entries</source>
        <translation>失われた記録のチェックポイント</translation>
    </message>
    <message>
        <source>Numbers go on after</source>
        <translation>この番号の次から採番</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Away at the opening: on loan or in repair</source>
        <translation>開始時に不在（貸出中・修理中）</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>廃止日時</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sort of paper</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>Status at the closing</source>
        <translation>締切時の状態</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything here can be changed later in the settings.</source>
        <translation>ここでの選択は、後から設定で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>表示の明るさ(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>On this computer, for one counter</source>
        <translation>このパソコン（窓口が1つの場合）</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, for several counters</source>
        <translation>PostgreSQL サーバー（窓口が複数の場合）</translation>
    </message>
    <message>
        <source>Give the name of the server.</source>
        <translation>サーバー名を入力してください。</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Never stored. A .pgpass file gives it at every start.</source>
        <translation>保存されません。.pgpass ファイルがあれば毎回そこから読みます。</translation>
    </message>
    <message>
        <source>&amp;Number of this counter</source>
        <translation>この窓口の番号(&amp;N)</translation>
    </message>
    <message>
        <source>Part of every receipt&apos;s number; another at each counter.</source>
        <translation>受領書の番号の一部になります。窓口ごとに別の番号にしてください。</translation>
    </message>
    <message>
        <source>Sample data, to try everything without harm</source>
        <translation>体験用データで始める：気軽に試せます</translation>
    </message>
    <message>
        <source>A sample record is marked on every window and every paper, and never becomes a real one.</source>
        <translation>体験用データには画面と帳票のすべてに「体験用」の表示が付き、本番の記録にはなりません。</translation>
    </message>
    <message>
        <source>The first operator may do everything, and lets in the others.</source>
        <translation>最初の操作者はすべての操作ができ、他の操作者を登録します。</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>組織名(&amp;G)</translation>
    </message>
    <message>
        <source>Printed as the issuer of receipts.</source>
        <translation>受領書の発行者として印刷されます。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Letters and digits; typed or scanned to sign in.</source>
        <translation>英数字。サインインのときに入力または読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>数字4〜12桁。</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>Give the operator a code.</source>
        <translation>操作者コードを入力してください。</translation>
    </message>
    <message>
        <source>Give the operator&apos;s name.</source>
        <translation>操作者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PINは数字4〜12桁です。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>2つのPINが一致しません。</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>One that is not there yet becomes a new record.</source>
        <translation>まだないファイルなら、新しい記録になります。</translation>
    </message>
    <message>
        <source>Where is the record?</source>
        <translation>記録の保存先</translation>
    </message>
    <message>
        <source>Records (*.sqlite)</source>
        <translation>記録 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>確かめています…</translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <translation>%1が応答しました。</translation>
    </message>
    <message>
        <source>There is no record yet: go on, and one is made there.</source>
        <translation>まだ記録はありません。次へ進むと、ここに作ります。</translation>
    </message>
    <message>
        <source>There is a sample record, in which nothing is real. Choose another database for real work.</source>
        <translation>体験用データの記録があります。中身は架空です。本番には別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>There is a record already: go on, and it is opened.</source>
        <translation>すでに記録があります。次へ進むと、それを開きます。</translation>
    </message>
    <message>
        <source>An older version of this program made it. Opening brings it up to date, after which the older version cannot open it any more: make a backup first, and update the other counters too.</source>
        <translation>古い版のプログラムで作られた記録です。開くと新しい形式に更新され、古い版では開けなくなります。先にバックアップを取り、他の窓口も更新してください。</translation>
    </message>
    <message>
        <source>Empty: assets and people are entered later</source>
        <translation>空で始める：貸与品と利用者は後から登録します</translation>
    </message>
    <message>
        <source>With a list: choose the file of it after the first sign-in</source>
        <translation>一覧を取り込んで始める：最初のサインインの後でファイルを選びます</translation>
    </message>
    <message>
        <source>&amp;Print a test page…</source>
        <translation>テストページを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the page and scan the barcode on it, or scan any other: on a book, a bottle, a label. Nothing is recorded.</source>
        <translation>ページを印刷して、そのバーコードを読み取ってください。本や飲み物、ラベルなど、ほかのバーコードでも試せます。何も記録されません。</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>テストページの印刷</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>印刷先を選んでください。</translation>
    </message>
    <message>
        <source>Into a PDF file…</source>
        <translation>PDFファイルに保存…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The page goes to %1 …</source>
        <translation>%1に送っています…</translation>
    </message>
    <message>
        <source>The page is on its way to %1. Scan the barcode on it.</source>
        <translation>%1に送りました。印刷されたバーコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Save the test page</source>
        <translation>テストページの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1. Print it, or scan it from the screen.</source>
        <translation>「%1」に保存しました。印刷するか、画面に表示して読み取ってください。</translation>
    </message>
    <message>
        <source>That was the test page: printer and scanner work together.</source>
        <translation>テストページを読み取りました。プリンターとスキャナーの組合せは問題ありません。</translation>
    </message>
    <message>
        <source>With a whole record from files: an export of everything</source>
        <translation>書き出したファイルから記録全体を読み込んで始める</translation>
    </message>
    <message>
        <source>Give the folder of the export.</source>
        <translation>書き出したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>As Settings &gt; Backup &gt; Export everything has written it. It is only read; what is made of it is compared with it, row by row.</source>
        <translation>設定＞バックアップの「すべて書き出す」で作ったフォルダーです。読み取るだけで変更しません。できた記録を1行ずつ照合します。</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>書き出したフォルダー</translation>
    </message>
    <message>
        <source>Counter %1 is registered on another computer: choose another number for this one. Papers of two computers under one number would have no proof.</source>
        <translation>窓口%1は別のパソコンで登録されています。このパソコンには別の番号を付けてください。2台が同じ番号を使うと、帳票に証明が付きません。</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>窓口の名称(&amp;D)</translation>
    </message>
    <message>
        <source>Receipts name it as the place to turn to when something is lost or broken.</source>
        <translation>紛失・故障のときの連絡先として受領書に載ります。</translation>
    </message>
    <message>
        <source>P&amp;hone of the desk</source>
        <translation>窓口の電話(&amp;H)</translation>
    </message>
    <message>
        <source>Only half-width letters, digits and . _ - can be a code.</source>
        <translation>操作者コードには半角英数字と . _ - だけを使えます。</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>接続の指定(&amp;M)</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s name: receipts are printed with it as their issuer.</source>
        <translation>組織名を入力してください。受領書の発行者として印刷されます。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>no due date</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日延滞</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>%1円</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation>
            <numerusform>%1 ほか%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more people</source>
        <translation>
            <numerusform>%1 ほか%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>= %1, today</source>
        <translation>＝ %1（本日）</translation>
    </message>
    <message numerus="yes">
        <source>= %1, in %n day(s)</source>
        <translation>
            <numerusform>＝ %1（%n日後）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %1, %n day(s) ago</source>
        <translation>
            <numerusform>＝ %1（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31; also fri 17:00</source>
        <translation>12/25、+14、2週、1か月、金、月末、年度末、R9.3.31。時刻も可（金 17:00）</translation>
    </message>
    <message>
        <source>12/25, +14, 2w, 1m, fri, eom, eofy, R9.3.31</source>
        <translation>12/25、+14、2週、1か月、金、月末、年度末、R9.3.31</translation>
    </message>
    <message>
        <source>due today, time passed</source>
        <translation>本日期限超過</translation>
    </message>
</context>
<context>
    <name>LetterLists</name>
    <message>
        <source>Overdue letters</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>期限前通知</translation>
    </message>
    <message>
        <source>Requests to return</source>
        <translation>返却のお願い</translation>
    </message>
    <message>
        <source>Missing accessories</source>
        <translation>付属品の不足</translation>
    </message>
    <message>
        <source>Already written</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Lists for section heads</source>
        <translation>延滞一覧（所属長へ）</translation>
    </message>
</context>
<context>
    <name>LoanLists</name>
    <message>
        <source>Overdue</source>
        <translation>延滞</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>本日期限</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>貸出中すべて</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送付中</translation>
    </message>
</context>
<context>
    <name>LookFields</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing goes over.</source>
        <translation>移るものはありません。</translation>
    </message>
    <message>
        <source>Goes over: %1</source>
        <translation>移るもの：%1</translation>
    </message>
    <message>
        <source>Filled in where %1 has nothing: %2</source>
        <translation>%1の空欄に入るもの：%2</translation>
    </message>
    <message>
        <source>From then on these find %1 too: %2</source>
        <translation>今後は次のどれでも%1が見つかります：%2</translation>
    </message>
    <message>
        <source>Papers stay as they were printed. It can be undone.</source>
        <translation>書類は印刷したときのままです。あとで取り消せます。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>督促・通知</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>CSV that Excel opens (UTF-8 with a mark)</source>
        <translation>CSV：Excelで開く（UTF-8、BOM付き）</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS (CP932), for older programs</source>
        <translation>CSV：古いプログラム向け（Shift_JIS / CP932）</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark</source>
        <translation>CSV：UTF-8、BOMなし</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</source>
        <translation>「{subject}」はファイルでもデータベースのアドレスでもありません。何も開いていません。パスか postgresql://ユーザー@ホスト/データベース を指定してください。</translation>
    </message>
    <message>
        <source>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</source>
        <translation>データベースがすでにあります：{subject}。そのまま残しました。これを開くか、新しいデータベースを別の場所に作ってください。</translation>
    </message>
    <message>
        <source>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</source>
        <translation>「{subject}」はこのプログラムのデータベースではありません。手を加えていません。正しいファイルを選ぶか、別の場所に新しく作ってください。</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was opened. Name a file in it.</source>
        <translation>「{subject}」はフォルダーです。何も開いていません。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</source>
        <translation>データベース「{subject}」は別の版のプログラムで作られています（手順{schema}が異なります）。開いていません。作成時のプログラムを使ってください。</translation>
    </message>
    <message>
        <source>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</source>
        <translation>「{subject}」にデータベースがありません。何も開いていません。パスを確認するか、新しく作ってください（madoguchi-cli init）。</translation>
    </message>
    <message>
        <source>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</source>
        <translation>「{subject}」はネットワークドライブ上にあり、ファイル型のデータベースを安全に使えません。開いていません。このパソコンのフォルダーか、複数窓口なら PostgreSQL サーバーを使ってください。</translation>
    </message>
    <message>
        <source>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</source>
        <translation>データベース「{subject}」は、より新しい版のプログラムのものです（スキーマ{schema}）。開いていません。プログラムを更新してからやり直してください。</translation>
    </message>
    <message>
        <source>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</source>
        <translation>フォルダー「{subject}」がありません。何も作っていません。先にフォルダーを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</source>
        <translation>「{subject}」に書き込めません。何も変更していません。ファイルとフォルダーの書込み権限を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</source>
        <translation>データベース「{subject}」につながりません。何も保存されていません。ネットワークとサーバーを確認して、もう一度試してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>The demo database was not made to the end. Nothing was kept. Start again when you like.</source>
        <translation>体験用データベースの作成を中止しました。何も残していません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>The stored paper cannot be read ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>保存された帳票を読み取れません（{subject}）。印刷していません。記録は変わっていません。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>The stored paper is incomplete ({subject}). It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>保存された帳票に欠けた項目があります（{subject}）。印刷していません。記録は変わっていません。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>{subject} has no paper to print. Nothing was printed. Receipts and return slips can be printed.</source>
        <translation>{subject}には印刷する帳票がありません。印刷していません。印刷できるのは受領書と返却確認書です。</translation>
    </message>
    <message>
        <source>The stored paper cannot be read. It was not printed; the record itself is unchanged. Report this to whoever looks after the program.</source>
        <translation>保存された帳票を読み取れません。印刷していません。記録は変わっていません。システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>There is no document {subject}. Nothing was done. Check the number on the paper.</source>
        <translation>文書番号{subject}の記録はありません。何も実行していません。紙面の番号を確認してください。</translation>
    </message>
    <message>
        <source>The stored paper holds something this version does not know ({subject}). It was not printed. Update this program and print again.</source>
        <translation>保存された帳票に、この版では扱えない項目があります（{subject}）。印刷していません。プログラムを更新してから印刷してください。</translation>
    </message>
    <message>
        <source>The paper {subject} was stored by a newer version of this program. It was not printed. Update this program and print again.</source>
        <translation>{subject}の帳票は、より新しい版のプログラムで保存されています。印刷していません。プログラムを更新してから印刷してください。</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>処理を中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The station key {subject} is damaged. Nothing can be signed here, so nothing was opened. Put back a copy of the key, or use another station code.</source>
        <translation>窓口の署名鍵「{subject}」が壊れています。署名できないため開いていません。鍵の控えを戻すか、別の窓口コードを使ってください。</translation>
    </message>
    <message>
        <source>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</source>
        <translation>窓口の署名鍵を「{subject}」に保存できません。開いていません。フォルダーの書込み権限を確認してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was saved. Choose another one.</source>
        <translation>PINは4〜12桁の数字です。保存されていません。別のPINにしてください。</translation>
    </message>
    <message>
        <source>“{subject}” is no role. Nothing was saved. Choose desk, manager, auditor or owner.</source>
        <translation>「{subject}」という役割はありません。保存されていません。desk、manager、auditor、owner のどれかにしてください。</translation>
    </message>
    <message>
        <source>This card belongs to another operator already. Nothing was saved for {subject}. Use another card, or take it from the other operator first.</source>
        <translation>このカードは別の操作者が使っています。{subject}には登録していません。別のカードを使うか、先に相手から外してください。</translation>
    </message>
    <message>
        <source>There is an operator {subject} already. Nothing was saved. Choose another code, or change the existing operator.</source>
        <translation>操作者{subject}はすでに登録されています。保存されていません。別のコードにするか、既存の操作者を変更してください。</translation>
    </message>
    <message>
        <source>{subject} is the last owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>{subject}は最後の責任者です。何も変わっていません。先に別の人を責任者にしてください。</translation>
    </message>
    <message>
        <source>{subject} has no PIN yet. Nobody can sign in without one. Have the owner set a PIN.</source>
        <translation>{subject}にはまだPINがなく、サインインできません。責任者にPINの設定を依頼してください。</translation>
    </message>
    <message>
        <source>This needs the right “{permission:permission}”, which {subject} does not have. Nothing was changed. Ask someone who has it.</source>
        <translation>この操作には「{permission:permission}」の権限が必要ですが、{subject}にはありません。何も変わっていません。権限のある人に依頼してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was done. Sign in with your card or code first.</source>
        <translation>サインインしていません。何も実行していません。先に職員証かコードでサインインしてください。</translation>
    </message>
    <message>
        <source>{subject} signs in with a PIN. Nothing was done. Enter the PIN.</source>
        <translation>{subject}のサインインにはPINが必要です。何も実行していません。PINを入力してください。</translation>
    </message>
    <message>
        <source>{subject} is no longer an operator. Nothing was done. Ask the owner.</source>
        <translation>{subject}は操作者ではなくなっています。何も実行していません。責任者に確認してください。</translation>
    </message>
    <message>
        <source>There is no operator {subject}. Nothing was done. Check the code or the card.</source>
        <translation>操作者{subject}は登録されていません。何も実行していません。コードかカードを確認してください。</translation>
    </message>
    <message>
        <source>The PIN is not {subject}’s. Nothing was done. Try again.</source>
        <translation>{subject}のPINと一致しません。何も実行していません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The checkpoint is older than the entry. No proof was made. Take a new checkpoint first.</source>
        <translation>チェックポイントが記録より古いため、証明を作れません。先に新しいチェックポイントを作成してください。</translation>
    </message>
    <message>
        <source>The journal holds no entry for {subject}. No proof was made. Verify the journal.</source>
        <translation>監査ログに{subject}の記録がありません。証明を作れません。監査ログを検証してください。</translation>
    </message>
    <message>
        <source>This is not a proof, or it is incomplete. Nothing is proven. Get the file again.</source>
        <translation>証明として読み取れないか、途中で切れています。何も証明されていません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The proof does not lead to the signed root ({subject}). Nothing is proven. The entry or the proof was altered.</source>
        <translation>証明が署名された値につながりません（{subject}）。何も証明されていません。記録か証明が書き換えられています。</translation>
    </message>
    <message>
        <source>The proof is not signed with the key of {subject}. Nothing is proven. Check which station’s key is meant.</source>
        <translation>証明の署名が{subject}の鍵と一致しません。何も証明されていません。どの窓口の鍵か確認してください。</translation>
    </message>
    <message>
        <source>There is no setting “{subject}”. Nothing was saved. Known: {known}.</source>
        <translation>設定「{subject}」はありません。保存されていません。使える設定：{known}。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be a station’s code. Nothing was done. Use a digit and up to three more digits or capital letters, for example 1 or 2A.</source>
        <translation>「{subject}」は窓口コードに使えません。何も実行していません。1や2Aのように、数字で始まる4文字以内の英大文字・数字にしてください。</translation>
    </message>
    <message>
        <source>Another counter changed the same record meanwhile. Nothing was saved. Look again, then repeat.</source>
        <translation>同じ記録が別の窓口で変更されました。何も保存されていません。表示を確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was saved. Stop working with it, run a check, and restore the last backup to a new file.</source>
        <translation>データベースが壊れています。何も保存されていません。使用をやめて検査し、最新のバックアップを新しいファイルに復元してください。</translation>
    </message>
    <message>
        <source>The program met a defect of its own. Nothing was saved. Try again; if it returns, report it with the details.[ ({detail})]</source>
        <translation>プログラムの不具合が起きました。何も保存されていません。もう一度試し、続く場合は詳細を添えて報告してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then repeat.</source>
        <translation>ディスクに空きがありません。何も保存されていません。空きを作ってから、やり直してください。</translation>
    </message>
    <message>
        <source>The database cannot be written to. Nothing was saved. Ask for write access, then repeat.</source>
        <translation>データベースに書き込めません。何も保存されていません。書込み権限を確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>“{subject}” lies before the era {era}, which began on {first:day}.</source>
        <translation>「{subject}」は{era}の始まり（{first:day}）より前です。</translation>
    </message>
    <message>
        <source>There is no such day: “{subject}”.</source>
        <translation>「{subject}」という日はありません。</translation>
    </message>
    <message>
        <source>The year of “{subject}” is not clear. Write it with four digits or an era.</source>
        <translation>「{subject}」の年がはっきりしません。4桁の西暦か元号で書いてください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>ファイル「{subject}」を作れません。何も書き出していません。フォルダーと権限を確認してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>ファイル「{subject}」を最後まで書き出せませんでした。元のファイルはそのままです。ディスクの空きを確認して、やり直してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</source>
        <translation>このパソコンでは文字コード{encoding}で書き出せません。何も書き出していません。utf-8 を選んでください。</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>文字コード「{subject}」はありません。何も書き出していません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>There is no format “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>形式「{subject}」はありません。何も書き出していません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was written. Name a file.</source>
        <translation>「{subject}」はフォルダーです。何も書き出していません。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The code names nothing: it is an empty GS1 code. Scan another label of the item.</source>
        <translation>空のGS1コードです。別のラベルを読み取ってください。</translation>
    </message>
    <message>
        <source>The GS1 code holds a part this program does not know ({subject}). Scan another label of the item.</source>
        <translation>GS1コードに未対応の項目（{subject}）があります。別のラベルを読み取ってください。</translation>
    </message>
    <message>
        <source>The GS1 code holds a character that cannot be there ({subject}). Scan again.</source>
        <translation>GS1コードに使えない文字があります（{subject}）。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The check digit of the GS1 code does not fit ({subject}). Scan again.</source>
        <translation>GS1コードのチェックデジットが合いません（{subject}）。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The GS1 code holds a day that does not exist ({subject}). Scan another label of the item.</source>
        <translation>GS1コードの日付が正しくありません（{subject}）。別のラベルを読み取ってください。</translation>
    </message>
    <message>
        <source>A part of the GS1 code has the wrong length ({subject}). Scan again.</source>
        <translation>GS1コードの項目の長さが違います（{subject}）。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>An import is already running at station {subject}. Nothing was begun. Wait until it is done.</source>
        <translation>窓口{subject}で別の取込みが動いています。始めていません。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>{line}行目「{column}」：「{value}」は日付として読めません。2026-04-01 や R8.4.1 のように書いてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: who holds the item (“{value}”) is not clear. Name a user or a location.</source>
        <translation>{line}行目「{column}」：利用者（「{value}」）がはっきりしません。利用者か設置場所を書いてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no kind of ownership. Possible: {known}.</source>
        <translation>{line}行目「{column}」：「{value}」という所有区分はありません。使える値：{known}。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” cannot be read as a price. Write a number such as 98000.</source>
        <translation>{line}行目「{column}」：「{value}」は価格として読めません。98000 のような数で書いてください。</translation>
    </message>
    <message>
        <source>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</source>
        <translation>{line}行目：バイト{byte}は{encoding}の文字ではありません。何も取り込んでいません。UTF-8 で保存し直すか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>取込みを中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the cell is longer than {limit} bytes. Nothing was imported. Shorten it, or check for a missing quote.</source>
        <translation>{line}行目の{column}列目：セルが{limit}バイトを超えています。何も取り込んでいません。短くするか、引用符の閉じ忘れがないか確認してください。</translation>
    </message>
    <message>
        <source>The column “{subject}” is used twice. Nothing was imported. Map it once only.</source>
        <translation>列「{subject}」が二重に使われています。何も取り込んでいません。対応付けは1つだけにしてください。</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</source>
        <translation>このパソコンでは文字コード{encoding}を読めません。何も取り込んでいません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>文字コード「{subject}」はありません。何も取り込んでいません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Choose another file.</source>
        <translation>ファイルが空です。何も取り込んでいません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no file {subject}. Nothing was imported. Check its name and folder.</source>
        <translation>ファイル「{subject}」がありません。何も取り込んでいません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</source>
        <translation>ファイル「{subject}」を読めません。何も取り込んでいません。権限を確認するか、このパソコンにコピーしてください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}.</source>
        <translation>ファイルに列「{subject}」はありません。何も取り込んでいません。列：{columns}。</translation>
    </message>
    <message>
        <source>There is no field “{subject}”. Nothing was imported. Known: {known}.</source>
        <translation>項目「{subject}」はありません。何も取り込んでいません。使える項目：{known}。</translation>
    </message>
    <message>
        <source>“{subject}” is no mapping. Nothing was imported. Write FIELD=COLUMN.</source>
        <translation>「{subject}」は対応付けとして読めません。何も取り込んでいません。項目=列 の形で書いてください。</translation>
    </message>
    <message>
        <source>Line {line}: the person has no name.</source>
        <translation>{line}行目：氏名がありません。</translation>
    </message>
    <message>
        <source>The first line of the file names no columns. Nothing was imported. Put the column names into the first line.</source>
        <translation>ファイルの1行目に列の名前がありません。何も取り込んでいません。1行目に列名を書いてください。</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file. Nothing was imported. Choose a file.</source>
        <translation>「{subject}」は通常のファイルではありません。何も取り込んでいません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</source>
        <translation>{line}行目：ファイルにヌル文字があり、テキストではありません。何も取り込んでいません。CSVで保存し直してください。</translation>
    </message>
    <message>
        <source>Line {line}: there is no number in “{column}”.</source>
        <translation>{line}行目：「{column}」に番号がありません。</translation>
    </message>
    <message>
        <source>This looks like a list of {subject:table}. Nothing was imported. Import it as that, or check the columns.</source>
        <translation>このファイルは{subject:table}の一覧のようです。何も取り込んでいません。種類を変えて取り込むか、列を確認してください。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: a quotation mark stands where none may be. Nothing was imported. Double it inside a quoted cell.</source>
        <translation>{line}行目の{column}列目：引用符の位置が正しくありません。何も取り込んでいません。引用符で囲んだセルの中では2つ重ねてください。</translation>
    </message>
    <message>
        <source>The quotation mark opened in line {startLine} is never closed. Nothing was imported. Close it.</source>
        <translation>{startLine}行目で始まる引用符が閉じていません。何も取り込んでいません。閉じてください。</translation>
    </message>
    <message>
        <source>Line {line}: the row is longer than {limit} bytes. Nothing was imported. Check for a missing quote.</source>
        <translation>{line}行目：行が{limit}バイトを超えています。何も取り込んでいません。引用符の閉じ忘れがないか確認してください。</translation>
    </message>
    <message>
        <source>Line {line}: there are more cells than columns (“{value}”). Check for a missing quote.</source>
        <translation>{line}行目：列より多くのセルがあります（「{value}」）。引用符の閉じ忘れがないか確認してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>{line}行目「{column}」：{limit}文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {limit} columns. Nothing was imported. Check the delimiter and the quotes.</source>
        <translation>{line}行目：列が{limit}を超えています。何も取り込んでいません。区切り文字と引用符を確認してください。</translation>
    </message>
    <message>
        <source>The scanner sent control characters. Nothing was recorded. Scan again; if it stays so, check the scanner’s settings.</source>
        <translation>スキャナーが制御文字を送りました。何も登録していません。もう一度読み取り、続く場合はスキャナーの設定を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was read. Scan again; switch the input method off if it is on.</source>
        <translation>何も読み取れませんでした。日本語入力がオンならオフにして、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>“{subject}” was read through the Japanese input method. Nothing was recorded. Switch it off and scan again.</source>
        <translation>日本語入力のまま読み取られました（「{subject}」）。何も登録していません。オフにして、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The GS1 code cannot be read: {subject}. Nothing was recorded. Scan again, or another label of the item.</source>
        <translation>GS1コードを読み取れません：{subject}。何も登録していません。もう一度、または別のラベルを読み取ってください。</translation>
    </message>
    <message>
        <source>The text is too long for a scan. Nothing was recorded. Scan a single label.</source>
        <translation>読取りとしては長すぎます。何も登録していません。ラベルを1つだけ読み取ってください。</translation>
    </message>
    <message>
        <source>The check digit of {subject} does not fit: a misread. Nothing was recorded. Scan again.</source>
        <translation>{subject}のチェックデジットが合いません（読み誤り）。何も登録していません。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>{subject} has the wrong length: a short read. Nothing was recorded. Scan again.</source>
        <translation>{subject}の桁数が違います（読取り不足）。何も登録していません。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The entries up to a checkpoint do not give its signed root.</source>
        <translation>チェックポイントまでの記録が、署名された値と一致しません。</translation>
    </message>
    <message>
        <source>A checkpoint from outside belongs to another record.</source>
        <translation>外部のチェックポイントは、別の記録のものです。</translation>
    </message>
    <message>
        <source>A checkpoint is not signed with its station’s key.</source>
        <translation>チェックポイントの署名が、窓口の鍵と一致しません。</translation>
    </message>
    <message>
        <source>A checkpoint cannot be read.</source>
        <translation>チェックポイントを読み取れません。</translation>
    </message>
    <message>
        <source>The columns beside the entry do not say what the entry says.</source>
        <translation>記録本体と、横に置かれた列の内容が一致しません。</translation>
    </message>
    <message>
        <source>There are more entries than the head of the lane knows.</source>
        <translation>系列の先頭情報より多くの記録があります。</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>記録が抜けています。</translation>
    </message>
    <message>
        <source>An entry comes twice or out of order.</source>
        <translation>記録が重複しているか、順序が違います。</translation>
    </message>
    <message>
        <source>The entry was put in another’s place.</source>
        <translation>別の記録に置き換えられています。</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>記録を読み取れません。</translation>
    </message>
    <message>
        <source>The head of the lane is not that of its entries.</source>
        <translation>系列の先頭情報が記録と一致しません。</translation>
    </message>
    <message>
        <source>The journal’s head is damaged. Nothing was saved. Run a check and tell whoever looks after the record.</source>
        <translation>監査ログの先頭情報が壊れています。何も保存されていません。検査して、記録の管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The entry is in a lane that does not exist.</source>
        <translation>存在しない系列の記録です。</translation>
    </message>
    <message>
        <source>The entry was changed: it no longer gives its hash.</source>
        <translation>記録が書き換えられています（ハッシュ値が一致しません）。</translation>
    </message>
    <message>
        <source>A personal value is not the one the entry vouches for.</source>
        <translation>個人情報の値が、記録が保証する値と一致しません。</translation>
    </message>
    <message>
        <source>There is a personal value that no entry vouches for.</source>
        <translation>どの記録にも対応しない個人情報の値があります。</translation>
    </message>
    <message>
        <source>The register of who and what an entry is about is not what the entries say.</source>
        <translation>記録の対象の索引が、記録の内容と一致しません。</translation>
    </message>
    <message>
        <source>The stored tree is not that of the entries.</source>
        <translation>保存された木構造が記録と一致しません。</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read ({subject}). Nothing was changed. Verify the journal.</source>
        <translation>監査ログの記録（{subject}）を読み取れません。何も変わっていません。監査ログを検証してください。</translation>
    </message>
    <message>
        <source>“{accessory}” was not lent with {subject}, so it cannot be missing. Nothing was taken back. Check the name of the accessory.</source>
        <translation>「{accessory}」は{subject}と一緒に貸し出されていないため、欠品にできません。返却は登録されていません。付属品の名前を確認してください。</translation>
    </message>
    <message>
        <source>No accessory is still to come back here[: {subject}]. Nothing was changed. Check the asset and the accessory.</source>
        <translation>返却待ちの付属品はありません[（{subject}）]。何も変わっていません。貸与品と付属品を確認してください。</translation>
    </message>
    <message>
        <source>The accessory “{name}” of {subject} needs a name and a quantity of at least 1 (given: {quantity}). Nothing was saved. Correct it and save again.</source>
        <translation>{subject}の付属品「{name}」には、名前と1以上の数量が必要です（入力値：{quantity}）。保存されていません。直してからもう一度保存してください。</translation>
    </message>
    <message>
        <source>{subject} has been disposed of. It cannot be lent. Choose another item; if it is still here, tell a manager.</source>
        <translation>{subject}は廃棄済みのため、貸し出せません。別の貸与品を選んでください。現物が残っている場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The asset number {subject} is taken already. Nothing was saved. Open the asset with that number, or use another number.</source>
        <translation>管理番号{subject}はすでに使われています。保存されていません。その番号の貸与品を開くか、別の番号にしてください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as faulty. It cannot be lent. Lend another item, or have a manager set it to usable after a check.</source>
        <translation>{subject}は故障として登録されているため、貸し出せません。別の貸与品を渡すか、点検後に管理者が使用可に変更してください。</translation>
    </message>
    <message>
        <source>{subject} is in repair. It cannot be lent. Lend another item, or close the repair first.</source>
        <translation>{subject}は修理中のため、貸し出せません。別の貸与品を渡すか、先に修理を完了にしてください。</translation>
    </message>
    <message>
        <source>{subject} was handed to {holder}[ ({section})] less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</source>
        <translation>{subject}は1分以内に{holder}さん[（{section}）]へ引き渡したばかりです。返却は受け付けていません。本当に返却する場合は返却を選び、違うときは確認して続けてください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It cannot be lent. If it is in front of you, have it recorded as found first.</source>
        <translation>{subject}は紛失として登録されているため、貸し出せません。現物がある場合は、先に発見の登録をしてください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. It was not taken back. Have it recorded as found first, then take it back.</source>
        <translation>{subject}は紛失として登録されています。返却は受け付けていません。先に発見の登録をしてから返却してください。</translation>
    </message>
    <message>
        <source>{subject} waits to be reset. It cannot be lent before that. Reset it and set it to usable, or lend another item.</source>
        <translation>{subject}は初期化待ちです。初期化が済むまで貸し出せません。初期化して使用可にするか、別の貸与品を渡してください。</translation>
    </message>
    <message>
        <source>The asset has no type. Nothing was saved. Enter its type and save again.</source>
        <translation>品目が入力されていません。保存されていません。品目を入力して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The asset has no number. Nothing was saved. Enter an asset number and save again.</source>
        <translation>管理番号が入力されていません。保存されていません。管理番号を入力して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>{subject} is not on loan. There is nothing to take back. Check the number on the item.</source>
        <translation>{subject}は貸出中ではないため、返却の必要はありません。現物の番号を確認してください。</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}]. It cannot be lent again now. Take it back first, or lend another item.</source>
        <translation>{subject}は{holder}[さん（{section}）]が[{due:day}期限で]借用中です。このままでは貸し出せません。先に返却を受け付けるか、別の貸与品を渡してください。</translation>
    </message>
    <message>
        <source>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</source>
        <translation>{subject}は次の付属品が未返却です：{accessories}。付属品なしで貸し出すか、先に回収してください。</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</source>
        <translation>{subject}は{holder}[さん（{section}）]が[{due:day}期限で]借用中で、いま開いている利用者のものではありません。何も登録していません。返却として受け付けるか、次の品に進んでください。</translation>
    </message>
    <message>
        <source>{subject} has to be reset before it is lent again. Put it on the reset shelf.</source>
        <translation>{subject}は次に貸し出す前に初期化が必要です。初期化待ちの棚に置いてください。</translation>
    </message>
    <message>
        <source>{subject} is to be handed back to its owner. It cannot be lent. Lend another item.</source>
        <translation>{subject}は返納待ちのため、貸し出せません。別の貸与品を渡してください。</translation>
    </message>
    <message>
        <source>The same item is named twice[: {subject}]. Nothing was recorded. Leave one of them out.</source>
        <translation>同じ貸与品が2回指定されています[（{subject}）]。何も登録していません。一方を外してください。</translation>
    </message>
    <message>
        <source>There is no asset {subject}. Nothing was recorded. Check the number on the label, or have the asset entered.</source>
        <translation>貸与品{subject}は登録されていません。何も登録していません。ラベルの番号を確認するか、台帳に登録してください。</translation>
    </message>
    <message>
        <source>{subject} was due on {due:day} and is taken back late.</source>
        <translation>{subject}の返却期限は{due:day}でした。延滞での返却として受け付けました。</translation>
    </message>
    <message>
        <source>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</source>
        <translation>{subject}は台帳から取り下げられているため、貸し出せません。番号を確認するか、登録し直してください。</translation>
    </message>
    <message>
        <source>“{subject}” is not a command id (a UUID is needed). Nothing was done. Repeat with a valid id, or without one.</source>
        <translation>「{subject}」は操作IDの形式（UUID）ではありません。何も実行していません。正しいIDで、またはIDを付けずにやり直してください。</translation>
    </message>
    <message>
        <source>No command “{subject}” is known here. Nothing was done. Scan a code of the command card, or check the command id.</source>
        <translation>「{subject}」というコマンドはありません。何も実行していません。コマンドカードのコードを読み取るか、操作IDを確認してください。</translation>
    </message>
    <message>
        <source>{subject} has been undone before. Nothing was changed.</source>
        <translation>{subject}はすでに取り消されています。何も変わっていません。</translation>
    </message>
    <message>
        <source>“{subject}” is not a time of day. Nothing was recorded. Give it as HH:MM, for example 17:15.</source>
        <translation>「{subject}」は時刻として読めません。何も登録していません。17:15 のように入力してください。</translation>
    </message>
    <message>
        <source>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</source>
        <translation>期限の{subject:day}は過ぎています。何も登録していません。今日以降の日にしてください。</translation>
    </message>
    <message>
        <source>No item is named. Nothing was recorded. Scan or name at least one item.</source>
        <translation>貸与品が指定されていません。何も登録していません。1つ以上読み取るか指定してください。</translation>
    </message>
    <message>
        <source>One receipt takes at most {most} items. Nothing was recorded. Split the handover.</source>
        <translation>1枚の受領書に載せられるのは{most}点までです。何も登録していません。分けて引き渡してください。</translation>
    </message>
    <message>
        <source>There is a person {subject} already. Nothing was saved. Open that person, or use another number.</source>
        <translation>利用者{subject}はすでに登録されています。保存されていません。その利用者を開くか、別の番号にしてください。</translation>
    </message>
    <message>
        <source>{name} has left the organisation. Nothing can be lent to them. Take back what they still hold, or check the card.</source>
        <translation>{name}さんは退職・異動済みのため、貸し出せません。手元の貸与品があれば返却を受け付け、なければ職員証を確認してください。</translation>
    </message>
    <message>
        <source>The person {subject} has no name. Nothing was saved. Enter the name as registered.</source>
        <translation>利用者{subject}の氏名が入力されていません。保存されていません。登録どおりの氏名を入力してください。</translation>
    </message>
    <message>
        <source>The person has neither a staff number nor a user name[: {subject}]. Nothing was saved. Enter one of them.</source>
        <translation>職員番号もユーザー名も入力されていません[（{subject}）]。保存されていません。どちらかを入力してください。</translation>
    </message>
    <message>
        <source>{name}’s card was scanned while items wait for {open}. Nothing was recorded. Finish or empty the open basket first.</source>
        <translation>{open}さんの引渡し途中に、{name}さんの職員証が読み取られました。何も登録していません。先に引渡しを確定するか、取りやめてください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n overdue item(s). Ask for them before lending more.</source>
        <translation>
            <numerusform>{name}さんには延滞が%n件あります。貸し出す前に返却を求めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no person {subject}. Nothing was recorded. Check the number or the card, or have the person entered.</source>
        <translation>利用者{subject}は登録されていません。何も登録していません。番号か職員証を確認するか、利用者を登録してください。</translation>
    </message>
    <message>
        <source>{name} has been withdrawn from the ledger. Nothing can be lent to them. Check the card, or have them entered again.</source>
        <translation>{name}さんは台帳から取り下げられているため、貸し出せません。職員証を確認するか、登録し直してください。</translation>
    </message>
    <message>
        <source>The code {subject} is on the label of another place already. Nothing was saved. Use another code.</source>
        <translation>コード{subject}は別の設置場所のラベルで使われています。保存されていません。別のコードにしてください。</translation>
    </message>
    <message>
        <source>The place has no name. Nothing was saved. Enter its name.</source>
        <translation>設置場所の名前がありません。保存されていません。名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Give a reason and undo again.</source>
        <translation>
            <numerusform>%n分を過ぎています。取消は行っていません。理由を付けて、もう一度取り消してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone ({subject:verb}). Nothing was changed. Record the opposite instead.</source>
        <translation>この操作（{subject:verb}）は取り消せません。何も変わっていません。逆の操作を登録してください。</translation>
    </message>
    <message>
        <source>This was done at another counter or by somebody else ({subject}). Nothing was undone. Ask them or a manager.</source>
        <translation>別の窓口または別の操作者（{subject}）の操作です。取消は行っていません。本人か管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This operation is too large to be undone at the counter. Nothing was undone. Undo it by its document number.</source>
        <translation>この操作は大きすぎて窓口では取り消せません。取消は行っていません。文書番号を指定して取り消してください。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed. Nothing was undone. Ask a manager to undo it.</source>
        <translation>
            <numerusform>%n分を過ぎています。取消は行っていません。管理者に取消を依頼してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.</source>
        <translation>「{subject}」はバーコードにできません。印刷していません。英数字だけにしてください。</translation>
    </message>
    <message>
        <source>There is nothing to print as a barcode. Nothing was printed.</source>
        <translation>バーコードにする内容がありません。印刷していません。</translation>
    </message>
    <message>
        <source>“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.</source>
        <translation>「{subject}」はバーコードには長すぎます。印刷していません。短いコードにしてください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>ファイル「{subject}」に書き込めません。何も書き出していません。フォルダーと権限を確認してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>ファイル「{subject}」を最後まで書き出せませんでした。元の内容はそのままです。ディスクの空きを確認して、やり直してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The pages could not be painted. The loan is recorded; only the paper is missing. Print again.</source>
        <translation>ページを描けませんでした。貸出の記録は済んでいます。紙だけがありません。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. Check the printer and print again.</source>
        <translation>プリンター「{subject}」が受け付けませんでした。記録は保存済みで、紙だけがありません。プリンターを確認して、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as PDF, or choose another printer.</source>
        <translation>プリンター「{subject}」が見つかりません。記録は保存済みで、紙だけがありません。PDFで保存するか、別のプリンターを選んでください。</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a printer, or save it as PDF.</source>
        <translation>この帳票のプリンターが未選択です。記録は保存済みで、紙だけが出ていません。プリンターを選ぶか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The program has no words for this (%1: %2). Please report it.</source>
        <translation>この状態を説明する文がありません（%1：%2）。不具合として報告してください。</translation>
    </message>
    <message>
        <source>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</source>
        <translation>保存の途中で接続が切れたため、保存されたかどうか分かりません。同じIDでもう一度実行してください。二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>No station has its signing key on this computer ({subject}). Nothing was signed. Run this on a counter’s own computer.</source>
        <translation>このパソコンに窓口の署名鍵がありません（{subject}）。署名していません。窓口のパソコンで実行してください。</translation>
    </message>
    <message>
        <source>The clock can be set in a sample record only, and {subject} is a real one. Nothing was done. Leave --now out.</source>
        <translation>時刻を設定できるのは体験用データベースだけです。「{subject}」は本番の記録です。何も実行していません。--now を外してください。</translation>
    </message>
    <message>
        <source>“{subject}” is not an instant. Nothing was done. Write it as 2026-04-01T09:00.</source>
        <translation>「{subject}」は日時として読めません。何も実行していません。2026-04-01T09:00 のように書いてください。</translation>
    </message>
    <message>
        <source>A new record needs its first operator. Nothing was created. Name one with --operator CODE.</source>
        <translation>新しい記録には最初の操作者が必要です。何も作っていません。--operator コード で指定してください。</translation>
    </message>
    <message>
        <source>The record has another entry in this place, or none ({subject}). The receipt is not confirmed. Verify the journal.</source>
        <translation>記録の同じ位置に別の記録があるか、記録がありません（{subject}）。受領書を確認できません。監査ログを検証してください。</translation>
    </message>
    <message>
        <source>The receipt belongs to another record ({subject}). Nothing is confirmed. Open the record it was issued from.</source>
        <translation>この受領書は別の記録のものです（{subject}）。確認できません。発行元の記録を開いてください。</translation>
    </message>
    <message>
        <source>There is neither the station’s key nor a checkpoint for {subject} here. No proof was made. Take a checkpoint at the counter that issued it.</source>
        <translation>{subject}について、窓口の署名鍵もチェックポイントもありません。証明を作れません。発行した窓口でチェックポイントを作成してください。</translation>
    </message>
    <message>
        <source>Entries before this one have changed since the receipt was printed ({subject}). Verify the journal.</source>
        <translation>受領書の印刷後に、それより前の記録が変わっています（{subject}）。監査ログを検証してください。</translation>
    </message>
    <message>
        <source>The backup {subject} does not pass the database’s own check. It was not used. Make or take another backup.[ ({detail})]</source>
        <translation>バックアップ「{subject}」はデータベースの検査に通りません。使っていません。別のバックアップを作るか、選んでください。[（{detail}）]</translation>
    </message>
    <message>
        <source>There is a file {subject} already. It was left as it is. Give the backup another name.</source>
        <translation>ファイル「{subject}」がすでにあります。そのまま残しました。バックアップに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{subject} is a record that is in use, not a backup. Nothing was restored. Make a backup of it first.</source>
        <translation>「{subject}」は使用中の記録で、バックアップではありません。復元していません。先にバックアップを作ってください。</translation>
    </message>
    <message>
        <source>The record {subject} is on a PostgreSQL server. Nothing was copied. Back it up there, with pg_dump.</source>
        <translation>記録「{subject}」は PostgreSQL サーバーにあります。コピーしていません。サーバー側で pg_dump を使ってください。</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>書き出しを中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>There are more custom fields than an import can read back ({count}). Nothing was written. Export as JSON.</source>
        <translation>追加項目が多すぎ、取込みで読み戻せません（{count}）。何も書き出していません。JSONで書き出してください。</translation>
    </message>
    <message>
        <source>Line {line}: the new item {subject} has no type. Fill in its type.</source>
        <translation>{line}行目：新しい貸与品{subject}に品目がありません。品目を書いてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” stands in the file before. Keep one of the two rows.</source>
        <translation>{line}行目「{column}」：「{value}」はこのファイルの前の行にもあります。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: staff number and user name belong to two different people (“{value}”). Correct one of them.</source>
        <translation>{line}行目「{column}」：職員番号とユーザー名が別々の利用者のものです（「{value}」）。どちらかを直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over. Nothing was imported. Correct them in the file, or import the others with --skip-rejected.</source>
        <translation>
            <numerusform>取り込めない行が%n行あります。何も取り込んでいません。ファイルを直すか、--skip-rejected で他の行だけ取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Split it.</source>
        <translation>ファイルが{most}行を超えています。何も取り込んでいません。分けてください。</translation>
    </message>
    <message>
        <source>The backup {subject} could not be copied. Nothing was restored. Check the space on the disk and the folder’s rights.[ ({detail})]</source>
        <translation>バックアップ「{subject}」をコピーできません。復元していません。ディスクの空きとフォルダーの権限を確認してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>{subject} is on a PostgreSQL server. Nothing was restored. Restore there, with pg_restore.</source>
        <translation>「{subject}」は PostgreSQL サーバーにあります。復元していません。サーバー側で pg_restore を使ってください。</translation>
    </message>
    <message>
        <source>The export was stopped. The file is incomplete; delete it.</source>
        <translation>書き出しを中止しました。ファイルは途中までです。削除してください。</translation>
    </message>
    <message>
        <source>The journal could not be written to the end. Check the space on the disk and try again.[ ({detail})]</source>
        <translation>監査ログを最後まで書き出せませんでした。ディスクの空きを確認して、やり直してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>An entry changes a row that was not as the entry says ({subject}).</source>
        <translation>記録が変更前と述べる内容が、実際の行と一致しません（{subject}）。</translation>
    </message>
    <message>
        <source>The record {subject} is not empty. Nothing was rebuilt. Name a new file or an empty database.</source>
        <translation>「{subject}」は空ではありません。再構築していません。新しいファイルか空のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>An entry changes a row that does not exist ({subject}).</source>
        <translation>記録が存在しない行を変更しています（{subject}）。</translation>
    </message>
    <message>
        <source>The database refuses a row of the journal ({subject}).</source>
        <translation>データベースが監査ログの行を受け付けません（{subject}）。</translation>
    </message>
    <message>
        <source>An entry writes a column this version does not know ({subject}).</source>
        <translation>この版にない列への記録があります（{subject}）。</translation>
    </message>
    <message>
        <source>An entry writes a table this version does not know ({subject}).</source>
        <translation>この版にない表への記録があります（{subject}）。</translation>
    </message>
    <message>
        <source>“{subject}” has been lent again since. Nothing was changed. Take it back from that loan first.</source>
        <translation>「{subject}」はその後また貸し出されています。何も変わっていません。先にその貸出の返却を受け付けてください。</translation>
    </message>
    <message>
        <source>“{subject}” did not come back with this item. Nothing was changed. Check the name of the accessory.</source>
        <translation>「{subject}」はこの貸与品と一緒に返却されていません。何も変わっていません。付属品の名前を確認してください。</translation>
    </message>
    <message>
        <source>There is neither a person nor a section “{subject}”. Nothing was recorded. Check the number, the card, or the exact name of the section.</source>
        <translation>「{subject}」という利用者も所属もありません。何も登録していません。番号、職員証、または所属の正確な名前を確認してください。</translation>
    </message>
    <message>
        <source>This return is not in the record. Nothing was changed. Look again.</source>
        <translation>この返却の記録がありません。何も変わっていません。表示を確認してください。</translation>
    </message>
    <message>
        <source>There is no such entry in the journal ({subject}). Look again; if it stays so, verify the journal.</source>
        <translation>監査ログにその記録はありません（{subject}）。表示を確認し、変わらない場合は監査ログを検証してください。</translation>
    </message>
    <message>
        <source>The file {subject} has changed since it was looked at. Nothing was imported. Look at it again, then import.</source>
        <translation>ファイル「{subject}」は確認した後に変更されています。何も取り込んでいません。もう一度内容を確認してから取り込んでください。</translation>
    </message>
    <message>
        <source>The import {subject} failed, and what it had stored could not be withdrawn completely. Undo {subject} before you import again.</source>
        <translation>取込み{subject}が失敗し、途中まで保存した内容をすべては取り下げられませんでした。もう一度取り込む前に{subject}を取り消してください。</translation>
    </message>
    <message>
        <source>Somebody undid the import {subject} while it was running. Nothing more was imported. Ask who undid it, then import again.</source>
        <translation>取込み{subject}は、動いている間に別の担当者が取り消しました。続きは取り込んでいません。取り消した担当者に確認してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>{subject} came with the import {document}, which is still running or is being undone. It cannot be lent yet. Wait until it is through; if it was interrupted, have {document} undone.</source>
        <translation>{subject}は取込み{document}の貸与品です。この取込みは実行中か取消中のため、まだ貸し出せません。終わるまで待ってください。途中で止まっている場合は、{document}を取り消してもらってください。</translation>
    </message>
    <message>
        <source>{subject} has been changed or used since and stays as it is. The rest was undone. Correct it by hand where it is wrong.</source>
        <translation>{subject}はその後に変更または使用されているため、そのまま残しました。ほかは取り消しました。誤りがあれば記録を直してください。</translation>
    </message>
    <message>
        <source>{subject} has been changed or used since, or cannot go back to what it was. Nothing was undone. Undo the later change first, or correct the record by hand.</source>
        <translation>{subject}はその後に変更または使用されているか、元の状態に戻せません。取消は行っていません。先に後の変更を取り消すか、記録を直してください。</translation>
    </message>
    <message>
        <source>There is nothing yet at {subject}. Nothing was opened. Create a record there (madoguchi-cli init).</source>
        <translation>「{subject}」にはまだ何もありません。開いていません。記録を作成してください（madoguchi-cli init）。</translation>
    </message>
    <message>
        <source>{subject} has no name. Nothing was saved. Give the name that is to stand on the papers.</source>
        <translation>{subject}の氏名がありません。保存していません。帳票に印刷する氏名を入力してください。</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was left, and the record is unchanged. Start it again when there is time.</source>
        <translation>バックアップを中止しました。ファイルは残っておらず、記録も変わっていません。時間のあるときにやり直してください。</translation>
    </message>
    <message>
        <source>There is a type “{subject}” already. Nothing was saved. Choose another name, or change that type.</source>
        <translation>品目「{subject}」はすでにあります。保存していません。別の名称にするか、その品目を変更してください。</translation>
    </message>
    <message>
        <source>There is a place “{subject}” already. Nothing was saved. Choose another name, or change that place.</source>
        <translation>設置場所「{subject}」はすでにあります。保存していません。別の名称にするか、その場所を変更してください。</translation>
    </message>
    <message>
        <source>Your own labels are to be checked, but no prefix says which codes they are. Nothing was saved. Give the prefixes first, for example PC,MON.</source>
        <translation>自組織のラベルを検査する設定ですが、対象を示す接頭辞がありません。何も保存していません。先に接頭辞を指定してください（例：PC,MON）。</translation>
    </message>
    <message>
        <source>“{value}” does not suit the setting “{subject}”. Nothing was saved.[ Possible: {known}.]</source>
        <translation>「{value}」は設定「{subject}」に使えません。何も保存していません。[使える値：{known}。]</translation>
    </message>
    <message>
        <source>{subject} is left of a record of this name, and would be mixed into the new one. Nothing was written. Choose another place; or if that record is gone for good, move this file away first.</source>
        <translation>以前の同じ名前の記録ファイルの一部（「{subject}」）が残っており、新しい記録に混ざるおそれがあります。何も書き込んでいません。別の場所を選ぶか、以前の記録が不要であれば、先にこのファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this setting since you opened it: {subject}. Nothing was saved. Look at what it is now, and make your change again.</source>
        <translation>開いてからほかの人がこの設定を変更しました：{subject}。保存されていません。現在の値を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>A whole log has been taken away: a counter has none, or their numbers have a gap.</source>
        <translation>窓口の監査ログがまるごと失われています。ログのない窓口があるか、ログの番号が抜けています。</translation>
    </message>
    <message>
        <source>Entries have been taken away: the numbers of all entries have a gap here.</source>
        <translation>記録が取り除かれています。ここで通し番号が抜けています。</translation>
    </message>
    <message>
        <source>The table of the states an item may go into has been changed.</source>
        <translation>貸与品の状態の移り変わりを定める表が書き換えられています。</translation>
    </message>
    <message>
        <source>The counter of this log&apos;s row numbers has been set back: it would give numbers again.</source>
        <translation>このログの行番号の採番が巻き戻されています。同じ番号が再び使われるおそれがあります。</translation>
    </message>
    <message>
        <source>{subject} has been changed by somebody else since you opened it: {fields:fields}. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>開いてからほかの人が{subject}を変更しました：{fields:fields}。保存されていません。開き直して、現在の内容に対して変更してください。</translation>
    </message>
    <message>
        <source>The loan of {subject} that you chose has ended, and it is on loan anew[, to {holder}]. Nothing was taken back. Look at the list again.</source>
        <translation>選んだ{subject}の貸出はすでに終わり、新しく貸し出されています[（{holder}）]。返却は受け付けていません。一覧を確認し直してください。</translation>
    </message>
    <message>
        <source>[{subject} is on loan and cannot be set to “{to:state}”. ]What is on loan is not here to be reset, surrendered or disposed of. Nothing was changed. Take it back first.</source>
        <translation>[{subject}は貸出中のため「{to:state}」にできません。]貸出中の貸与品は、初期化待ち・返納・廃棄の状態にできません。何も変更していません。先に返却を受け付けてください。</translation>
    </message>
    <message>
        <source>[Line {line}, {column}: ]“{subject}” begins with CMD-, as the codes of the command card do. Nothing was saved. A scan of it would be taken for a command: use another code.</source>
        <translation>[{line}行目「{column}」：]「{subject}」はコマンドカードのコードと同じ「CMD-」で始まっています。保存されていません。読み取るとコマンドとして扱われるため、別のコードにしてください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The report has no column “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>この帳票に「{subject}」という列はありません。何も書き出していません。使える列：{known}</translation>
    </message>
    <message>
        <source>The report {report} cannot be narrowed down by: {subject}. Nothing was written. Leave it out, or choose another report.</source>
        <translation>帳票{report}は、{subject}では絞り込めません。何も書き出していません。この条件を外すか、別の帳票を選んでください。</translation>
    </message>
    <message>
        <source>The report cannot be grouped by “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>この帳票は「{subject}」では区分できません。何も書き出していません。区分に使える列：{known}</translation>
    </message>
    <message>
        <source>There is no room left for temporary files. Nothing was written, and an older file is unchanged. Make room on the disk and try again.</source>
        <translation>一時ファイルを置く空きがありません。何も書き出しておらず、前からあるファイルはそのままです。ディスクの空きを作ってから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The period ends ({to:day}) before it begins ({from:day}). Nothing was written. Correct one of the days.</source>
        <translation>期間の終わり（{to:day}）が始まり（{from:day}）より前になっています。何も書き出していません。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>A spreadsheet holds {most} rows, and this report has more. Nothing was written. Narrow it down, or write a CSV.</source>
        <translation>表計算のファイルに入るのは{most}行までで、この帳票はそれを超えます。何も書き出していません。条件で絞り込むか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>There is no report “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>「{subject}」という帳票はありません。何も書き出していません。使える帳票：{known}</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was saved. Check its name and rights.[ ({reason})]</source>
        <translation>ファイル「{subject}」を読み込めません。何も保存していません。名前とアクセス権を確かめてください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The text must say once where the items are listed: {subject}. Nothing was saved. Put it in the text, in one place.</source>
        <translation>本文には、対象の一覧を入れる位置{subject}が1か所必要です。何も保存していません。本文の1か所に入れてください。</translation>
    </message>
    <message>
        <source>{subject} is with nobody who can be written to. It is left out. Ask where it is kept, or give the user a section.</source>
        <translation>{subject}は、書状を送る相手がいません。対象から除きました。保管場所に問い合わせるか、利用者の所属を登録してください。</translation>
    </message>
    <message>
        <source>There is neither an answer nor a promised day for {subject}. Nothing was saved. Enter one of them.</source>
        <translation>{subject}への応答も返却予定日も入力されていません。何も保存していません。どちらかを入力してください。</translation>
    </message>
    <message>
        <source>“{field:fields}” is empty. Nothing was saved. Write what the letter is to say there.</source>
        <translation>「{field:fields}」が空です。何も保存していません。書状に入れる文を入力してください。</translation>
    </message>
    <message>
        <source>The promised day {subject:day} is past. Nothing was saved. Enter today or a later day.</source>
        <translation>返却予定日{subject:day}は過ぎています。何も保存していません。今日以降の日を入力してください。</translation>
    </message>
    <message>
        <source>A letter cannot ask for things by {subject:day}, which is past. Nothing was written. Choose today or a later day.</source>
        <translation>返却期日{subject:day}は過ぎています。何も作成していません。今日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>In “{field:fields}”, line {line}, character {column}, a bracket is opened and not closed: {subject}. Nothing was saved. Close it, or take it out.</source>
        <translation>「{field:fields}」の{line}行目{column}文字目で、かっこ「{subject}」が閉じていません。何も保存していません。閉じるか、取り除いてください。</translation>
    </message>
    <message>
        <source>There are no letters in “{subject}”. Nothing was done. Choose ja or en.</source>
        <translation>「{subject}」の書状はありません。何もしていません。ja か en を選んでください。</translation>
    </message>
    <message>
        <source>In “{field:fields}”, line {line}, character {column}, nobody knows what {subject} stands for. Nothing was saved. Use one of these: {known}.</source>
        <translation>「{field:fields}」の{line}行目{column}文字目の{subject}は、差し込みできる項目ではありません。何も保存していません。次のどれかを使ってください：{known}</translation>
    </message>
    <message>
        <source>Line {line} is none of subject:, greeting:, head: and item: — “{subject}”. Nothing was saved. Write these four, an empty line and then the text.</source>
        <translation>{line}行目「{subject}」は subject:、greeting:、head:、item: のどれでもありません。何も保存していません。この4行の後に空行を置き、本文を続けてください。</translation>
    </message>
    <message>
        <source>“{subject}” is not a mail address. Nothing was written for it. Correct the address of the user, or send the letter on paper.</source>
        <translation>「{subject}」はメールアドレスではありません。この分は作成していません。利用者のメールアドレスを直すか、紙で送ってください。</translation>
    </message>
    <message>
        <source>About {subject} this letter was written already: {number}, step {step}, on {day:day}. It is left out. Print {number} again where it is needed, or write the next one.</source>
        <translation>{subject}については、{day:day}に第{step}回の書状（{number}）を作成済みです。今回は対象から除きました。必要なときは{number}を再発行するか、次の回を作成してください。</translation>
    </message>
    <message>
        <source>There is no step {subject}: letters have the steps 1 to {most}. Nothing was written. Name one of these.</source>
        <translation>第{subject}回という書状はありません（第1回から第{most}回まで）。何も作成していません。この範囲で指定してください。</translation>
    </message>
    <message>
        <source>About {subject} a letter went out not long ago: {number}, step {step}, on {day:day}. It is left out until the office’s wait is over. Choose the step yourself to write now.</source>
        <translation>{subject}については、{day:day}に第{step}回の書状（{number}）を出したばかりです。間隔の日数が過ぎるまで対象から除きます。今すぐ作成するときは、回を指定してください。</translation>
    </message>
    <message>
        <source>{subject} stands at {holder}; neither a person nor a section holds it. Nothing was recorded. Take it back, then hand the other item over.</source>
        <translation>{subject}は{holder}に置かれており、借りている利用者も所属もありません。何も登録していません。返却を受け付けてから、別の貸与品を渡してください。</translation>
    </message>
    <message>
        <source>{subject} was due on {due:day}, so the new item would be late from the start. Nothing was recorded. Give a new due day with the exchange.</source>
        <translation>{subject}の期限は{due:day}で、すでに延滞しています。何も登録していません。新しい期限を指定して交換してください。</translation>
    </message>
    <message>
        <source>An item cannot be exchanged for itself. Nothing was recorded. Name the item that is handed over instead.</source>
        <translation>同じ貸与品どうしは交換できません。何も登録していません。代わりに渡す貸与品を指定してください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so its loan cannot be extended. Nothing was recorded. Have it recorded as found first.</source>
        <translation>{subject}は紛失として登録されているため、延長できません。何も登録していません。先に発見の登録をしてください。</translation>
    </message>
    <message>
        <source>An extension needs an approval here. Nothing was recorded. Name who approved it, or the number of the application.</source>
        <translation>延長には承認が必要です。何も登録していません。承認者か申請番号を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is lent without a due day, so there is nothing to extend. Nothing was recorded.</source>
        <translation>{subject}は期限のない貸出のため、延長するものがありません。何も登録していません。</translation>
    </message>
    <message>
        <source>{subject} is due on {due:day}; {wanted:day} is no later. Nothing was recorded. Choose a later day.</source>
        <translation>{subject}の期限は{due:day}です。{wanted:day}では延長になりません。何も登録していません。もっと後の日にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has been extended as often as the office allows (%n time(s)). Nothing was recorded. Take it back, or ask an owner to change the setting.</source>
        <translation>
            <numerusform>{subject}は、延長できる回数（%n回）に達しています。何も登録していません。返却を受け付けるか、設定の変更を所有者に依頼してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>How {subject} was found has to stay in the record. Nothing was recorded. Say where it was and who brought it.</source>
        <translation>{subject}の発見の経緯が必要です。何も登録していません。どこで、だれが見つけたかを入力してください。</translation>
    </message>
    <message>
        <source>{subject} is not recorded as lost (it is “{state:state}”). Nothing was recorded. Check the number on the item.</source>
        <translation>{subject}は紛失として登録されていません（「{state:state}」です）。何も登録していません。現物の番号を確認してください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost already. Nothing was recorded. Add what was done since as a measure, or record it as found first.</source>
        <translation>{subject}はすでに紛失として登録されています。何も登録していません。その後の対応は措置として追加するか、先に発見の登録をしてください。</translation>
    </message>
    <message>
        <source>{subject} is no longer in the ledger’s care. Nothing was recorded. Check the number on the item.</source>
        <translation>{subject}はすでに台帳の管理から外れています。何も登録していません。現物の番号を確認してください。</translation>
    </message>
    <message>
        <source>{subject} has not come yet. Nothing was recorded. Enter when it happened, to the minute.</source>
        <translation>{subject}はまだ来ていない日時です。何も登録していません。発生した日時を分まで入力してください。</translation>
    </message>
    <message>
        <source>What happened to {subject} is not said. Nothing was recorded. Write down the circumstances: facts, in the words of whoever reports.</source>
        <translation>{subject}の状況が入力されていません。何も登録していません。届け出た人の言葉で、事実を入力してください。</translation>
    </message>
    <message>
        <source>When it happened is not said. Nothing was recorded. Enter day and time to the minute, as well as they are known.</source>
        <translation>日時が入力されていません。何も登録していません。分かる範囲で、日付と時刻を分まで入力してください。</translation>
    </message>
    <message>
        <source>No loss or damage of {subject} has been reported. Nothing was recorded. Report it first.</source>
        <translation>{subject}の紛失・破損の届はありません。何も登録していません。先に届を登録してください。</translation>
    </message>
    <message>
        <source>It was noticed before it happened[: {subject}]. Nothing was recorded. Check both times.</source>
        <translation>発見日時が発生日時より前です[（{subject}）]。何も登録していません。両方の日時を確認してください。</translation>
    </message>
    <message>
        <source>The loan of {subject} has been changed at another counter since you looked[; it is with {holder} now][, due {due:day}]. Nothing was recorded. Look at it again, then repeat.</source>
        <translation>{subject}の貸出は、表示の後に別の窓口で変更されました[（現在は{holder}さん）][、期限 {due:day}]。何も登録していません。表示を確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>{subject} is not on loan. Nothing was recorded. Check the number on the item.</source>
        <translation>{subject}は貸出中ではありません。何も登録していません。現物の番号を確認してください。</translation>
    </message>
    <message>
        <source>Locking or wiping from afar has to be approved. Nothing was recorded. Name who approved it.</source>
        <translation>遠隔ロック・遠隔消去には承認が必要です。何も登録していません。承認者を入力してください。</translation>
    </message>
    <message>
        <source>Locking or wiping from afar is checked by a second person. Nothing was recorded. Name another operator than yourself who has checked it[ (not {subject})].</source>
        <translation>遠隔ロック・遠隔消去は2人で確認します。何も登録していません。自分以外の、確認した操作者を指定してください[（{subject}以外）]。</translation>
    </message>
    <message>
        <source>“{subject}” names no time of day. Nothing was recorded. Give the day and the time to the minute, for example 2026-04-01 14:05.</source>
        <translation>「{subject}」には時刻がありません。何も登録していません。2026-04-01 14:05 のように、日付と時刻を分まで入力してください。</translation>
    </message>
    <message>
        <source>{subject} cannot be taken back as “{state:state}”. Nothing was recorded. What comes back is faulty, goes to repair, or needs no remark.</source>
        <translation>{subject}を「{state:state}」として返却できません。何も登録していません。故障、修理、または指定なしのいずれかにしてください。</translation>
    </message>
    <message>
        <source>{subject} is “{state:state}”, so this step does not fit. Nothing was recorded. Look at the item again.</source>
        <translation>{subject}は「{state:state}」のため、この操作はできません。何も登録していません。貸与品の状態を確認してください。</translation>
    </message>
    <message>
        <source>{subject} has been disposed of already. Nothing was recorded. Leave it out.</source>
        <translation>{subject}はすでに廃棄済みです。何も登録していません。外してください。</translation>
    </message>
    <message>
        <source>Who erased the data is not said. Nothing was recorded. Name the person or the company.</source>
        <translation>消去の実施者が入力されていません。何も登録していません。氏名または事業者名を入力してください。</translation>
    </message>
    <message>
        <source>How the data was erased is not said. Nothing was recorded. Name the method, for example physical destruction; for what stores nothing, say so.</source>
        <translation>消去方法が入力されていません。何も登録していません。物理破壊などの方法を入力してください。記憶装置がないものは、その旨を入力してください。</translation>
    </message>
    <message>
        <source>Who was there as a witness is not said. Nothing was recorded. Name the witness.</source>
        <translation>立会者が入力されていません。何も登録していません。立会者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is in no set that is to be handed back. Nothing was recorded. Prepare it first.</source>
        <translation>{subject}は返納の準備ができていません。何も登録していません。先に返納の準備をしてください。</translation>
    </message>
    <message>
        <source>{subject} is in a set that is to be handed back already. Nothing was recorded. Leave it out.</source>
        <translation>{subject}はすでに返納の準備に入っています。何も登録していません。外してください。</translation>
    </message>
    <message>
        <source>{subject} cannot be the witness of their own work. Nothing was recorded. Name somebody else who was there.</source>
        <translation>{subject}さんは実施者のため、立会者になれません。何も登録していません。立ち会った別の人を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so nobody else can answer for it. Nothing was recorded. Have it recorded as found first, or leave it out.</source>
        <translation>{subject}は紛失として登録されているため、利用者・所属を変更できません。何も登録していません。先に発見の登録をするか、外してください。</translation>
    </message>
    <message>
        <source>{subject} is with {holder} already. Nothing was recorded. Leave it out, or name somebody else.</source>
        <translation>{subject}はすでに{holder}さんの貸出です。何も登録していません。外すか、別の利用者を指定してください。</translation>
    </message>
    <message>
        <source>Lending to this person is blocked already. Nothing was changed. Lift the block first, to give another reason.</source>
        <translation>この利用者への貸出はすでに停止しています。何も変わっていません。理由を変えるときは、先に解除してください。</translation>
    </message>
    <message>
        <source>A block needs a reason. Nothing was changed. Say why, so that every counter can tell the person.</source>
        <translation>停止の理由が必要です。何も変わっていません。どの窓口でも説明できるように、理由を入力してください。</translation>
    </message>
    <message>
        <source>Lending to this person is not blocked. Nothing was changed.</source>
        <translation>この利用者への貸出は停止していません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Lending to {subject} is blocked[: {reason}]. Nothing can be lent to them. Take back what they hold, or have a manager lift the block.</source>
        <translation>{subject}さんへの貸出は停止しています[（{reason}）]。貸し出せません。手元の貸与品の返却を受け付けるか、管理者に解除を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>{subject} holds %n item(s); the office allows {most}. Nothing more can be lent to them. Take something back first.</source>
        <translation>
            <numerusform>{subject}さんはすでに%n点を借用中です（上限{most}点）。これ以上は貸し出せません。先に返却を受け付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} holds %n item(s); the office allows {most}. Nothing more can be lent there. Take something back first.</source>
        <translation>
            <numerusform>{subject}の所属ではすでに%n点を借用中です（上限{most}点）。これ以上は貸し出せません。先に返却を受け付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” is no day of the office. Nothing was saved. Write one a line, as 2026-08-13 or 2026-08-13..2026-08-15, and a remark after a blank.</source>
        <translation>「{subject}」は日付として読めません。保存されていません。2026-08-13 または 2026-08-13..2026-08-15 のように1行に1つ書き、備考は空白の後に書いてください。</translation>
    </message>
    <message>
        <source>{subject} is allocated to this reservation already ({reservation}). Nothing was changed. Go on with the next item.</source>
        <translation>{subject}はこの予約（{reservation}）に引当て済みです。変更はありません。次の貸与品に進んでください。</translation>
    </message>
    <message>
        <source>{reservation} asks for nothing like {subject} ({kind}), or enough of it is allocated. Nothing was changed. Take an item that is asked for.</source>
        <translation>{reservation}は{subject}（{kind}）を求めていないか、必要な数を引当て済みです。変更はありません。予約された貸与品を読み取ってください。</translation>
    </message>
    <message>
        <source>{subject} is not allocated to {reservation}. Nothing was changed. Look again.</source>
        <translation>{subject}は{reservation}に引当てられていません。変更はありません。もう一度確かめてください。</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ until {due:day}] and may not be back on {from:day}. Nothing was reserved. Choose another item or later days.</source>
        <translation>{subject}は{holder}に貸出中[（返却予定 {due:day}）]で、{from:day}に戻らないかもしれません。予約していません。ほかの貸与品か、後の日を選んでください。</translation>
    </message>
    <message>
        <source>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}). It stays here. Take another item; or lend it all the same and say why.</source>
        <translation>{subject}は{holder}が{from:day}から{to:day}まで予約しています（{reservation}）。引き渡していません。ほかの貸与品を使うか、理由を付けて引き渡してください。</translation>
    </message>
    <message>
        <source>All of this type ({subject}) are reserved on {day:day}. Lend it only until the day before, or reserve another.</source>
        <translation>この品目（{subject}）は{day:day}にすべて予約されています。前日までの貸出にするか、ほかの貸与品を手配してください。</translation>
    </message>
    <message>
        <source>{subject} is ready already. Nothing was changed. Print its pick-up slip again if you need it.</source>
        <translation>{subject}はすでに準備完了です。変更はありません。必要なら引渡準備票を再発行してください。</translation>
    </message>
    <message>
        <source>The return on {subject:day} would be before the pick-up on {from:day}. Nothing was reserved. Correct the days.</source>
        <translation>返却日{subject:day}が受取日{from:day}より前です。予約していません。日付を直してください。</translation>
    </message>
    <message>
        <source>The office is closed on {subject:day}, so nobody could fetch it. Nothing was reserved. The next open day is {next:day}.</source>
        <translation>{subject:day}は閉庁日で、受け取れません。予約していません。次の開庁日は{next:day}です。</translation>
    </message>
    <message>
        <source>The return would fall on a closed day; it is {subject:day} now. Tell whoever reserved it.</source>
        <translation>返却日が閉庁日に当たるため、{subject:day}にしました。予約者に伝えてください。</translation>
    </message>
    <message>
        <source>No reason is given. Nothing was changed. Say why, in a few words.</source>
        <translation>理由がありません。変更はありません。理由を短く入力してください。</translation>
    </message>
    <message>
        <source>The days are not complete. Nothing was reserved. Give the day of the pick-up and the day of the return.</source>
        <translation>日付がそろっていません。予約していません。受取日と返却日を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Of {subject}, %n item(s) are still to be allocated. It is not ready. Scan them first.</source>
        <translation>
            <numerusform>{subject}は、あと%n点の引当てが必要です。準備完了にしていません。先に貸与品を読み取ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated to {subject}. Nothing was handed over. Scan its items first.</source>
        <translation>{subject}に引当てた貸与品がありません。引き渡していません。先に貸与品を読み取ってください。</translation>
    </message>
    <message>
        <source>{subject} has been handed over, cancelled, or its days have passed. Nothing was changed. Look at it again, and make a new reservation if it is needed.</source>
        <translation>{subject}は引渡し済みか、取り消されたか、期間が過ぎています。変更はありません。内容を確かめ、必要なら新しく予約してください。</translation>
    </message>
    <message>
        <source>The pick-up on {subject:day} is in the past. Nothing was reserved. Choose today or a later day.</source>
        <translation>受取日{subject:day}は過ぎています。予約していません。今日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>A reservation takes at most {most} days; {subject:day} is too late. Nothing was reserved. Choose an earlier day.</source>
        <translation>予約は{most}日以内です。{subject:day}は遅すぎます。予約していません。早い日を選んでください。</translation>
    </message>
    <message>
        <source>Nothing about {subject} is different. Nothing was changed.</source>
        <translation>{subject}の内容は同じです。変更はありません。</translation>
    </message>
    <message>
        <source>There is no reservation {subject}. Nothing was done. Check the number on the slip.</source>
        <translation>予約{subject}はありません。何も行っていません。票の番号を確かめてください。</translation>
    </message>
    <message>
        <source>This cause does not fit the difference[ of {subject}]. Nothing was saved. Choose another cause.</source>
        <translation>この原因は[{subject}の]差異に当てはまりません。何も保存していません。別の原因を選んでください。</translation>
    </message>
    <message>
        <source>The ledger has been changed for the difference of {subject} already. Nothing was saved. To say something else, undo that change in the journal first.</source>
        <translation>{subject}の差異については、すでに台帳を訂正しています。何も保存していません。原因を変えるには、先に監査ログでその訂正を取り消してください。</translation>
    </message>
    <message>
        <source>{subject} has been given another place since: {place}. Nothing was changed. Look where it is now, and choose another cause.</source>
        <translation>{subject}の設置場所は、その後「{place}」に変わっています。何も変更していません。今ある場所を確かめて、別の原因を選んでください。</translation>
    </message>
    <message>
        <source>This cause needs a note[ ({subject})]. Nothing was saved. Write what was found out.</source>
        <translation>この原因には備考が必要です[（{subject}）]。何も保存していません。分かったことを書いてください。</translation>
    </message>
    <message>
        <source>{subject} was scanned without a shelf label before it, so there is no place to enter. Nothing was changed. Change the place in the ledger itself.</source>
        <translation>{subject}は、棚ラベルを読み取らずに確認したため、登録する場所がありません。何も変更していません。台帳で設置場所を変更してください。</translation>
    </message>
    <message>
        <source>There is no such difference[: {subject}]. Nothing was saved. Look at the list again.</source>
        <translation>その差異はありません[（{subject}）]。何も保存していません。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>The stocktake {subject} has been cancelled. Nothing was counted. Open a new one.</source>
        <translation>棚卸{subject}は中止されています。数えていません。新しい棚卸を始めてください。</translation>
    </message>
    <message>
        <source>The stocktake {subject} is closed. Nothing was counted. Follow up its differences, or open a new one.</source>
        <translation>棚卸{subject}は締め切られています。数えていません。差異の原因を確かめるか、新しい棚卸を始めてください。</translation>
    </message>
    <message>
        <source>The stocktake {subject} is not closed yet. Nothing was saved. Scan what has been found, or close it first.</source>
        <translation>棚卸{subject}はまだ締め切られていません。何も保存していません。見つかったものを読み取るか、先に締め切ってください。</translation>
    </message>
    <message>
        <source>“{subject}” has not been scanned in this stocktake. No note was saved. Scan it first.</source>
        <translation>「{subject}」はこの棚卸で読み取られていません。備考は保存していません。先に読み取ってください。</translation>
    </message>
    <message>
        <source>The record has nothing there to count. No stocktake was opened. Choose another place, type or section.</source>
        <translation>その範囲には、台帳に数えるものがありません。棚卸は始まっていません。場所、品目、所属を選び直してください。</translation>
    </message>
    <message>
        <source>That would be {count} items, and one stocktake takes {most} at most. None was opened. Count place by place, or type by type.</source>
        <translation>対象が{count}件になり、1回の棚卸の上限（{most}件）を超えます。棚卸は始まっていません。場所ごと、または品目ごとに分けてください。</translation>
    </message>
    <message>
        <source>{count} are to be changed together; {limit} at once are possible. Nothing was changed. Choose fewer, or import a list.</source>
        <translation>一度に変更できるのは{limit}件までですが、{count}件が選ばれています。何も変更していません。件数を減らすか、一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>“{subject}” is not what was attached: its bytes have changed outside the program. It is not shown. Take it away and attach the file again; if you have no copy, tell whoever keeps the backups.</source>
        <translation>「{subject}」は添付したときの内容と異なります。このソフトウェアの外で書き換えられたため、表示しません。いったん外して、ファイルを添付し直してください。手元にない場合は、バックアップの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The file “{subject}” is empty. Nothing was attached. Choose another one.</source>
        <translation>ファイル「{subject}」は空です。何も添付していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{asset} has this file already: “{subject}”. Nothing was attached.</source>
        <translation>{asset}にはこのファイルがすでに添付されています：「{subject}」。何も添付していません。</translation>
    </message>
    <message>
        <source>“{subject}” has {size} MB; {limit} MB are possible. Nothing was attached. Save the picture smaller, or keep the file elsewhere and note where.</source>
        <translation>「{subject}」は{size} MBあります。添付できるのは{limit} MBまでです。何も添付していません。画像を小さくして保存するか、別の場所に保管してその場所を備考に書いてください。</translation>
    </message>
    <message>
        <source>This file is not attached any more. Nothing was changed. Look at the item again.</source>
        <translation>このファイルはもう添付されていません。何も変更していません。貸与品を開き直してください。</translation>
    </message>
    <message>
        <source>The file “{subject}” cannot be read[ ({reason})]. Nothing was attached. Check that it is there and that you may open it.</source>
        <translation>ファイル「{subject}」を読み込めません[（{reason}）]。何も添付していません。ファイルがあるか、開く権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>A saved search needs a name. Nothing was saved. Give it one.</source>
        <translation>保存する検索には名前が要ります。何も保存していません。名前を付けてください。</translation>
    </message>
    <message>
        <source>There is no saved search “{subject}”. Nothing was changed. Look at the list of searches.</source>
        <translation>保存した検索「{subject}」はありません。何も変更していません。検索の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>The code of “{subject}” does not fit on this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a larger label, or a shorter code.</source>
        <translation>「{subject}」のコードは、このラベルに収まりません。{needed} mm 必要ですが、{room} mm しかありません(収まるのは{longest}文字までです)。何も印刷していません。大きいラベルを選ぶか、コードを短くしてください。</translation>
    </message>
    <message>
        <source>The barcode of “{subject}” is too wide for this label: it needs {needed} mm, and {room} mm are there, enough for {longest} characters. Nothing was printed. Choose a wider label, or a QR code.</source>
        <translation>「{subject}」のバーコードは、このラベルには幅が広すぎます。{needed} mm 必要ですが、{room} mm しかありません(収まるのは{longest}文字までです)。何も印刷していません。幅の広いラベルか、QRコードを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more label(s). Nothing was printed. Choose a larger label.</source>
        <translation>
            <numerusform>ほかに%n枚のラベルも同じです。何も印刷していません。大きいラベルを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{subject}” has no code that a scanner could read. Nothing was printed. Enter a code first, or leave it out.</source>
        <translation>「{subject}」には、読み取るコードがありません。何も印刷していません。先にコードを登録するか、対象から外してください。</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was printed. Check its name.</source>
        <translation>品目「{subject}」はありません。何も印刷していません。名称を確かめてください。</translation>
    </message>
    <message>
        <source>There is no place “{subject}”. Nothing was printed. Check its name or code.</source>
        <translation>設置場所「{subject}」はありません。何も印刷していません。名称かコードを確かめてください。</translation>
    </message>
    <message>
        <source>There is no section “{subject}”. Nothing was printed. Check its name.</source>
        <translation>所属「{subject}」はありません。何も印刷していません。名称を確かめてください。</translation>
    </message>
    <message>
        <source>No sheet of labels “{subject}” is known here. Nothing was printed. Choose one of: {known}.</source>
        <translation>ラベル用紙「{subject}」は登録されていません。何も印刷していません。次の中から選んでください：{known}</translation>
    </message>
    <message>
        <source>There is no label to print. Nothing was printed. Choose what to print labels for.</source>
        <translation>印刷するラベルがありません。何も印刷していません。何のラベルかを選んでください。</translation>
    </message>
    <message>
        <source>The label of “{subject}” has no room for the whole description. Its end was left out; the number and the code are complete. Choose a larger label to see all of it.</source>
        <translation>「{subject}」のラベルには、説明がすべては入りません。末尾を省きました。番号とコードは省いていません。すべて印字するには、大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>There is no label {subject} on this sheet. Nothing was printed. Begin at 1 to {count}.</source>
        <translation>この用紙に{subject}枚目のラベルはありません。何も印刷していません。1から{count}までの位置を指定してください。</translation>
    </message>
    <message>
        <source>A label has one Code 128 and one QR code or Data Matrix at most. Nothing was printed. Choose one or two.</source>
        <translation>1枚のラベルに載せられるのは、Code 128 が1つと、QRコードか Data Matrix のどちらか1つまでです。何も印刷していません。選び直してください。</translation>
    </message>
    <message>
        <source>“{subject}” is too long to be read on this label. Nothing was printed. Choose a larger label.</source>
        <translation>「{subject}」は長すぎて、このラベルでは読める大きさになりません。何も印刷していません。大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>More than {most} labels cannot be noted at a time. Nothing was noted. Note them in parts.</source>
        <translation>一度に記録できるのは{most}枚までです。何も記録していません。分けて記録してください。</translation>
    </message>
    <message>
        <source>Another report is saved as “{subject}”. Nothing was changed. Choose another name.</source>
        <translation>「{subject}」という名前の帳票は、ほかに保存されています。何も変えていません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A saved report needs a name. Nothing was saved. Enter one.</source>
        <translation>保存する帳票には名前が要ります。何も保存していません。名前を入力してください。</translation>
    </message>
    <message>
        <source>No report is saved[ as “{subject}”] (any more). Nothing was changed. Look which there are.</source>
        <translation>[「{subject}」という名前の]保存した帳票はありません（またはなくなりました）。何も変えていません。今ある帳票を確かめてください。</translation>
    </message>
    <message>
        <source>“{value}” does not suit --{subject}. Nothing was done.[ Possible: {known}.]</source>
        <translation>「{value}」は「--{subject}」に使えません。何も行っていません。[使えるもの：{known}。]</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was done. Check the name; a new type comes with its first asset.</source>
        <translation>品目「{subject}」はありません。何も行っていません。名称を確かめてください。新しい品目は最初の貸与品と一緒に登録されます。</translation>
    </message>
    <message>
        <source>There is no place “{subject}”, or not any more. Nothing was done. Check the name, or read the list again.</source>
        <translation>場所「{subject}」はないか、もうありません。何も行っていません。名称を確かめるか、一覧を読み直してください。</translation>
    </message>
    <message>
        <source>There is no section {subject}. Nothing was done. Check its name as it stands in the ledger.</source>
        <translation>所属「{subject}」はありません。何も行っていません。台帳にあるとおりの名称か確かめてください。</translation>
    </message>
    <message>
        <source>{subject} is a section; this sheet is of one person. Nothing was printed. Name a person, or print the loans of the section as a report.</source>
        <translation>{subject}は所属です。この用紙は一人分です。何も印刷していません。利用者を指定するか、所属の貸出を報告書で印刷してください。</translation>
    </message>
    <message>
        <source>Only a PDF can have a chart, not {subject}. Nothing was written. Leave the chart out, or write a PDF.</source>
        <translation>グラフを付けられるのはPDFだけで、{subject}には付けられません。何も書き出していません。グラフなしにするか、PDFで書き出してください。</translation>
    </message>
    <message>
        <source>The export of everything was stopped. No folder was left, and the record is unchanged. Start it again when there is time.</source>
        <translation>全体の書き出しを中止しました。フォルダーは残っておらず、記録も変わっていません。時間のあるときにやり直してください。</translation>
    </message>
    <message>
        <source>{subject} could not be written to the end. No folder was left. Check the space on the disk and the folder’s rights, then export again.[ ({reason})]</source>
        <translation>「{subject}」を最後まで書き出せませんでした。フォルダーは残っていません。ディスクの空きとフォルダーの権限を確認して、書き出し直してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>There is something called {subject} already. It was left as it is. Give the export a new name.</source>
        <translation>「{subject}」という名前のものがすでにあります。そのまま残しました。書き出しに新しい名前を付けてください。</translation>
    </message>
    <message>
        <source>{subject}, line {line}, is not what an export writes. Nothing was imported. Export again from the old record.</source>
        <translation>「{subject}」の{line}行目は、書き出したときの形ではありません。何も取り込んでいません。元の記録から書き出し直してください。</translation>
    </message>
    <message>
        <source>The import was stopped. No record was made, and the export is unchanged. Start it again when there is time.</source>
        <translation>取込みを中止しました。記録は作られておらず、書き出したフォルダーも変わっていません。時間のあるときにやり直してください。</translation>
    </message>
    <message>
        <source>Entry {entry} of counter {subject} in the export’s journal cannot be performed again. Nothing was imported. Move this record with a backup instead, and ask whoever looks after the program.</source>
        <translation>書き出された監査ログのうち、窓口{subject}の{entry}番の記録を再現できません。何も取り込んでいません。この記録はバックアップで移し、ソフトウェアの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The file {subject} of the export is not the one that was written: it was changed or damaged. Nothing was imported. Copy the export again, or export again.</source>
        <translation>書き出したフォルダーのファイル「{subject}」は、書き出したときのものではありません（変更または破損）。何も取り込んでいません。フォルダーをコピーし直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The file {subject} of the export is missing or cannot be read. Nothing was imported. Copy the whole folder again.</source>
        <translation>書き出したフォルダーのファイル「{subject}」がないか、読めません。何も取り込んでいません。フォルダー全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>The journal in the export does not verify, first at entry {entry} of counter {subject}. Nothing was imported. Have the journal of the old record verified.</source>
        <translation>書き出された監査ログの検証に失敗しました（最初は窓口{subject}の{entry}番）。何も取り込んでいません。元の記録の監査ログを検証してください。</translation>
    </message>
    <message>
        <source>The export {subject} was written by a newer program (schema {schema}). Nothing was imported. Update this program first.</source>
        <translation>「{subject}」は新しい版のソフトウェアで書き出されたものです（形式 {schema}）。何も取り込んでいません。先にこのソフトウェアを更新してください。</translation>
    </message>
    <message>
        <source>{subject} is no export of a whole record: it has no manifest.json. Nothing was imported. Choose the folder that the export made.</source>
        <translation>「{subject}」は記録全体の書き出しではありません（manifest.json がありません）。何も取り込んでいません。書き出しで作られたフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{subject} does not say what the export’s own journal says, first in row {row}. Nothing was imported. Somebody changed the old record behind the program’s back; rebuild it from its journal, then export again.</source>
        <translation>「{subject}」の内容が、一緒に書き出された監査ログと一致しません（最初は{row}行目）。何も取り込んでいません。元の記録がソフトウェアの外で書き換えられています。監査ログから作り直してから、書き出し直してください。</translation>
    </message>
    <message>
        <source>{subject} cannot be read as the list of an export’s files. Nothing was imported. Copy the export again, or export again.</source>
        <translation>「{subject}」を、書き出したファイルの一覧として読めません。何も取り込んでいません。フォルダーをコピーし直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>{subject} is on loan, so it cannot go. Nothing was changed. Keep this one and let the other one go, or take it back first.</source>
        <translation>{subject}は貸出中のため、なくすことはできません。何も変えていません。こちらを残してもう一方を統合するか、先に返却してください。</translation>
    </message>
    <message>
        <source>{subject} is reserved, so it cannot go. Nothing was changed. Keep this one and let the other one go, or change the reservation first.</source>
        <translation>{subject}は予約されているため、なくすことはできません。何も変えていません。こちらを残してもう一方を統合するか、先に予約を変更してください。</translation>
    </message>
    <message>
        <source>{subject} was named twice. Nothing was changed. Name two different records.</source>
        <translation>{subject}が二度指定されています。何も変えていません。別々の二つの登録を指定してください。</translation>
    </message>
    <message>
        <source>{subject} is “{state:state}”, so it cannot go. Nothing was changed. Bring that to an end first.</source>
        <translation>{subject}は「{state:state}」のため、なくすことはできません。何も変えていません。先にその手続きを終えてください。</translation>
    </message>
    <message>
        <source>The kit {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>開いてから別の窓口がセット{subject}を変更しました。保存されていません。開き直して、現在の内容に対して変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the kit “{name}” cannot be lent now, so nothing of it has been put in yet. Lend the rest without, or go on without the kit.</source>
        <translation>
            <numerusform>セット「{name}」のうち%n点は現在貸し出せないため、まだ何も追加していません。残りだけを貸し出すか、このセットなしで続けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} belongs to the kit {kit} already. Nothing was saved. Take it out of that kit first.</source>
        <translation>{subject}はすでにセット{kit}に入っています。保存されていません。先にそのセットから外してください。</translation>
    </message>
    <message>
        <source>The kit “{name}” was handed to {holder} less than a minute ago. It was not taken back. If it really comes back already, accept the return; otherwise go on.</source>
        <translation>セット「{name}」は1分以内に{holder}さんへ引き渡したばかりです。返却は受け付けていません。本当に返却する場合は返却を選び、違うときは確認して続けてください。</translation>
    </message>
    <message>
        <source>Nothing is in the kit {subject}. Nothing was saved. Scan the items that belong to it.</source>
        <translation>セット{subject}に何も入っていません。保存されていません。セットに入れる品を読み取ってください。</translation>
    </message>
    <message>
        <source>The kit {subject} has no name. Nothing was saved. Give it one that says what it is for.</source>
        <translation>セット{subject}に名称がありません。保存されていません。用途の分かる名称を入力してください。</translation>
    </message>
    <message>
        <source>The kit has no number that a scanner could read. Nothing was saved. Give it one, as KIT-0001.</source>
        <translation>セットに読み取れる番号がありません。保存されていません。KIT-0001のような番号を入力してください。</translation>
    </message>
    <message>
        <source>Nothing of the kit “{name}” can be lent now. Take another kit, or single items.</source>
        <translation>セット「{name}」は現在どの品も貸し出せません。別のセットか、個別の品を渡してください。</translation>
    </message>
    <message>
        <source>Nothing of the kit “{name}” is on loan. Nothing was taken back. To lend it, leave “returns only” first.</source>
        <translation>セット「{name}」に貸出中の品はありません。返却は受け付けていません。貸し出す場合は、先に「返却のみ」を終了してください。</translation>
    </message>
    <message>
        <source>A scan of {subject} means something else already. Nothing was saved. Choose another number for the kit.</source>
        <translation>{subject}はすでに別のものの番号として使われています。保存されていません。セットには別の番号を付けてください。</translation>
    </message>
    <message>
        <source>The kit “{name}” is on loan to {holder}, not to the person at the counter. Nothing was taken back. If it comes back for {holder}, accept the return; otherwise go on.</source>
        <translation>セット「{name}」は、窓口の利用者ではなく{holder}さんに貸出中です。返却は受け付けていません。{holder}さんの返却であれば返却を選び、違うときは確認して続けてください。</translation>
    </message>
    <message>
        <source>The items of the kit “{name}” are with different people: {holder}. Nothing was taken back. Scan the items themselves.</source>
        <translation>セット「{name}」の品は別々の利用者が持っています：{holder}。返却は受け付けていません。品を1点ずつ読み取ってください。</translation>
    </message>
    <message>
        <source>The kit {subject} would hold more than {most} items. Nothing was saved. Make two kits of it.</source>
        <translation>セット{subject}の品が{most}点を超えています。保存されていません。2つのセットに分けてください。</translation>
    </message>
    <message>
        <source>There is no kit {subject} (any more). Nothing was changed. Look at the list of kits again.</source>
        <translation>セット{subject}は（もう）ありません。何も変更していません。セットの一覧を確認してください。</translation>
    </message>
    <message>
        <source>{subject} is back already. Nothing was changed. Put it where it belongs.</source>
        <translation>{subject}は返却済みです。何も変更していません。所定の場所に戻してください。</translation>
    </message>
    <message>
        <source>The collection {subject} is closed. Nothing was changed. Take things back at the counter, or open a new collection for what is left.</source>
        <translation>回収{subject}は締め切られています。何も変更していません。返却は窓口で受け付けるか、残りについて新しい回収を始めてください。</translation>
    </message>
    <message>
        <source>The day to return by must be today or later[, not {day:day}]. No collection was opened. Enter another day.</source>
        <translation>返却期日は今日以降の日にしてください[（{day:day}は使えません）]。回収は始めていません。別の日を入力してください。</translation>
    </message>
    <message>
        <source>What need not come back needs a reason. Nothing was saved. Write why.</source>
        <translation>回収不要とするには理由が必要です。保存していません。理由を入力してください。</translation>
    </message>
    <message>
        <source>No item is chosen. Nothing was saved. Choose the items first.</source>
        <translation>貸与品が未選択です。保存していません。先に貸与品を選んでください。</translation>
    </message>
    <message>
        <source>A collection needs a name. None was opened. Enter what people shall call it.</source>
        <translation>回収には件名が必要です。回収は始めていません。件名を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is not part of this collection. Nothing was changed. Take it back at the counter.</source>
        <translation>{subject}はこの回収の対象ではありません。何も変更していません。返却は窓口で受け付けてください。</translation>
    </message>
    <message>
        <source>Nothing that is on loan fits, or another collection asks for it already. No collection was opened. Choose something else.</source>
        <translation>条件に合う貸出中の品がないか、別の回収の対象になっています。回収は始めていません。条件を変えてください。</translation>
    </message>
    <message>
        <source>Nothing of the collection {subject} is still out. There is no list to print. Look at the report instead.</source>
        <translation>回収{subject}に未返却のものはありません。印刷する一覧はありません。報告書をご覧ください。</translation>
    </message>
    <message>
        <source>That would be {count} items, and one collection takes {most} at most. None was opened. Collect section by section, or type by type.</source>
        <translation>対象が{count}件になります。1回の回収は{most}件までです。回収は始めていません。所属や品目ごとに分けてください。</translation>
    </message>
    <message>
        <source>There is no collection {subject}. Nothing was done. Check the number.</source>
        <translation>回収{subject}はありません。何もしていません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>Only requests to return are written within a collection. Nothing was written. Choose that kind of letter.</source>
        <translation>回収の中で作成できるのは返却のお願いだけです。何も作成していません。書状の種類を選び直してください。</translation>
    </message>
    <message>
        <source>No mail server is set up. Nothing was sent; what is queued waits. Have an owner enter it under Settings, Letters.</source>
        <translation>メールサーバーが設定されていません。何も送信していません。送信待ちのものはそのまま残ります。責任者が「設定」の「督促・通知」で設定してください。</translation>
    </message>
    <message>
        <source>The mail of {subject} is on its way or sent. Nothing was changed. Look at the list again.</source>
        <translation>{subject}のメールは送信中か送信済みです。何も変更していません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>What is wrong with {subject} is not said. Nothing was recorded. Write down the fault.</source>
        <translation>{subject}の不良の内容がありません。登録していません。不良の内容を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is not in stock and ready to be lent, so it is no spare now. Nothing was recorded. Leave it out.</source>
        <translation>{subject}は在庫にあってすぐ貸し出せる状態ではないため、予備機として点検できません。登録していません。対象から外してください。</translation>
    </message>
    <message>
        <source>Others have been promised {kind} from {day:day} on, and none would be left if {subject} stayed out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</source>
        <translation>{day:day}から{kind}にほかの予約があり、{subject}をその日まで延長すると足りなくなります。登録していません。早い日を選ぶか、先に予約を変更してください。</translation>
    </message>
    <message>
        <source>{subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), so it cannot stay out until then. Nothing was recorded. Choose an earlier day, or have the reservation changed first.</source>
        <translation>{subject}には{holder}さんの予約（{reservation}、{from:day}～{to:day}）があるため、その日まで延長できません。登録していません。早い日を選ぶか、先に予約を変更してください。</translation>
    </message>
    <message>
        <source>That {subject} has arrived is recorded already. Nothing was recorded. Record the receipt once it has come back.</source>
        <translation>{subject}の到着は登録済みです。登録していません。受領書が返送されたら、それを登録してください。</translation>
    </message>
    <message>
        <source>Who carries the parcel is not said. Nothing was recorded. Name the carrier; for the office’s own mail, say so.</source>
        <translation>運送会社がありません。登録していません。運送会社を入力してください。庁内便のときは、そのように入力します。</translation>
    </message>
    <message>
        <source>Where the parcel goes is not said. Nothing was recorded. Name the site as the carrier finds it.</source>
        <translation>送付先がありません。登録していません。運送会社に分かる送付先を入力してください。</translation>
    </message>
    <message>
        <source>Who says that {subject} has arrived is not known. Nothing was recorded. Name the person at the other site.</source>
        <translation>{subject}の到着を確認した人がありません。登録していません。送付先の確認者を入力してください。</translation>
    </message>
    <message>
        <source>Nothing of {subject} is out any more. Nothing was recorded. Hand the items over first; then send them.</source>
        <translation>{subject}の貸与品は、もう貸出中ではありません。登録していません。先に引き渡してから、送付を登録してください。</translation>
    </message>
    <message>
        <source>What {subject} lent is on its way already ({document}). Nothing was recorded. Confirm its arrival, or undo the cover note.</source>
        <translation>{subject}の貸与品は送付中です（{document}）。登録していません。到着を登録するか、送付状を取り消してください。</translation>
    </message>
    <message>
        <source>There is no shipment {subject}. Nothing was recorded. Give the number of the cover note or of the receipt.</source>
        <translation>{subject}の送付はありません。登録していません。送付状か受領書の番号を指定してください。</translation>
    </message>
    <message>
        <source>The reorder level of {subject} cannot be {level}. Nothing was saved. Enter 0 or more.</source>
        <translation>{subject}の発注点を{level}にはできません。保存されていません。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>{quantity} is no quantity of {subject} that can be counted. Nothing was changed. Enter a whole number above 0.</source>
        <translation>{subject}の数量として{quantity}は使えません。何も変更していません。1以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>The consumable {subject} has been changed at another counter since you opened it. Nothing was saved. Open it again, and make your change to what is there now.</source>
        <translation>開いてから別の窓口が消耗品{subject}を変更しました。保存されていません。開き直して、現在の内容に対して変更してください。</translation>
    </message>
    <message>
        <source>{subject} is the number or barcode of {other} already. Nothing was saved. Use another one, or open that consumable.</source>
        <translation>{subject}はすでに{other}の番号かバーコードとして使われています。保存されていません。別の番号にするか、その消耗品を開いてください。</translation>
    </message>
    <message>
        <source>Nothing is named to be counted out, or more than {most} different things. Nothing was changed. Name what is handed out, and how many.</source>
        <translation>払い出す品がないか、{most}種類を超えています。何も変更していません。払い出す品と数量を指定してください。</translation>
    </message>
    <message>
        <source>The consumable {subject} has no name. Nothing was saved. Enter what it is called.</source>
        <translation>消耗品{subject}に品名がありません。保存されていません。品名を入力してください。</translation>
    </message>
    <message>
        <source>The consumable has no number. Nothing was saved. Give it one, as C-0001.</source>
        <translation>消耗品に番号がありません。保存されていません。C-0001のような番号を入力してください。</translation>
    </message>
    <message>
        <source>The consumable {subject} has no unit. Nothing was saved. Enter what it is counted in: pieces, boxes.</source>
        <translation>消耗品{subject}に単位がありません。保存されていません。個や箱など、数える単位を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is named twice. Nothing was handed out. Name it once, with the whole quantity.</source>
        <translation>{subject}が2回指定されています。払い出していません。合計の数量で1回だけ指定してください。</translation>
    </message>
    <message>
        <source>There is no consumable {subject}. Nothing was changed. Check the number or the barcode.</source>
        <translation>消耗品{subject}は登録されていません。何も変更していません。番号かバーコードを確認してください。</translation>
    </message>
    <message>
        <source>{name} ({subject}) is a consumable: it is handed out for good and not taken back. Nothing was changed. Count what comes back unused in on the page Consumables.</source>
        <translation>{name}（{subject}）は消耗品のため、返却の対象ではありません。何も変更していません。使わずに戻った分は「消耗品」画面で受け入れてください。</translation>
    </message>
    <message>
        <source>{quantity} is no quantity to ask for of {subject}. Nothing was recorded. Give a whole number above 0.</source>
        <translation>{subject}の依頼数{quantity}は使えません。何も記録していません。1以上の整数を入れてください。</translation>
    </message>
    <message>
        <source>The request {subject} is closed already. Nothing was recorded. Make a new one for what is still short.</source>
        <translation>補充依頼{subject}はすでに完了しています。何も記録していません。まだ不足するものは、新しく依頼してください。</translation>
    </message>
    <message>
        <source>Nothing is asked for. Nothing was recorded. Name at least one type or consumable, with a quantity.</source>
        <translation>依頼するものがありません。何も記録していません。品目または消耗品を1つ以上、数とともに指定してください。</translation>
    </message>
    <message>
        <source>Nothing new is said about the request {subject}. Nothing was recorded. Say when it is expected, or close it.</source>
        <translation>補充依頼{subject}について新しい内容がありません。何も記録していません。入荷予定日を入れるか、完了にしてください。</translation>
    </message>
    <message>
        <source>One request asks for {most} things at most. Nothing was recorded. Make several.</source>
        <translation>1件の依頼は{most}品目までです。何も記録していません。分けて依頼してください。</translation>
    </message>
    <message>
        <source>{subject} is asked for twice. Nothing was recorded. Name it once, with the whole quantity.</source>
        <translation>{subject}が重複しています。何も記録していません。1つにまとめて数を指定してください。</translation>
    </message>
    <message>
        <source>There is no replenishment request {subject}. Nothing was recorded. Check the number.</source>
        <translation>補充依頼{subject}はありません。何も記録していません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>“{subject}” stands on every paper and cannot be empty. Nothing was saved. Enter what is to be printed.</source>
        <translation>「{subject}」はすべての帳票に印刷されるため、空にできません。保存されていません。印刷する名称を入力してください。</translation>
    </message>
    <message>
        <source>{value} is out of range for “{subject}”. Nothing was saved. Possible: {known}.</source>
        <translation>「{subject}」に{value}は指定できません。保存されていません。指定できる範囲：{known}</translation>
    </message>
    <message>
        <source>What an entry is found by (time, operator, counter, kind, work item) is not what the entry says.</source>
        <translation>記録を探すための見出し（日時・操作者・窓口・種類・業務項目）が、記録の内容と一致しません。</translation>
    </message>
    <message>
        <source>“{subject}” is no picture. Nothing was attached; the return stands. Choose a photograph, for example a JPEG or PNG file; a manager keeps other files with the item.</source>
        <translation>「{subject}」は写真ではありません。何も添付していません。返却の記録はそのままです。JPEGやPNGなどの写真を選んでください。写真以外のファイルは管理者が貸与品に添付します。</translation>
    </message>
    <message>
        <source>The lease of {subject} ends on {end:day}, before it is due ({due:day}). Choose an earlier day, or lend it all the same.</source>
        <translation>{subject}のリースは{end:day}に満了し、返却期限（{due:day}）より前です。期限を早めるか、承知のうえで貸し出してください。</translation>
    </message>
    <message>
        <source>{minimum} and {target} are no levels for the stock of {subject}. Nothing was changed. The minimum is 0 or more, and it is filled up to the minimum or more.</source>
        <translation>{subject}の在庫下限{minimum}、補充目標{target}は使えません。何も変更していません。下限は0以上、目標は下限以上にしてください。</translation>
    </message>
    <message>
        <source>A limit of {subject} is below zero. Nothing was saved. Give a number, or 0 for none.</source>
        <translation>{subject}の上限が0未満です。何も保存していません。数を指定するか、上限なしなら0にしてください。</translation>
    </message>
    <message>
        <source>{subject} has more than {most} check points. Nothing was saved. Keep those that the desk really looks at.</source>
        <translation>{subject}の点検項目が{most}件を超えています。何も保存していません。窓口で実際に確認する項目に絞ってください。</translation>
    </message>
    <message>
        <source>The mail of {subject} is being sent just now. Nothing was changed. Try again in a minute.</source>
        <translation>{subject}のメールは送信中です。何も変更していません。1分ほど待ってやり直してください。</translation>
    </message>
    <message>
        <source>The mail of {subject} was tried already. Nothing was changed. Say why the letter is void.</source>
        <translation>{subject}のメールは送信を試みています。何も変更していません。無効にする理由を入れてください。</translation>
    </message>
    <message>
        <source>Nothing has been written into the field yet. Nothing was recorded. Sign first, or leave {subject} unsigned.</source>
        <translation>欄に何も書かれていません。何も登録していません。署名するか、{subject}を署名なしにしてください。</translation>
    </message>
    <message>
        <source>{subject} has been signed on the screen already. Nothing was recorded. Undo that signature first, if it is wrong.</source>
        <translation>{subject}は画面での署名が済んでいます。何も登録していません。誤りのときは、先にその署名を取り消してください。</translation>
    </message>
    <message>
        <source>{subject} has no box for a signature. Nothing was recorded. The settings of the forms say who signs which paper.</source>
        <translation>{subject}には署名欄がありません。何も登録していません。だれが署名するかは、設定の「帳票」で決めています。</translation>
    </message>
    <message>
        <source>{subject} does not say what was shown when it was signed. Nothing was recorded. Show the paper again and have it signed anew.</source>
        <translation>{subject}の内容が、署名のときに表示したものと異なります。何も登録していません。もう一度表示して、署名し直してください。</translation>
    </message>
    <message>
        <source>There are too many lines for a signature. Nothing was recorded. Clear the field and sign again.</source>
        <translation>署名としては線が多すぎます。何も登録していません。消して書き直してください。</translation>
    </message>
    <message>
        <source>{subject} has been undone, so nobody has to sign it. Nothing was recorded.</source>
        <translation>{subject}は取り消されているため、署名はいりません。何も登録していません。</translation>
    </message>
    <message>
        <source>{document} has this file already: “{subject}”. Nothing was attached.</source>
        <translation>{document}にはこのファイルがすでに添付されています：「{subject}」。何も添付していません。</translation>
    </message>
    <message>
        <source>The folder “{subject}” cannot be read. Nothing was attached. Check that it is there and that you may read it.</source>
        <translation>フォルダー「{subject}」を読み込めません。何も添付していません。フォルダーがあるか、開く権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>“{subject}” is neither a PDF nor a picture. Nothing was attached. Scan the signed paper into one of these.</source>
        <translation>「{subject}」はPDFでも画像でもありません。何も添付していません。署名済みの文書をPDFか画像としてスキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</source>
        <translation>
            <numerusform>{subject}さんはその期間に{kind}を%n点、借用または予約しています（上限{most}点）。予約していません。点数を減らすか、別の期間にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} has %n item(s) of the type {kind} then, on loan or reserved (allowed: {most}). Nothing was reserved. Reserve fewer, or for other days.</source>
        <translation>
            <numerusform>{subject}の所属ではその期間に{kind}を%n点、借用または予約しています（上限{most}点）。予約していません。点数を減らすか、別の期間にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} is in the reservation {reservation} already. Nothing was changed. Leave it out, or name another item.</source>
        <translation>{subject}はすでに予約{reservation}に入っています。変更はありません。除くか、別の貸与品を指定してください。</translation>
    </message>
    <message>
        <source>{subject} is allocated to the reservation {reservation}. Nothing was changed. Put it back first, then take it out of the reservation.</source>
        <translation>{subject}は予約{reservation}に引当て済みです。変更はありません。先に引当てを戻してから、予約から外してください。</translation>
    </message>
    <message>
        <source>{subject} has been handed over from the reservation {reservation}, or was taken out of it at another counter. Nothing was changed. Open the reservation again; what was handed over is taken back like any loan.</source>
        <translation>{subject}は予約{reservation}から引渡し済みか、別の窓口で予約から外されています。変更はありません。予約を開き直してください。引渡し済みの貸与品は通常の返却で受け入れます。</translation>
    </message>
    <message>
        <source>Nothing would be left of the reservation {subject}. Nothing was changed. Cancel it, or add what is wanted instead.</source>
        <translation>予約{subject}に何も残らなくなります。変更はありません。予約を取り消すか、代わりの貸与品を追加してください。</translation>
    </message>
    <message>
        <source>{subject} is not in the reservation {reservation}. Nothing was changed. Check the number.</source>
        <translation>{subject}は予約{reservation}に入っていません。変更はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>There is nothing new about {subject} in this report. Nothing was recorded. Enter what has become known since, or say in words what the report adds.</source>
        <translation>{subject}について新しい内容がありません。何も登録していません。その後に判明した事項か、補足を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>{subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent to them. Take one back first.</source>
        <translation>
            <numerusform>{subject}さんは{kind}をすでに%n点借用中です（上限{most}点）。この品目はこれ以上貸し出せません。先に返却を受け付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of {subject} holds %n item(s) of the type {kind} (allowed: {most}). No more of it can be lent there. Take one back first.</source>
        <translation>
            <numerusform>{subject}の所属では{kind}をすでに%n点借用中です（上限{most}点）。この品目はこれ以上貸し出せません。先に返却を受け付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {check}: {note}. Where it cannot be lent so, send it to repair or report the damage.</source>
        <translation>{subject}の{check}：{note}。このまま貸し出せない場合は、修理に出すか破損を届け出てください。</translation>
    </message>
    <message>
        <source>What is wrong with {subject} at “{check}” is not said. Nothing was recorded. Write it down in a few words.</source>
        <translation>{subject}の「{check}」の不具合の内容がありません。何も登録していません。内容を短く入力してください。</translation>
    </message>
    <message>
        <source>{subject} has been lent again since. Nothing was recorded. Judge it when it comes back.</source>
        <translation>{subject}はその後また貸し出されています。何も登録していません。次の返却時に点検してください。</translation>
    </message>
    <message>
        <source>Nothing is looked at when something of the type {kind} comes back. Nothing was recorded. Have a manager give the type its check points.</source>
        <translation>{kind}には返却時の点検項目がありません。何も登録していません。管理者に点検項目の登録を依頼してください。</translation>
    </message>
    <message>
        <source>{subject} has no check point “{check}”[; it has: {known}]. Nothing was recorded. Check the name of the point.</source>
        <translation>{subject}に点検項目「{check}」はありません[（項目：{known}）]。何も登録していません。項目名を確認してください。</translation>
    </message>
    <message>
        <source>{subject} has been answered. Nothing was changed: what people answered stays. Write to them again where it was wrong.</source>
        <translation>{subject}には回答が記録されています。何も変更していません（回答は記録に残します）。誤りがあれば、あらためて通知してください。</translation>
    </message>
    <message>
        <source>{subject} has not been tried by mail. Nothing was changed. Undo it instead: its step is free again then.</source>
        <translation>{subject}のメールはまだ送信を試みていません。何も変更していません。取り消す（Undo）と、その回はもう一度作成できます。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was opened. Check its name and rights.[ ({reason})]</source>
        <translation>ファイル「{subject}」を読めません。回収は開始していません。ファイル名と権限を確認してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>There is nobody in the file {subject}. Nothing was opened. Write one staff number or user name on each line.</source>
        <translation>ファイル{subject}に利用者がありません。回収は開始していません。1行に職員番号かユーザー名を1つ書いてください。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be an operator’s code. Nothing was saved. Use half-width letters and digits, and inside also . _ -, at most 32.</source>
        <translation>「{subject}」は操作者コードに使えません。保存されていません。半角英数字（途中に . _ - も可）32文字以内にしてください。</translation>
    </message>
    <message>
        <source>This receipt is genuine: {subject} signed it. But its entry is no longer in the record: it was lost when the record was restored from a backup ({at:day}). Enter again what the paper says.</source>
        <translation>この帳票は本物です（{subject}の署名）。ただし、バックアップから復元したとき（{at:day}）に、その記録は失われています。帳票の内容をもう一度登録してください。</translation>
    </message>
    <message>
        <source>--{subject} says nothing about {what}. Nothing was done. Leave it out.[ Possible: {known}.]</source>
        <translation>「--{subject}」は{what}には使えません。何も行っていません。外してください。[使えるもの：{known}。]</translation>
    </message>
    <message>
        <source>“{subject}” is the same at every counter. Nothing was changed. A counter of its own has only: {known}.</source>
        <translation>「{subject}」はすべての窓口で共通です。何も変わっていません。窓口ごとに設定できるのは次の項目だけです：{known}。</translation>
    </message>
    <message>
        <source>This record is a backup, or does not go on where this computer left it. Nothing was recorded, because numbers of papers would be given a second time. An owner says what happened first: Settings &gt; Database, or “station renew”.</source>
        <translation>この記録はバックアップの写しか、このパソコンで最後に使った状態の続きではありません。同じ文書番号が二度使われるおそれがあるため、登録していません。先に責任者が「設定」→「データベース」または「station renew」で事情を記録してください。</translation>
    </message>
    <message>
        <source>This computer has signed entries of counter {subject} that are not in the record: it was restored from a backup. Nothing was recorded. Say that it was restored.</source>
        <translation>このパソコンで署名した窓口{subject}の記録が残っていません。バックアップから復元されています。登録していません。「復元した」を選んでください。</translation>
    </message>
    <message>
        <source>Counter {subject} has not written into this record yet. Nothing was recorded. It gets its key by itself with its first entry.</source>
        <translation>窓口{subject}は、この記録にまだ何も登録していません。鍵は最初の登録のときに自動で作られます。何も登録していません。</translation>
    </message>
    <message>
        <source>{subject} is open in another program[, with {who}]. Nothing was written, and the file is as it was. Close it there, or choose another name. If it is closed already, “{lock}” beside it was left behind: remove it.</source>
        <translation>「{subject}」はほかのプログラムで開かれています[（{who}）]。何も書き込まず、ファイルは元のままです。そちらで閉じるか、別の名前を選んでください。すでに閉じている場合は、同じ場所に残った「{lock}」を削除してください。</translation>
    </message>
    <message>
        <source>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one it is (on the command line: --map).</source>
        <translation>「{subject}」に当たる列が複数あります：{columns}。何も取り込んでいません。どの列か指定してください（コマンドでは --map）。</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say which one it is (on the command line: --map).</source>
        <translation>ファイルに「{subject}」の列がありません。何も取り込んでいません。列：{columns}。対応する列を指定してください（コマンドでは --map）。</translation>
    </message>
    <message>
        <source>An earlier import ({subject}) was interrupted and stands half done. Nothing more was imported. Undo {subject} first, then import again.</source>
        <translation>前回の取込み（{subject}）が途中で止まっています。続きは取り込んでいません。先に{subject}を取り消してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The file has no column that says what the items are (type), so none of its new items can be taken over. Say which column it is, or add one.</source>
        <translation>ファイルに品目の列がないため、新しい貸与品を取り込めません。どの列が品目か指定するか、品目の列を追加してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a character of one office’s own making ({character}) that other computers show differently or not at all. It is taken over as it is; a usual character in its place is better.</source>
        <translation>{line}行目の{column}：「{value}」に外字（{character}）が含まれています。外字は、ほかのパソコンでは正しく表示されないことがあります。そのまま取り込みますが、通常の文字に直すことをお勧めします。</translation>
    </message>
    <message>
        <source>Line {line}: the row[ “{subject}”] stands for a quantity, not for one thing with a number. Enter it as a consumable, or give each piece a row with its own number.</source>
        <translation>{line}行目：この行[「{subject}」]は数量で管理するもので、番号を持つ1台ではありません。消耗品として登録するか、1台ごとに番号を付けた行にしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: text follows a closing quotation mark (line {at}), so the row cannot be read. Write quotation marks inside a quoted cell twice.</source>
        <translation>{line}行目の{column}：閉じた引用符の後に文字が続いているため（{at}行目）、この行を読めません。引用符で囲んだセルの中では、引用符を2つ重ねてください。</translation>
    </message>
    <message>
        <source>The record has fewer entries than a checkpoint says. If a backup was restored, an owner records that: Settings &gt; Database, or “station renew --restored”.</source>
        <translation>記録の件数が、チェックポイントより少なくなっています。バックアップから復元した場合は、責任者がそのことを記録します（「設定」→「データベース」、または「station renew --restored」）。</translation>
    </message>
    <message>
        <source>{subject} needs something in the field “{field}” of its type. Nothing was saved. Fill it in and save again.</source>
        <translation>{subject}の品目では項目「{field}」が必須です。何も保存していません。入力してから保存し直してください。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of the field “{field}” of {subject}. Nothing was saved. Possible: {known}.</source>
        <translation>「{value}」は{subject}の項目「{field}」の選択肢にありません。何も保存していません。選択肢：{known}。</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is no day. Nothing was saved. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>{subject}の項目「{field}」の「{value}」は日付として読めません。何も保存していません。2026-04-01 や R8.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is no number. Nothing was saved. Use digits only.</source>
        <translation>{subject}の項目「{field}」の「{value}」は数値ではありません。何も保存していません。数字だけで入力してください。</translation>
    </message>
    <message>
        <source>“{value}” in the field “{field}” of {subject} is neither yes nor no. Nothing was saved. Say yes or no.</source>
        <translation>{subject}の項目「{field}」の「{value}」は「はい」「いいえ」のどちらでもありません。何も保存していません。どちらかを入力してください。</translation>
    </message>
    <message>
        <source>{subject} would have two fields called “{name}”. Nothing was saved. Give each field a name of its own.</source>
        <translation>品目{subject}に同じ名前の項目「{name}」が2つあります。何も保存していません。項目ごとに別の名前にしてください。</translation>
    </message>
    <message>
        <source>The field “{name}” of {subject} has nothing to choose from. Nothing was saved. Name the choices, or make it a text.</source>
        <translation>品目{subject}の項目「{name}」に選択肢がありません。何も保存していません。選択肢を入力するか、文字の項目にしてください。</translation>
    </message>
    <message>
        <source>{subject} would have more than {most} fields of its own. Nothing was saved. Keep those that are looked for.</source>
        <translation>品目{subject}の項目は{most}個までです。何も保存していません。必要な項目に絞ってください。</translation>
    </message>
    <message>
        <source>The day {subject:day} is more than {years} years ahead. Nothing was saved. Enter the day on which the person leaves once it is known.</source>
        <translation>{subject:day}は{years}年より先です。何も保存していません。退職・異動日が決まってから入力してください。</translation>
    </message>
    <message>
        <source>The saved search names a type, a place or a section that is not there any more. The list is narrowed down by the rest. Save the search anew, or remove it.</source>
        <translation>保存した検索にある品目・設置場所・所属のどれかが、もうありません。残りの条件だけで絞り込んでいます。検索を保存し直すか、削除してください。</translation>
    </message>
    <message>
        <source>“{subject}” is not a mail address. Nothing was saved. Correct the address of the section’s head, or leave it empty.</source>
        <translation>「{subject}」はメールアドレスではありません。何も保存していません。所属長のアドレスを訂正するか、空にしてください。</translation>
    </message>
    <message>
        <source>There is a section {subject} already. Nothing was saved. Use another name, or change that one.</source>
        <translation>所属「{subject}」はすでにあります。何も保存していません。別の名称にするか、その所属を変更してください。</translation>
    </message>
    <message>
        <source>The section has no name. Nothing was saved. Give it one.</source>
        <translation>所属の名称がありません。何も保存していません。名称を入力してください。</translation>
    </message>
    <message>
        <source>No mail address is known of {subject}, so their letters come out on paper. Nothing was written. Name the PDF for these letters with --out, or enter the addresses.</source>
        <translation>{subject}のメールアドレスが登録されていないため、紙で出力する必要があります。何も作成していません。--out でPDFを指定するか、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The mail server does not accept the user or the password. Nothing was sent; the letters wait. Check the user under Settings, Letters, and the password in MADOGUCHI_MAIL_PASSWORD of this computer.[ ({subject})]</source>
        <translation>メールサーバーがユーザー名かパスワードを受け付けません。何も送信していません。通知は送信待ちのままです。「設定」の「督促・通知」のユーザー名と、このパソコンの MADOGUCHI_MAIL_PASSWORD を確認してください。[（{subject}）]</translation>
    </message>
    <message>
        <source>The mail server offers no encryption. Nothing was sent; the letters wait. Choose the encryption it has under Settings, Letters, or ask whoever runs the server.[ ({subject})]</source>
        <translation>メールサーバーが暗号化に対応していません。何も送信していません。通知は送信待ちのままです。「設定」の「督促・通知」で暗号化の方式を確認するか、サーバーの管理者に問い合わせてください。[（{subject}）]</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the mail server. Nothing was sent; the letters wait. Check the name of the server, or have the certificate of its authority installed here.[ ({subject})]</source>
        <translation>メールサーバーの証明書を確認できません。何も送信していません。通知は送信待ちのままです。サーバー名を確認するか、発行元（認証局）の証明書をこのパソコンに登録してもらってください。[（{subject}）]</translation>
    </message>
    <message>
        <source>For {subject} the ledger has no mail address any more. Nothing was changed. Enter the address of the user, or of the section’s head, or print the letter.</source>
        <translation>{subject}の宛先のメールアドレスが台帳に登録されていません。何も変更していません。利用者または所属長のアドレスを入力するか、印刷してください。</translation>
    </message>
    <message>
        <source>The mail of {subject} was not sent, so it cannot have come back. Nothing was changed. Look at the list again.</source>
        <translation>{subject}のメールは送信済みではないため、不達として記録できません。何も変更していません。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>“{subject}” is no month. Nothing was written. Write it as year and month, such as 2026-11.</source>
        <translation>「{subject}」は月として読めません。何も書き出していません。2026-11 のように年と月を入力してください。</translation>
    </message>
    <message>
        <source>The report {subject} has no chart. Nothing was written. Leave the chart out.</source>
        <translation>帳票{subject}にはグラフがありません。何も書き出していません。グラフの指定を外してください。</translation>
    </message>
    <message>
        <source>There is no period “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>「{subject}」という期間はありません。何も書き出していません。指定できるもの：{known}。</translation>
    </message>
    <message>
        <source>The report {subject} tells of one item, one user or one consumable, and none is named. Nothing was written. Name it.</source>
        <translation>帳票{subject}は、貸与品・利用者・消耗品のいずれか一つについての帳票ですが、指定がありません。何も書き出していません。対象を指定してください。</translation>
    </message>
    <message>
        <source>{subject} is still on loan[ to {holder}] by the record. Nothing was saved. Record its return: that gives the difference its cause too.</source>
        <translation>{subject}は、記録上はまだ[{holder}さんに]貸出中です。何も保存していません。返却を記録してください。差異の原因も同時に記録されます。</translation>
    </message>
    <message>
        <source>The record of handing over needs the day. Nothing was issued. Enter on which day it was handed over.</source>
        <translation>物品引継書には引継日が必要です。発行していません。引継日を入力してください。</translation>
    </message>
    <message>
        <source>The record of handing over names both keepers. Nothing was issued. Enter who hands over and who takes over.</source>
        <translation>物品引継書には前任者と後任者の氏名が必要です。発行していません。両方を入力してください。</translation>
    </message>
    <message>
        <source>The stocktake {subject} was not taken for a change of keeper. Nothing was issued. Open one of that type, and close it first.</source>
        <translation>棚卸{subject}の区分は担当交替ではありません。発行していません。先に担当交替の棚卸を始め、締め切ってください。</translation>
    </message>
    <message>
        <source>{subject} cannot hand over to the same person. Nothing was issued. Enter who takes over.</source>
        <translation>前任者と後任者が同じ（{subject}）です。発行していません。後任者を入力してください。</translation>
    </message>
    <message>
        <source>The number on the delivery note is from 0 to {most}. Nothing was recorded. Correct it.</source>
        <translation>納品書の数量は0から{most}までです。記録していません。数量を直してください。</translation>
    </message>
    <message>
        <source>The delivery note says {delivered}, and {accepted} are taken over. Nothing was recorded. Write as a remark what is known about the difference.</source>
        <translation>納品書の数量は{delivered}、受け入れた数は{accepted}です。記録していません。過不足について分かっていることを備考に入力してください。</translation>
    </message>
    <message>
        <source>{subject} is not an import of items. Nothing was recorded. Enter the number of the import of the delivery.</source>
        <translation>{subject}は貸与品の取込みの番号ではありません。記録していません。納入品の取込番号を入力してください。</translation>
    </message>
    <message>
        <source>The import {subject} has not ended. Nothing was recorded. Wait for its end, or undo it and import again.</source>
        <translation>取込み{subject}はまだ終わっていません。記録していません。終わるのを待つか、取り消してから取り込み直してください。</translation>
    </message>
    <message>
        <source>No reception has been recorded for {subject}. There is nothing to print. Record it first.</source>
        <translation>{subject}の受入確認は記録されていません。印刷するものがありません。先に記録してください。</translation>
    </message>
    <message>
        <source>The number of keys is from 0 to {most}. Nothing was saved. Correct it.</source>
        <translation>鍵の員数は0から{most}までです。何も保存していません。員数を直してください。</translation>
    </message>
    <message>
        <source>The lock is not in order. Nothing was saved. Write as a remark what was found.</source>
        <translation>施錠が異常ありのときは備考が必要です。何も保存していません。確認した内容を備考に入力してください。</translation>
    </message>
    <message>
        <source>Lock and keys are recorded with a spot check, and {subject} is another type of stocktake. Nothing was saved. Open a spot check for them.</source>
        <translation>施錠と鍵は随時の棚卸で記録します。{subject}の区分は随時ではありません。何も保存していません。随時の棚卸を始めてください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost, so no damage of it can be seen. Nothing was recorded. Report it as lost or stolen, or record it as found first.</source>
        <translation>{subject}は紛失として登録されているため、破損の届出はできません。何も登録していません。紛失または盗難として届け出るか、先に発見を登録してください。</translation>
    </message>
    <message>
        <source>{subject} is no receipt of this item. Nothing was recorded. Check the number, or say that it was in the house.</source>
        <translation>{subject}はこの貸与品の受領書ではありません。何も登録していません。番号を確認するか、庁内にあったことを指定してください。</translation>
    </message>
    <message>
        <source>A repair cannot cost {subject} yen. Nothing was recorded. Enter whole yen, or nothing while it is not known.</source>
        <translation>修理の費用として「{subject}」円は登録できません。何も登録していません。円単位の整数を入力するか、分からないときは空欄にしてください。</translation>
    </message>
    <message>
        <source>{subject:day} is over, so the item cannot be expected back on it. Nothing was recorded. Enter today or a later day, or none.</source>
        <translation>{subject:day}は過ぎているため、返却予定日にできません。何も登録していません。本日以降の日を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>What is wrong with the item is not said. Nothing was recorded. Write down the fault.</source>
        <translation>不具合の内容が入力されていません。何も登録していません。症状を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing to change about the repair. Nothing was recorded. Name who repairs it, or the day it should be back.</source>
        <translation>修理について変更する内容がありません。何も登録していません。修理先または返却予定日を入力してください。</translation>
    </message>
    <message>
        <source>{subject} is neither faulty nor in repair nor lost, so nothing stands in for it. Nothing was recorded. Lend the item as it is, or say first what has become of {subject}.</source>
        <translation>{subject}は故障・修理中・紛失のいずれでもないため、代替機は登録できません。何も記録していません。通常どおり貸し出すか、先に{subject}の状態を記録してください。</translation>
    </message>
    <message>
        <source>One item stands in for {subject}, not several. Nothing was recorded. Hand the others over by themselves.</source>
        <translation>{subject}の代替機は1台です。何も記録していません。ほかの貸与品は別に引き渡してください。</translation>
    </message>
    <message>
        <source>{subject} cannot stand in for itself. Nothing was recorded. Name another item.</source>
        <translation>{subject}自身を代替機にはできません。何も記録していません。別の貸与品を指定してください。</translation>
    </message>
    <message>
        <source>With these loans {subject} has more than the limits allow. Nothing was recorded. Say why they are passed on all the same.</source>
        <translation>この貸出を引き継ぐと{subject}の上限を超えます。何も記録していません。それでも引き継ぐ理由を入力してください。</translation>
    </message>
    <message>
        <source>{subject} has been changed since you looked[; it is for {holder} now]. Nothing was handed over. Look at it again, then repeat.</source>
        <translation>{subject}は、表示のあとに変更されました[（現在の予約者は{holder}）]。貸出は行っていません。もう一度内容を確かめてから、やり直してください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be made there. Nothing was created. Choose a folder on a disk of this computer that you may write to.[ ({detail})]</source>
        <translation>ファイル「{subject}」をその場所に作成できません。何も作成していません。書き込み権限のある、このパソコンのディスク上のフォルダーを選んでください。[ ({detail})]</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read or written. Nothing was saved. Look whether its disk is there and in order, then try again.[ ({detail})]</source>
        <translation>ファイル「{subject}」を読み書きできません。何も保存していません。ディスクが接続され正常かを確認してから、もう一度試してください。[ ({detail})]</translation>
    </message>
    <message>
        <source>The login {login} may not work with the database {subject}. Nothing was opened. Let whoever looks after the server run there: grant madoguchi_desk to {login};</source>
        <translation>ログイン{login}はデータベース「{subject}」を使えません。何も開いていません。サーバーの管理者に、次の実行を依頼してください：grant madoguchi_desk to {login};</translation>
    </message>
    <message>
        <source>The login {login} may not make the role madoguchi_desk, which the program works as. Nothing was created. Let whoever looks after the server run there: create role madoguchi_desk nologin; grant madoguchi_desk to {login}; (the first only where there is no such role yet), then repeat.</source>
        <translation>ログイン{login}は、このプログラムが使うロール madoguchi_desk を作成できません。何も作成していません。サーバーの管理者に、次の実行を依頼してください：create role madoguchi_desk nologin; grant madoguchi_desk to {login}; (ロールが既にあれば後者のみ)。その後、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The login {login} may not make tables in the database {subject}. Nothing was created. Let whoever looks after the server run there: alter database {database} owner to {login}; then repeat.[ ({detail})]</source>
        <translation>ログイン{login}はデータベース「{subject}」に表を作成できません。何も作成していません。サーバーの管理者に、次の実行を依頼してください：alter database {database} owner to {login}; その後、もう一度操作してください。[ ({detail})]</translation>
    </message>
    <message>
        <source>This record bears another id than its own ({subject}): somebody changed it behind the program’s back, so that the keys and checkpoints kept here would not be found. Nothing was recorded. Keep a copy of it, and restore the newest backup.</source>
        <translation>この記録の識別番号が本来のもの（{subject}）と異なります。ここに保管された鍵とチェックポイントが見つからないように、プログラムを通さずに書き換えられています。何も記録していません。現状の写しを残し、最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>A rule that the database keeps for this record is gone: “{subject}”. Nothing was recorded, because mistakes and changes behind the program’s back would not be refused any more. Keep a copy of it, and restore the newest backup; on a server its administrator looks at what was done to it.</source>
        <translation>この記録を守るデータベースの規則「{subject}」が失われています。誤りやプログラムを通さない変更を拒めなくなるため、何も記録していません。現状の写しを残し、最新のバックアップを復元してください。サーバーでは管理者が何が行われたかを確認してください。</translation>
    </message>
    <message>
        <source>The database does not let this login do that. Nothing was saved. Work with the login that owns the database (a new version of the program wants it once), or ask whoever looks after the server.[ ({detail})]</source>
        <translation>このログインには、データベースに対するその操作の権限がありません。何も保存していません。データベースの所有者のログインで操作するか(プログラムの更新後は一度必要です)、サーバーの管理者に相談してください。[ ({detail})]</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was saved. Check the network and the server, or the disk that its file lies on, then repeat.[ ({detail})]</source>
        <translation>データベースに接続できません。何も保存していません。ネットワークとサーバー、またはファイルのあるディスクを確認してから、もう一度操作してください。[ ({detail})]</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” stands in line {before}, too. Whoever scans it is told of both items. Correct one of the two.</source>
        <translation>{line}行目「{column}」：「{value}」は{before}行目にもあります。読み取ると両方の貸与品が候補になります。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The disk is full, and undoing {subject} needs room, too. Free some space first.</source>
        <translation>ディスクがいっぱいです。{subject}の取消にも空きが必要です。先に空きを作ってください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is on loan to {name} by this list, but lending to them is blocked[: {reason}]. The loan is taken over all the same. See whether that is right.</source>
        <translation>{line}行目、{column}：この一覧では{subject}は{name}に貸出中ですが、この人への貸出は停止されています[（{reason}）]。貸出はそのまま取り込みます。正しいか確認してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is on loan to {name} by this list, but they have left. The loan is taken over all the same. Have it brought back.</source>
        <translation>{line}行目、{column}：この一覧では{subject}は{name}に貸出中ですが、この人は退職・異動済みです。貸出はそのまま取り込みます。返却してもらってください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no mail address. Write it as name@example.jp, or leave it empty.</source>
        <translation>{line}行目、{column}：「{value}」はメールアドレスではありません。name@example.jpの形で書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}: another row says that “{value}” is headed by {other}. Say the same in all rows of a section, or leave the others empty.</source>
        <translation>{line}行目：「{value}」の所属長は、別の行では{other}となっています。同じ所属の行はすべて同じにするか、ほかの行を空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}: the head of a section is named, but no section. Fill in the section, or leave the head empty.</source>
        <translation>{line}行目：所属長が書かれていますが、所属がありません。所属を書くか、所属長を空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no number of its own, but a further code of several records. Give the row the number of the one that is meant.</source>
        <translation>{line}行目「{column}」：「{value}」はどの記録の番号でもなく、複数の記録の別コードです。該当する記録の番号を書いてください。</translation>
    </message>
    <message>
        <source>The import needs about {needed} MiB on the disk of {subject}, and {free} MiB are free. Nothing was imported. Free some space, then import again.</source>
        <translation>取込には「{subject}」のディスクに約{needed} MiB の空きが必要ですが、空きは{free} MiB です。何も取り込んでいません。空きを作ってから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The record bears another id than its own ({subject}): the checkpoints and keys of this record would not be found by it. Keep a copy of it, and restore the newest backup.</source>
        <translation>この記録の識別番号が本来のもの（{subject}）と異なり、この記録のチェックポイントと鍵が見つからなくなっています。現状の写しを残し、最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>That counter {subject} got another key, or that the record was restored, stands in the database and in no entry: somebody wrote it there, or changed it, behind the program’s back. What it explains away is not explained. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>窓口{subject}の鍵の変更または復元が、どの記録にもないままデータベースに書かれています。プログラムを通さずに書き込まれたか、書き換えられたものです。これで説明される不一致は説明されたことになりません。現状の写しを残し、監査ログに異常のない最新のバックアップから続けてください。</translation>
    </message>
    <message>
        <source>A change of the key of counter {subject} is not signed with the key it had before. Keep a copy, and ask whoever gave the counter its key.</source>
        <translation>窓口{subject}の鍵の変更が、それまでの鍵で署名されていません。現状の写しを残し、窓口に鍵を与えた人に確認してください。</translation>
    </message>
    <message>
        <source>Counter {subject} is not the one, or has not the key, that the entries say. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>窓口{subject}またはその鍵が、記録にあるものと異なります。現状の写しを残し、監査ログに異常のない最新のバックアップから続けてください。</translation>
    </message>
    <message>
        <source>The database is not as the program made it: “{subject}” is gone, another one or one too many. So rules that the database keeps (that entries stay, that nothing is lent twice) may not have held. Keep a copy, and restore the newest backup; on a server its administrator looks at what was done to it.</source>
        <translation>データベースがプログラムの作成したものと異なります。「{subject}」がないか、別のものになっているか、余分です。記録を変えさせない、二重に貸し出さないといったデータベース側の規則が守られていなかったおそれがあります。現状の写しを残し、最新のバックアップを復元してください。サーバーでは管理者が何が行われたかを確認してください。</translation>
    </message>
    <message>
        <source>The command id {subject} stands for something else that was done before (“{verb:verb}”). Nothing was changed now. Repeat with a new id, or without one.</source>
        <translation>コマンド ID {subject}は、以前に行われた別の操作（「{verb:verb}」）のものです。今回は何も変更していません。新しいIDを付けるか、IDなしでやり直してください。</translation>
    </message>
    <message>
        <source>The loss of {subject} has been reported since ({documents}). Nothing was undone. Undo that report first, or record that the item was found.</source>
        <translation>{subject}の紛失は、その後に届け出られています({documents})。何も取り消していません。先に届を取り消すか、発見を記録してください。</translation>
    </message>
    <message>
        <source>The report cannot be sorted by “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>この帳票は「{subject}」では並べ替えられません。何も書き出していません。並べ替えに使える列：{known}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no checkpoint in {subject}. Nothing was compared with it. Choose a file that the journal page or “journal checkpoint --out” has written.</source>
        <translation>{subject}にチェックポイントがありません。照合していません。監査ログのページまたは「journal checkpoint --out」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{subject}” in the address of the database is not understood. Nothing was connected to, because what goes unheeded may be what was meant to protect it. Leave it out or write it right; known are: {known}.</source>
        <translation>データベースの場所の指定にある「{subject}」を解釈できません。無視すると保護の指定が効かないおそれがあるため、接続していません。この指定を外すか、正しく書き直してください。使える指定：{known}</translation>
    </message>
    <message>
        <source>The paper of {subject} was erased with what the record held of a person, because its time was up. Nothing was printed, and it cannot be brought back; that there was a document {subject} stays on record.</source>
        <translation>{subject}の帳票は、保存期間が過ぎたため利用者の個人情報とともに消去されました。何も印刷していません。元には戻せませんが、{subject}という文書があったことは記録に残っています。</translation>
    </message>
    <message>
        <source>The backup could not be written whole to {subject}. There is no backup there, and the record is unchanged. Look whether that drive is still there and has room, then repeat.[ ({detail})]</source>
        <translation>{subject}にバックアップを最後まで書き込めませんでした。バックアップは残っていません。記録は変わっていません。ドライブの接続と空き容量を確かめてから、やり直してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>There is no room in {subject}. A backup to a network drive is made and checked there first, so nothing was backed up; the record is unchanged. Free as much space as the record takes, or back up to a disk of this computer.</source>
        <translation>「{subject}」に空き容量がありません。ネットワークドライブへのバックアップは、先にここで作成して検査します。バックアップはできておらず、記録は変わっていません。記録と同じだけの空きを作るか、このパソコンのディスクに保存してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a character that no font of this computer has ({characters}). It is taken over as it is; papers would show a box in its place. Install a font that has it, or enter a usual character.</source>
        <translation>{line}行目、{column}: 「{value}」に、このパソコンのどのフォントにもない文字（{characters}）があります。そのまま取り込みますが、帳票では□で印刷されます。その文字を含むフォントを入れるか、通用の字で入力してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” holds a form of a character that is not told apart here ({characters}). It is taken over as it is; screen and papers show the usual form. Whether that will do, ask the person.</source>
        <translation>{line}行目、{column}: 「{value}」に、ここでは区別できない異体字（{characters}）があります。そのまま取り込みますが、画面と帳票には通常の字形で出ます。それでよいか本人に確かめてください。</translation>
    </message>
    <message>
        <source>A personal value of the entry (a name, a reason, the wording of a paper) has been taken out of the record, and no entry says that it was erased. The program never does that. Take it from the newest backup in which the journal is still whole.</source>
        <translation>記録項目に属する個人情報（氏名、理由、帳票の文面など）が台帳から取り除かれていますが、消去したという記録がありません。このプログラムがそうすることはありません。監査ログがまだ完全な最新のバックアップから取り戻してください。</translation>
    </message>
    <message>
        <source>A personal value of the entry is still there, although a later entry says that it was erased: the erasure was not complete, or somebody put the value back. Keep a copy, and tell whoever looks after the program; the value must go.</source>
        <translation>後の記録では消去済みとされている個人情報が、この記録項目に残っています。消去が不完全だったか、だれかが値を戻しています。写しを取り、プログラムの管理者に伝えてください。この値は消去しなければなりません。</translation>
    </message>
    <message>
        <source>{subject} is disposed of only with method, executor, witness and certificate number. Nothing was saved. Choose “Prepare to hand back”, then “Erase and dispose of” under “More steps…” of the item (command line: prepare-retirement, retire).</source>
        <translation>{subject}を廃棄済みにするには、消去方法・実施者・立会者・証明番号が必要です。何も保存していません。貸与品の「その他の操作…」から「返納の準備」、続いて「消去と廃棄」を行ってください（コマンドラインでは prepare-retirement、retire）。</translation>
    </message>
    <message>
        <source>{subject} is recorded as disposed of. Nothing was saved. To correct that, give the reason and who approved it; a disposal recorded by mistake can also be undone by the number of its certificate.</source>
        <translation>{subject}は廃棄済みとして登録されています。何も保存していません。訂正するには理由と承認者を入力してください。誤って記録した廃棄は、証明書の番号で取り消すこともできます。</translation>
    </message>
    <message>
        <source>This file was erased with what the record held of a person. It cannot be shown any more, and it is in no copy of the record made since.</source>
        <translation>このファイルは、利用者の個人情報とともに消去されました。もう表示できません。消去後に作られた台帳の写しにもありません。</translation>
    </message>
    <message>
        <source>Several people had the number {subject}, one after another. Nothing was erased. Say which record is meant (--record): {records}.</source>
        <translation>番号{subject}は、時期を分けて複数の利用者が使っていました。何も消去していません。どの記録のことか、--record で指定してください：{records}。</translation>
    </message>
    <message>
        <source>{subject} was erased already. Nothing was changed. There is nothing left to erase.</source>
        <translation>{subject}はすでに消去済みです。何も変更していません。これ以上消去するものはありません。</translation>
    </message>
    <message>
        <source>An erasure needs to say on whose authority it is done. Nothing was erased. Name the application number or the approver.</source>
        <translation>消去には、だれの承認によるかの記録が必要です。何も消去していません。申請番号か承認者を入力してください。</translation>
    </message>
    <message>
        <source>An erasure needs a reason. Nothing was erased. Say why, without naming the person.</source>
        <translation>消去には理由の記録が必要です。何も消去していません。利用者の氏名を書かずに、理由を入力してください。</translation>
    </message>
    <message>
        <source>{subject} has neither left nor been withdrawn. Nothing was erased. Enter the day of leaving first; what is kept of them can be erased when its time is up.</source>
        <translation>{subject}は転出も取消しもされていません。何も消去していません。まず転出日を登録してください。保存期間が過ぎれば消去できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n accessory(ies) lent to {subject} did not come back. Nothing was erased. Take them back, or record that they stay away.</source>
        <translation>
            <numerusform>{subject}に貸し出した付属品%n点が戻っていません。何も消去していません。返却を受けるか、戻らないことを記録してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} is on %n line(s) of collections that are still open. Nothing was erased. Close the collections first.</source>
        <translation>
            <numerusform>{subject}は、終了していない回収の%n行に載っています。何も消去していません。先に回収を終了してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still out with {subject}, or with somebody to whom a paper of {subject} handed them over. Nothing was erased. Take them back first.</source>
        <translation>
            <numerusform>{subject}に、または{subject}の書類で引き継いだ相手に、%n点が貸出中です。何も消去していません。先に返却を受けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that {subject} had are lost and neither found nor disposed of. Nothing was erased. Close the loss first.</source>
        <translation>
            <numerusform>{subject}が持っていた%n点が紛失のままで、発見も廃棄もされていません。何も消去していません。先に紛失の処理を終えてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to {subject} wait to be sent. Nothing was erased. Send them or call them off first.</source>
        <translation>
            <numerusform>{subject}あての通知%n通が送信待ちです。何も消去していません。先に送信するか、取りやめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject} has %n open reservation(s). Nothing was erased. Cancel them first.</source>
        <translation>
            <numerusform>{subject}には未完了の予約が%n件あります。何も消去していません。先に予約を取り消してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stocktake(s) or difference(s) that name {subject} are not settled. Nothing was erased. Close the stocktake and settle its differences first.</source>
        <translation>
            <numerusform>{subject}に関わる棚卸または差異%n件が終わっていません。何も消去していません。先に棚卸を締め、差異を処理してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of {subject} must be kept until its time is up. Nothing was erased. It is possible from {day:day} on.</source>
        <translation>{subject}に関する記録は、まだ保存期間中です。何も消去していません。{day:day}から消去できます。</translation>
    </message>
    <message>
        <source>[{subject}: ]No font of this computer has {characters}: papers show a box in its place. It is kept as it is. Install a font that has it, or enter a usual character.</source>
        <translation>[{subject}: ]{characters}はこのパソコンのどのフォントにもなく、帳票では□で印刷されます。登録はそのまま残ります。その文字を含むフォントを入れるか、通用の字で入力してください。</translation>
    </message>
    <message>
        <source>[{subject}: ]The form of {characters} is not told apart here: screen and papers show the usual form. It is kept as it is. Whether that will do, ask the person.</source>
        <translation>[{subject}: ]{characters}の字形はここでは区別できず、画面と帳票には通常の字形で出ます。登録はそのまま残ります。それでよいか本人に確かめてください。</translation>
    </message>
    <message>
        <source>There is no ownership “{subject}”. Nothing was written. Known: {known}.</source>
        <translation>所有区分「{subject}」はありません。何も出力していません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>The report is narrowed down to a type, a place, a section or an operator that is not there any more. It lists what the rest lets through. Choose another one, and save the report anew.</source>
        <translation>絞り込みに使われている品目・設置場所・所属・操作者のいずれかが、今はもうありません。残りの条件に合うものを表示しています。選び直して、帳票を保存し直してください。</translation>
    </message>
    <message>
        <source>{count} columns have no room side by side on a sheet: numbers and days would be cut. Nothing was written. Choose fewer columns, or save it for Excel or as CSV.</source>
        <translation>{count}列は用紙の幅に収まりません。このままでは数字や日付が途中で切れるため、何も出力していません。列を減らすか、ExcelかCSVで保存してください。</translation>
    </message>
    <message>
        <source>None of the columns of {subject} holds numbers that are in the ledger, so it is not clear which one holds the codes: {columns}. Nothing was counted. Choose the column (--column).</source>
        <translation>{subject}には台帳にある番号の列がなく、どの列がコードか分かりません（{columns}）。何も数えていません。列を指定してください（--column）。</translation>
    </message>
    <message>
        <source>There is no code in the file[ {subject}]. Nothing was counted. Choose another file.</source>
        <translation>ファイル[「{subject}」]にコードがありません。何も数えていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file[ {subject}] is no text. Nothing was counted. Choose a file with the codes as text or CSV; a workbook has to be saved as CSV first.</source>
        <translation>ファイル[「{subject}」]はテキストではありません。何も数えていません。コードのテキストかCSVを選んでください。ブックは先にCSVで保存してください。</translation>
    </message>
    <message>
        <source>The server does not let {login} in from this computer. Nothing was saved. Let whoever looks after the server see that there is such a login, and that pg_hba.conf lets it into {database} from here, with the encryption that is asked for.[ ({detail})]</source>
        <translation>サーバーは、このパソコンからの{login}の接続を許可していません。何も保存されていません。このログインがあること、pg_hba.conf でここから{database}への接続が（求められている暗号化で）許可されていることを、サーバーの管理者に確認してもらってください。[（{detail}）]</translation>
    </message>
    <message>
        <source>The server does not take the password of {login}: there is none for it here, it is wrong, or it has expired. Nothing was saved. Put the right one into the password file (~/.pgpass, which only you may read), then try again.[ ({detail})]</source>
        <translation>サーバーが{login}のパスワードを受け付けません。ここにパスワードがないか、誤っているか、期限が切れています。何も保存されていません。パスワードファイル（~/.pgpass、本人だけが読めるもの）に正しいものを入れてから、もう一度お試しください。[（{detail}）]</translation>
    </message>
    <message>
        <source>There is no database {database} on the server. Nothing was saved. Check the name, or let whoever looks after the server make it.</source>
        <translation>サーバーにデータベース{database}がありません。何も保存されていません。名前を確かめるか、サーバーの管理者に作成してもらってください。</translation>
    </message>
    <message>
        <source>The database {subject} keeps its text as {encoding}, where names such as 髙﨑 have no room. Nothing was opened. Let whoever looks after the server make one with: encoding &apos;UTF8&apos; template template0.</source>
        <translation>データベース「{subject}」の文字コードは{encoding}で、髙﨑のような名前を保存できません。開きませんでした。encoding &apos;UTF8&apos; template template0 を指定したデータベースを、サーバーの管理者に作成してもらってください。</translation>
    </message>
    <message>
        <source>The server of {subject} is PostgreSQL {version}; 12 or newer is needed. Nothing was opened. Let whoever looks after the server update it.</source>
        <translation>「{subject}」のサーバーは PostgreSQL {version}です。12 以降が必要です。開きませんでした。サーバーの管理者に更新してもらってください。</translation>
    </message>
    <message>
        <source>The server of {subject} is starting or stopping. Nothing was saved. Try again in a moment.</source>
        <translation>「{subject}」のサーバーは起動中または停止中です。何も保存されていません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has no connection left. Nothing was saved. Close programs that use it, or let whoever looks after it raise max_connections (a window takes four), then try again.</source>
        <translation>サーバーの接続数に空きがありません。何も保存されていません。サーバーを使っているプログラムを閉じるか、サーバーの管理者に max_connections を増やしてもらってから（画面ひとつにつき4つ使います）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another counter is writing to the database. Nothing was saved. Try again in a moment.[ It has been kept waiting by: {holder}. If that does not end, whoever looks after the server can end it.]</source>
        <translation>ほかの窓口がデータベースに書き込んでいます。何も保存されていません。しばらくしてからもう一度お試しください。[待たせているのは{holder}です。終わらないときは、サーバーの管理者が終わらせることができます。]</translation>
    </message>
    <message>
        <source>Line {line}, {column}: card “{value}” stands in line {before}, too. Whoever scans it is asked which of the two is meant. Correct one of them.</source>
        <translation>{line}行目「{column}」：カード「{value}」は{before}行目にもあります。読み取るとどちらの利用者かを尋ねます。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The file attached as “{subject}” is not the one whose hash stands in the journal: it was exchanged, damaged or taken away behind the program’s back. Keep a copy of the record; take the file from the newest backup in which it is still right.</source>
        <translation>「{subject}」の添付ファイルが、監査ログに残るハッシュ値のものではありません。プログラムを通さずに差し替え、破損、または削除が行われました。現状の写しを残し、正しいファイルが残る最新のバックアップから取り出してください。</translation>
    </message>
    <message>
        <source>What “{subject}” ({table:table}) is found by[ ({field:fields})] is not what stands in it, so that searching and scanning may miss it. “journal rebuild” makes a record in which it is right.</source>
        <translation>「{subject}」（{table:table}）の検索用の値[（{field:fields}）]が本来の内容と異なるため、検索や読み取りで見つからないことがあります。「journal rebuild」で正しいデータベースを作成できます。</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) is not what the journal says[ in {field:fields}]: it was changed behind the program’s back, without an entry.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>「{subject}」（{table:table}）[の{field:fields}]が監査ログの内容と異なります。プログラムを通さず、記録を残さずに書き換えられています。[これについての最後の記録は、窓口{counter}の記録{entry}です。]正しい内容は監査ログに残っています。現状の写しを残し、「journal rebuild」で監査ログから作り直してください。</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) was taken out of the record behind the program’s back.[ The last entry about it is entry {entry} of counter {counter}.] What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>「{subject}」（{table:table}）がプログラムを通さずに削除されました。[これについての最後の記録は、窓口{counter}の記録{entry}です。]正しい内容は監査ログに残っています。現状の写しを残し、「journal rebuild」で監査ログから作り直してください。</translation>
    </message>
    <message>
        <source>“{subject}” ({table:table}) was put into the record behind the program’s back: no entry made it. What is right stands in the journal: keep a copy, and make the record anew from it with “journal rebuild”.</source>
        <translation>「{subject}」（{table:table}）はプログラムを通さずに追加されたもので、対応する記録が監査ログにありません。正しい内容は監査ログに残っています。現状の写しを残し、「journal rebuild」で監査ログから作り直してください。</translation>
    </message>
    <message>
        <source>The type “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another type, or have this one reopened (Settings, Types).</source>
        <translation>品目「{subject}」は廃止されているため、新しく使うことはできません。何も保存していません。別の品目を選ぶか、設定の「品目」で廃止を取り消してください。</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a type that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>「{subject}」は「{kept}」に統合された品目の名称です。何も保存していません。「{kept}」を変更するか、別の名称にしてください。</translation>
    </message>
    <message>
        <source>The fields {names} hold something else in the two types, so they do not fit together ({subject} stays). Nothing was changed. Make them alike first, or give one of them another name.</source>
        <translation>項目「{names}」の内容の種類が2つの品目で異なるため、まとめられません（残すほう：{subject}）。何も変えていません。先に項目の種類をそろえるか、どちらかの項目名を変えてください。</translation>
    </message>
    <message>
        <source>“{subject}” is closed, so nothing can be merged into it. Nothing was changed. Reopen it first, or let it be the one that goes.</source>
        <translation>「{subject}」は廃止されているため、統合先にできません。何も変えていません。先に廃止を取り消すか、こちらを統合される側にしてください。</translation>
    </message>
    <message>
        <source>{count} rows would go over from “{subject}”; {limit} at once are possible. Nothing was changed. Keep this one and let the other one go, or change part of the items first.</source>
        <translation>「{subject}」から移すものが{count}件あり、一度に移せる{limit}件を超えています。何も変えていません。こちらを残して他方を統合するか、先に一部の貸与品を変更してください。</translation>
    </message>
    <message>
        <source>The place “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another place, or have this one reopened (Settings, Places).</source>
        <translation>設置場所「{subject}」は廃止されているため、新しく使うことはできません。何も保存していません。別の設置場所を選ぶか、設定の「設置場所」で廃止を取り消してください。</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a place that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>「{subject}」は「{kept}」に統合された設置場所の名称です。何も保存していません。「{kept}」を変更するか、別の名称にしてください。</translation>
    </message>
    <message>
        <source>The section “{subject}” is closed: nothing new is given to it. Nothing was saved. Choose another section, or have this one reopened (Settings, Sections).</source>
        <translation>所属「{subject}」は廃止されているため、新しく使うことはできません。何も保存していません。別の所属を選ぶか、設定の「所属」で廃止を取り消してください。</translation>
    </message>
    <message>
        <source>“{subject}” is the name of a section that was merged into “{kept}”. Nothing was saved. Change “{kept}”, or choose another name.</source>
        <translation>「{subject}」は「{kept}」に統合された所属の名称です。何も保存していません。「{kept}」を変更するか、別の名称にしてください。</translation>
    </message>
    <message>
        <source>A list of what is overdue is that of a whole section, and has no steps. Nothing was written. Name a section, or write overdue letters.</source>
        <translation>延滞一覧は所属ごとに作成するもので、回数はありません。何も作成されていません。所属を指定するか、督促状を作成してください。</translation>
    </message>
    <message>
        <source>{subject} is left out: the head of the section has had today’s list, {number}. Print {number} again where it is needed; the next list can go tomorrow.</source>
        <translation>{subject}は除きました。所属長には本日の一覧{number}を作成済みです。必要なときは{number}を再発行してください。次の一覧は明日から作成できます。</translation>
    </message>
    <message>
        <source>The database file {subject} is damaged. It was not opened and nothing was changed. Copy the last backup to this computer under another name and open that file (on the command line: restore).</source>
        <translation>データベース{subject}は壊れています。開いておらず、何も変更していません。最新のバックアップを別の名前でこのパソコンにコピーし、そのファイルを開いてください（コマンドでは restore）。</translation>
    </message>
    <message>
        <source>A new PIN of {subject} is needed, and nobody can be asked here. Nothing was saved. Put it into MADOGUCHI_NEW_PIN, or call this at a terminal.</source>
        <translation>{subject}の新しいPINが必要ですが、ここでは入力できません。何も保存していません。MADOGUCHI_NEW_PIN に指定するか、端末で実行してください。</translation>
    </message>
    <message>
        <source>“{subject}” is known here, but it is not an operator&apos;s card. Nothing was done with it. Sign in with your own operator&apos;s card or code first, then scan it again.</source>
        <translation>「{subject}」は登録されていますが、操作者のカードではありません。何も実行していません。先に操作者のカードかコードでサインインし、そのあとでもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>A copy of an older version of this program was put in the place of this record while the program was open. Nothing was saved. Close this program and start it again: then the record is brought up to date.</source>
        <translation>このプログラムを開いている間に、この記録が古いバージョンの写しに置き換えられました。何も保存していません。このプログラムを終了してもう一度起動してください。起動時に記録が更新されます。</translation>
    </message>
    <message>
        <source>This record has been brought up to date with a newer version of this program, while this one was open. Nothing was saved, and nothing more is shown, because this version does not know all that the record may hold now. Close this program and start the new version.</source>
        <translation>このプログラムを開いている間に、新しいバージョンのプログラムがこの記録を更新しました。何も保存していません。このバージョンでは今の記録の内容をすべて正しく扱えるとは限らないため、これ以上の表示も行いません。このプログラムを終了し、新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was saved. What is recorded can still be looked at. Whoever looks after the server makes room; then repeat.</source>
        <translation>サーバーのディスクに空きがありません。何も保存していません。記録を見ることはできます。サーバーの管理者に空きを作ってもらってから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The server takes no changes: it is a copy that only follows another server, or was set to reading only. Nothing was saved, and what is shown may be a little old. Open the record on the server that takes changes, or ask whoever looks after it; then repeat.</source>
        <translation>このサーバーは変更を受け付けません。別のサーバーに追従するだけの複製か、読み取り専用に設定されています。何も保存していません。表示されている内容は少し古いことがあります。変更を受け付けるサーバーで記録を開くか、管理者に確認してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1[, or in short: {short}].</source>
        <translation>「{subject}」は日付として読み取れません。2026-04-01やR8.4.1の形で入力してください[。略記もできます：{short}]。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” is no status. Possible: {known}.</source>
        <translation>{line}行目「{column}」：「{value}」という状態はありません。使える値：{known}。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a control character, or one that turns the direction of writing round ({character}), stands in the cell. Remove it.</source>
        <translation>{line}行目「{column}」：制御文字または文字の向きを変える文字（{character}）が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: an item that somebody holds must be usable, but its status is “{value:state}”. Correct the status, or leave the user out.</source>
        <translation>{line}行目「{column}」：貸出中の貸与品は使用可でなければなりませんが、状態が「{value:state}」です。状態を直すか、利用者を外してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: another row says that “{value}” is read {other}. Give the same reading in all its rows, or leave the others empty.</source>
        <translation>{line}行目「{column}」：別の行では「{value}」のふりがなが「{other}」になっています。すべての行で同じふりがなにするか、ほかの行を空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a reading is given ({value}), but nothing it is the reading of. Fill in the name, or leave the reading empty.</source>
        <translation>{line}行目「{column}」：ふりがな（{value}）がありますが、対象の名称がありません。名称を入力するか、ふりがなを空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: “{value}” and “{other}” of an earlier row are taken for the same. One writing is kept: the one the record has, else the earlier. Look whether both are meant.</source>
        <translation>{line}行目「{column}」：「{value}」は前の行の「{other}」と同じものとして扱います。表記は登録済みのもの、なければ前の行のものになります。別のものでないか確認してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the item {subject} is on loan to {holder}, not to “{value}”. Take it back first, or leave the user out.</source>
        <translation>{line}行目「{column}」：貸与品{subject}は「{value}」ではなく{holder}に貸出中です。先に返却を受け付けるか、利用者を外してください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {subject} is reserved for {holder} from {from:day} to {to:day} ({reservation}), not for “{value}”. Release or change the reservation first, or leave the user out.</source>
        <translation>{line}行目「{column}」：{subject}は{holder}が{from:day}から{to:day}まで予約しています（{reservation}）。「{value}」のものではありません。先に引当てを戻すか予約を変更してください。または利用者を空欄にしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: the list says “{value:state}”, but not with whom. {subject} is taken over without a loan or reservation. Say which column names the user, or enter it at the counter.</source>
        <translation>{line}行目「{column}」：一覧では「{value:state}」ですが、誰に対するものかがありません。{subject}は貸出・予約なしで取り込みます。利用者の列を指定するか、窓口で登録してください。</translation>
    </message>
    <message>
        <source>The database holds an announcement of an erasure that no entry says: somebody wrote it there behind the program’s back, as is done before personal values are taken out. Keep a copy, and go on with the newest backup in which the journal is whole.</source>
        <translation>どの記録にもない消去の予告がデータベースにあります。個人情報を取り除く前に書かれるもので、プログラムを通さずに書き込まれています。現状の写しを残し、監査ログに異常のない最新のバックアップから続けてください。</translation>
    </message>
    <message>
        <source>{subject} is recorded as lost. Nothing was saved. Say how it was found, then give it another status.</source>
        <translation>{subject}は紛失として登録されています。保存されていません。発見の経緯を理由に入れてから、状態を変更してください。</translation>
    </message>
    <message>
        <source>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a status that can follow, step by step.</source>
        <translation>{subject}を「{from:state}」から「{to:state}」に変えることはできません。保存されていません。順に変更できる状態を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” means %n things[: {meanings}]. Nothing was recorded. Choose which of them is meant.</source>
        <translation>
            <numerusform>「{subject}」に当てはまるものが%n件あります[：{meanings}]。何も登録していません。どれかを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is registered under “{subject}”. Nothing was done. Check the number on the label.</source>
        <translation>「{subject}」の登録はありません。何も実行していません。ラベルの番号を確認してください。</translation>
    </message>
    <message>
        <source>The due day {subject:day} is a closed day. Tell the user, or choose an open day.</source>
        <translation>期限の{subject:day}は閉庁日です。利用者に伝えるか、開庁日にしてください。</translation>
    </message>
    <message>
        <source>Nobody is named who borrows. Nothing was recorded. Scan the user’s card, or name a person or section.</source>
        <translation>借りる人が決まっていません。何も登録していません。利用者の職員証を読み取るか、利用者・所属を指定してください。</translation>
    </message>
    <message>
        <source>“{subject}” has more than one line, or a tab ({character}). Nothing was saved. A name or a number stands on one line: type it anew.</source>
        <translation>「{subject}」に改行またはタブ（{character}）が入っています。何も保存していません。名称や番号は1行で入力し直してください。</translation>
    </message>
    <message>
        <source>“{subject}” holds a character that nobody sees ({character}) and that garbles lists, papers and labels. Nothing was saved. Type the text anew instead of pasting it.</source>
        <translation>「{subject}」に目に見えない文字（{character}）が入っています。一覧・帳票・ラベルの表示が崩れるため、何も保存していません。貼り付けずに入力し直してください。</translation>
    </message>
    <message>
        <source>There is no status “{subject}”. Nothing was written.[ Possible: {known}.]</source>
        <translation>状態「{subject}」はありません。何も出力していません。[使える値：{known}。]</translation>
    </message>
    <message>
        <source>The stock of {subject} still is {stock} {unit}. Nothing was changed. Count it out, or correct the stock to 0 first.</source>
        <translation>{subject}の在庫がまだ{stock}{unit}あります。何も変更していません。先に払い出すか、実数を0として登録してください。</translation>
    </message>
    <message>
        <source>The stock of {name} ({subject}) is down to {stock} {unit}, below the reorder level. Have more ordered.</source>
        <translation>{name}（{subject}）の残りは{stock}{unit}で、発注点を下回りました。発注してください。</translation>
    </message>
    <message>
        <source>The book says {stock} {unit} of {subject}, the count {counted}. Nothing was changed. Say why they differ.</source>
        <translation>{subject}は帳簿では{stock}{unit}ですが、実数は{counted}{unit}です。何も変更していません。差異の理由を入力してください。</translation>
    </message>
    <message>
        <source>The stock of {name} ({subject}) is {stock} {unit}, not {wanted}. Nothing was handed out. Hand out fewer, or correct the stock after counting.</source>
        <translation>{name}（{subject}）の在庫は{stock}{unit}で、{wanted}{unit}に足りません。払い出していません。数量を減らすか、数え直して実数を登録してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. None is taken for the next %n second(s). Wait so long, then enter the PIN of {subject} again.</source>
        <translation>
            <numerusform>PINの誤りが続いています。あと%n秒はPINを受け付けません。待ってから、{subject}のPINを入力し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file[ {subject}] is a workbook ({format}), and lists are read from CSV only. Nothing was imported. Open it in Excel or LibreOffice, show the sheet with the list, and save that as “CSV UTF-8” or “Text CSV”; then import the new file.</source>
        <translation>ファイル[「{subject}」]は表計算のブック（{format}）です。一覧はCSVだけを読み取るため、何も取り込んでいません。ExcelやLibreOfficeで開き、一覧のシートを表示して「CSV UTF-8（コンマ区切り）」または「テキストCSV」で保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The file[ {subject}] is no list but something else ({format}). Nothing was imported. Ask for the list as CSV, or choose another file.</source>
        <translation>ファイル[「{subject}」]は一覧ではなく、別の形式（{format}）です。何も取り込んでいません。CSVの一覧をもらうか、別のファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The type “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>品目「{subject}」は使われています（参照%Ln件）。何も変えていません。今後選べないように廃止するか、別の品目に統合してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>設置場所「{subject}」は使われています（参照%Ln件）。何も変えていません。今後選べないように廃止するか、別の設置場所に統合してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section “{subject}” is in use: %Ln row(s) of the record refer to it. Nothing was changed. Close it, so that it is offered no more, or merge it into another one.</source>
        <translation>
            <numerusform>所属「{subject}」は使われています（参照%Ln件）。何も変えていません。今後選べないように廃止するか、別の所属に統合してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} is a record that is in use. It was neither read nor replaced. Choose another file.</source>
        <translation>「{subject}」は使用中の記録です。読み込みも置き換えもしていません。別のファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>On {day:day} only %n of this type ({subject}) are free, not {wanted}. Nothing was reserved. Choose other days, or fewer.</source>
        <translation>
            <numerusform>{day:day}に空いているこの品目（{subject}）は%n点で、{wanted}点に足りません。予約していません。日付か数を変えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference was chosen. Nothing was saved. Choose at least one.</source>
        <translation>差異が選ばれていません。何も保存していません。1件以上選んでください。</translation>
    </message>
    <message>
        <source>The file {subject} is larger than {most} MiB; no batch scanner holds so many codes. Nothing was counted. Choose the file with the codes, or cut it into parts.</source>
        <translation>ファイル「{subject}」は{most} MiBを超えており、バッチスキャナーのコードとしては大きすぎます。何も数えていません。コードのファイルを選ぶか、分けて読み込んでください。</translation>
    </message>
    <message>
        <source>There is no stocktake[ {subject}] (any more): its opening may have been undone. Nothing was done. Check the number.</source>
        <translation>棚卸[「{subject}」]はありません（開始が取り消された可能性があります）。何もしていません。番号を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>This record is a backup of %1. Nothing is written into it until an owner has said what it is now, because numbers of papers would be given a second time: Settings &gt; Database, or “station renew”.</source>
        <translation>この記録は%1のバックアップです。同じ文書番号が二度使われるおそれがあるため、責任者が「設定」→「データベース」または「station renew」で事情を記録するまで、何も登録できません。</translation>
    </message>
    <message>
        <source>This record does not go on where this computer left it: it was restored from a backup, or altered. Nothing is written into it until an owner has said what happened: Settings &gt; Database, or “station renew”.</source>
        <translation>この記録は、このパソコンで最後に使った状態の続きではありません。バックアップから復元されたか、書き換えられています。責任者が「設定」→「データベース」または「station renew」で事情を記録するまで、何も登録できません。</translation>
    </message>
    <message>
        <source>Counter %1 signs with a key that this computer does not hold: papers printed here have no proof, and no checkpoint is taken. If another computer is counter %1, this one needs another number: Settings &gt; Database &gt; Open another record…, or --station. Else an owner gives it a new key: Settings &gt; Database, or “station renew”.</source>
        <translation>窓口%1の署名鍵がこのパソコンにありません。ここで印刷する帳票には証明が付かず、チェックポイントも作成されません。別のパソコンが窓口%1の場合は、このパソコンを別の番号にしてください（「設定」→「データベース」→「別の記録を開く…」、または --station）。そうでない場合は、責任者が「設定」→「データベース」または「station renew」で新しい鍵を登録します。</translation>
    </message>
</context>
<context>
    <name>StationWord</name>
    <message>
        <source>The record was restored from a backup: what was written after it is lost</source>
        <translation>バックアップから復元した（その後の登録は失われている）</translation>
    </message>
    <message>
        <source>It was only moved: nothing was written after the backup</source>
        <translation>移しただけで、バックアップの後に登録はない</translation>
    </message>
    <message>
        <source>Another computer or login is this counter now; the record is the same</source>
        <translation>パソコンまたはログインが変わっただけで、記録は同じ</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>事情の記録</translation>
    </message>
    <message>
        <source>The counter goes on with a new key. After a restore the numbers of its papers go on at a hundred thousand, beyond every paper that was given out before, and the old record must not be used any more. The journal keeps who said so.</source>
        <translation>窓口は新しい鍵に切り替わります。復元した場合、文書番号はこれまでに渡した帳票と重ならないよう10万番台から続き、古い記録は使えません。だれが記録したかは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Recorded. Numbers of papers go on after %1.</source>
        <translation>記録しました。文書番号は%1の次から続きます。</translation>
    </message>
    <message>
        <source>Recorded. This counter signs with its new key.</source>
        <translation>記録しました。この窓口は新しい鍵で署名します。</translation>
    </message>
</context>
<context>
    <name>Stocktake</name>
    <message>
        <source>Regular</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>担当交替</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締切済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>場所違い</translation>
    </message>
    <message>
        <source>On loan, but here</source>
        <translation>貸出中だが現物あり</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>台帳外</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Already counted</source>
        <translation>読取り済み</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>貸与品ではありません</translation>
    </message>
    <message>
        <source>not where the ledger says</source>
        <translation>場所が台帳と違います</translation>
    </message>
    <message>
        <source>with somebody else</source>
        <translation>利用者が台帳と違います</translation>
    </message>
    <message>
        <source>recorded as lost</source>
        <translation>台帳では紛失です</translation>
    </message>
    <message>
        <source>recorded as disposed of</source>
        <translation>台帳では廃棄済みです</translation>
    </message>
    <message>
        <source>belongs to nobody: no loan is recorded</source>
        <translation>貸出の記録がなく、誰のものでもありません</translation>
    </message>
    <message>
        <source>lent to somebody this stocktake does not count</source>
        <translation>この棚卸の対象でない利用者に貸出中です</translation>
    </message>
    <message>
        <source>of a type this stocktake does not count</source>
        <translation>この棚卸の対象でない品目です</translation>
    </message>
    <message>
        <source>belongs nowhere: the ledger gives it no place</source>
        <translation>台帳に設置場所が登録されていません</translation>
    </message>
    <message>
        <source>of a place this stocktake does not count</source>
        <translation>この棚卸の対象でない場所のものです</translation>
    </message>
    <message>
        <source>came after the stocktake was opened</source>
        <translation>棚卸の開始後に登録・移動されました</translation>
    </message>
    <message>
        <source>the code means several things</source>
        <translation>複数のものに当てはまるコードです</translation>
    </message>
    <message>
        <source>Found later</source>
        <translation>後で確認できた</translation>
    </message>
    <message>
        <source>Correct the place in the ledger</source>
        <translation>台帳の場所を訂正</translation>
    </message>
    <message>
        <source>Put back in its place</source>
        <translation>元の場所へ戻した</translation>
    </message>
    <message>
        <source>Loan not recorded</source>
        <translation>貸出の記録漏れ</translation>
    </message>
    <message>
        <source>Return not recorded</source>
        <translation>返却の記録漏れ</translation>
    </message>
    <message>
        <source>Suspected loss</source>
        <translation>紛失の疑い</translation>
    </message>
    <message>
        <source>Wrong or unreadable label</source>
        <translation>ラベル不良</translation>
    </message>
    <message>
        <source>Registered in the ledger</source>
        <translation>台帳に登録した</translation>
    </message>
    <message>
        <source>Does not belong to us</source>
        <translation>管理対象外</translation>
    </message>
    <message>
        <source>Ledger corrected otherwise</source>
        <translation>台帳を訂正（その他）</translation>
    </message>
    <message>
        <source>Other (see note)</source>
        <translation>その他（備考）</translation>
    </message>
    <message>
        <source>%1: counted at %2, counter %3, as “%4”</source>
        <translation>%1：%2に窓口%3で「%4」として数えています</translation>
    </message>
    <message>
        <source>%1: %2 has it by the record</source>
        <translation>%1：台帳では%2さんが利用中です</translation>
    </message>
    <message>
        <source>%1: belongs to %2, seen at %3</source>
        <translation>%1：台帳では%2、現物は%3</translation>
    </message>
    <message>
        <source>What people hold</source>
        <translation>貸出中のもの</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>台帳の全品</translation>
    </message>
    <message>
        <source>%1: seen at %2 before</source>
        <translation>%1：先ほどは%2にありました</translation>
    </message>
    <message>
        <source>%1: on loan to %2 by the record</source>
        <translation>%1：台帳では%2さんに貸出中です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: kept; write a note of what it is</source>
        <translation>%1：記録しました。何であるか備考に書いてください</translation>
    </message>
    <message>
        <source>%1: the code of something else; not counted</source>
        <translation>%1：貸与品以外のコードです。数えていません</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>現物は%1</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <translation>%1さんに貸出中</translation>
    </message>
    <message>
        <source>%1 closed: %2 of %3 found</source>
        <translation>%1を締め切りました：%3件中%2件を確認</translation>
    </message>
    <message>
        <source>%1, no difference</source>
        <translation>%1、差異なし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Lock in order</source>
        <translation>施錠異常なし</translation>
    </message>
    <message>
        <source>Lock not in order</source>
        <translation>施錠異常あり</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>鍵%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取れないコード</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(the form as it was printed)</source>
        <translation>（印刷した帳票の内容）</translation>
    </message>
    <message>
        <source>(as it was written)</source>
        <translation>（書かれた筆跡）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>本日期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>延滞</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>引当て済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Waiting for reset</source>
        <translation>初期化待ち</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>修理中</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>To be handed back</source>
        <translation>返納待ち</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>State property</source>
        <translation>国有</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス提供</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Storage media</source>
        <translation>外部記憶媒体</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>周辺機器</translation>
    </message>
    <message>
        <source>Meeting equipment</source>
        <translation>会議用機器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口担当</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Lend and take back</source>
        <translation>貸出・返却</translation>
    </message>
    <message>
        <source>Change the ledger</source>
        <translation>台帳の変更</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Undo what others did</source>
        <translation>他の操作の取消</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>Sign the journal</source>
        <translation>監査ログの署名</translation>
    </message>
    <message>
        <source>Administrate</source>
        <translation>運用設定</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>返却確認書</translation>
    </message>
    <message>
        <source>Change of the ledger</source>
        <translation>台帳の変更</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>記録の開設</translation>
    </message>
    <message>
        <source>Register counter</source>
        <translation>窓口の登録</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>操作者の追加</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>操作者の変更</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save item</source>
        <translation>貸与品の登録・変更</translation>
    </message>
    <message>
        <source>Save type</source>
        <translation>品目の登録・変更</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>利用者の登録・変更</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>設置場所の登録・変更</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Issue return slips</source>
        <translation>返却確認書の発行</translation>
    </message>
    <message>
        <source>Mark accessory as missing</source>
        <translation>付属品の欠品登録</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Take back accessories</source>
        <translation>付属品の返却</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>people</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>types</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>places</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>accessory</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>user</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>card</source>
        <translation>職員証</translation>
    </message>
    <message>
        <source>section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>loan line</source>
        <translation>貸出明細</translation>
    </message>
    <message>
        <source>lent accessory</source>
        <translation>貸出付属品</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The same code was read twice in one go; counted once.</source>
        <translation>同じコードが続けて2回読み取られました。1回として扱いました。</translation>
    </message>
    <message>
        <source>The counter has stopped; this scan was not acted on.</source>
        <translation>停止中のため、この読取りは処理していません。</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>すでに一覧に入っています。</translation>
    </message>
    <message>
        <source>It has just been taken back.</source>
        <translation>たった今、返却を受け付けました。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>対象がありません。</translation>
    </message>
    <message>
        <source>A shelf label; it means nothing at the counter.</source>
        <translation>棚のラベルです。窓口では使いません。</translation>
    </message>
    <message>
        <source>Something is still being looked up or saved; do it again in a moment.</source>
        <translation>照会か保存の途中です。少し待ってからもう一度操作してください。</translation>
    </message>
    <message>
        <source>Not acted on: the operator had left.</source>
        <translation>操作者が席を離れたため、処理していません。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Change own PIN</source>
        <translation>自分のPINの変更</translation>
    </message>
    <message>
        <source>not reported by the scanner</source>
        <translation>スキャナーから通知なし</translation>
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
        <translation>NW-7（Codabar）</translation>
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
        <translation>その他の種類</translation>
    </message>
    <message>
        <source>prefix and suffix taken off</source>
        <translation>前後の付加文字を除去</translation>
    </message>
    <message>
        <source>keyboard layout repaired</source>
        <translation>キーボード配列のずれを補正</translation>
    </message>
    <message>
        <source>full-width characters made half-width</source>
        <translation>全角を半角に変換</translation>
    </message>
    <message>
        <source>symbology mark taken off</source>
        <translation>種類の識別文字を除去</translation>
    </message>
    <message>
        <source>start and stop characters taken off</source>
        <translation>スタート・ストップ文字を除去</translation>
    </message>
    <message>
        <source>check digit found right and taken off</source>
        <translation>チェックデジットを確認して除去</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>Notice of due date</source>
        <translation>返却期限のお知らせ</translation>
    </message>
    <message>
        <source>Overdue letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Request to return</source>
        <translation>返却のお願い</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に印刷</translation>
    </message>
    <message>
        <source>As a mail draft</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Change the words of a letter</source>
        <translation>書状の文面の変更</translation>
    </message>
    <message>
        <source>Record the answer to a letter</source>
        <translation>書状への応答の記録</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>書状を作成</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>item of a letter</source>
        <translation>書状の明細</translation>
    </message>
    <message>
        <source>Extension slip</source>
        <translation>延長票</translation>
    </message>
    <message>
        <source>Loss or damage report</source>
        <translation>紛失・破損届</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Finish reset</source>
        <translation>初期化の完了</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>発見の登録</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>措置の登録</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>紛失・破損の届出</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>使用再開</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>修理に出す</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>代替機</translation>
    </message>
    <message>
        <source>loss or damage</source>
        <translation>紛失・破損</translation>
    </message>
    <message>
        <source>measure taken</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>repair or reset</source>
        <translation>修理・初期化</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>盗難</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Remote lock asked for</source>
        <translation>遠隔ロックの依頼</translation>
    </message>
    <message>
        <source>Remote wipe asked for</source>
        <translation>遠隔消去の依頼</translation>
    </message>
    <message>
        <source>Line stopped</source>
        <translation>回線停止</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>警察へ届出</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>その他の措置</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>返納引渡書</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>データ消去確認書</translation>
    </message>
    <message>
        <source>Prepare to hand back</source>
        <translation>返納の準備</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>handing back</source>
        <translation>返納</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>変更票</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>利用者・所属の変更</translation>
    </message>
    <message>
        <source>Block lending</source>
        <translation>貸出の停止</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>停止の解除</translation>
    </message>
    <message>
        <source>block</source>
        <translation>貸出の停止</translation>
    </message>
    <message>
        <source>Reservation slip</source>
        <translation>貸出予約票</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>引渡準備票</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>準備待ち</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>受取なし</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>引当て</translation>
    </message>
    <message>
        <source>Cancel reservation</source>
        <translation>予約の取消</translation>
    </message>
    <message>
        <source>Change reservation</source>
        <translation>予約の変更</translation>
    </message>
    <message>
        <source>Hand over reservation</source>
        <translation>予約の引渡し</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Release allocation</source>
        <translation>引当ての解除</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>reserved unit</source>
        <translation>予約明細</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>棚卸をする</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Cancel stocktake</source>
        <translation>棚卸の中止</translation>
    </message>
    <message>
        <source>Close stocktake</source>
        <translation>棚卸の締切</translation>
    </message>
    <message>
        <source>Correct place after stocktake</source>
        <translation>棚卸による場所の訂正</translation>
    </message>
    <message>
        <source>Note on a scan</source>
        <translation>読取りの備考</translation>
    </message>
    <message>
        <source>Open stocktake</source>
        <translation>棚卸の開始</translation>
    </message>
    <message>
        <source>Count an item</source>
        <translation>現物の確認</translation>
    </message>
    <message>
        <source>Explain a difference</source>
        <translation>差異の原因の記録</translation>
    </message>
    <message>
        <source>Suspected loss after stocktake</source>
        <translation>棚卸による紛失の疑い</translation>
    </message>
    <message>
        <source>stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>expected item</source>
        <translation>棚卸の対象</translation>
    </message>
    <message>
        <source>counted item</source>
        <translation>棚卸の読取り</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>棚卸の差異</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Change items together</source>
        <translation>貸与品の一括変更</translation>
    </message>
    <message>
        <source>Change users together</source>
        <translation>利用者の一括変更</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>ファイルの添付</translation>
    </message>
    <message>
        <source>Remove attached file</source>
        <translation>添付ファイルの取り外し</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>保存した検索の削除</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索の保存</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Issue labels</source>
        <translation>ラベルの発行</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>帳票の削除</translation>
    </message>
    <message>
        <source>Rename report</source>
        <translation>帳票の名前の変更</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>帳票の保存</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>保存した帳票</translation>
    </message>
    <message>
        <source>Make one of two items</source>
        <translation>貸与品の統合</translation>
    </message>
    <message>
        <source>Make one of two users</source>
        <translation>利用者の統合</translation>
    </message>
    <message>
        <source>same name and section</source>
        <translation>氏名と所属が同じ</translation>
    </message>
    <message>
        <source>same mail address</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>same staff number written differently</source>
        <translation>職員番号の書き方だけが違う</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>製造番号が同じ</translation>
    </message>
    <message>
        <source>same barcode</source>
        <translation>バーコードが同じ</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Save kit</source>
        <translation>セットの登録</translation>
    </message>
    <message>
        <source>Dissolve kit</source>
        <translation>セットの解除</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>item of a kit</source>
        <translation>セットの内容</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Mail waits</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Mail is being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Mail unsure</source>
        <translation>送信結果不明</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>送信できず</translation>
    </message>
    <message>
        <source>Mail called off</source>
        <translation>送信取りやめ</translation>
    </message>
    <message>
        <source>Close collection</source>
        <translation>回収を締切</translation>
    </message>
    <message>
        <source>Exempt from a collection</source>
        <translation>回収不要とする</translation>
    </message>
    <message>
        <source>Open collection</source>
        <translation>回収を開始</translation>
    </message>
    <message>
        <source>Note how mails went</source>
        <translation>メール送信結果の記録</translation>
    </message>
    <message>
        <source>Send mails again</source>
        <translation>メールの再送</translation>
    </message>
    <message>
        <source>Take mails in hand</source>
        <translation>メール送信の開始</translation>
    </message>
    <message>
        <source>mail of a letter</source>
        <translation>書状のメール</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>item of a collection</source>
        <translation>回収の対象</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Check spares</source>
        <translation>予備機の点検</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>到着の確認</translation>
    </message>
    <message>
        <source>check of a spare</source>
        <translation>予備機の点検</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>受入れ</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>払出し</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Save consumable</source>
        <translation>消耗品の登録</translation>
    </message>
    <message>
        <source>Drop consumable</source>
        <translation>消耗品の廃止</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>受入れ</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>払出し</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>在庫の訂正</translation>
    </message>
    <message>
        <source>consumable</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>受払</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>補充依頼書</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Paper did not come out</source>
        <translation>印刷されなかった</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Switch operator</source>
        <translation>操作者の切替え</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PINの誤り</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>PINの誤りが続いたため一時停止</translation>
    </message>
    <message>
        <source>Hand over with consumables</source>
        <translation>引渡し（消耗品を含む）</translation>
    </message>
    <message>
        <source>Judge what came back</source>
        <translation>返却品の点検</translation>
    </message>
    <message>
        <source>Picture of a return</source>
        <translation>返却時の写真</translation>
    </message>
    <message>
        <source>Later report of loss or damage</source>
        <translation>紛失・破損の続報</translation>
    </message>
    <message>
        <source>Make a letter void</source>
        <translation>書状の無効化</translation>
    </message>
    <message>
        <source>Set the minimum stock</source>
        <translation>在庫下限の設定</translation>
    </message>
    <message>
        <source>Request replenishment</source>
        <translation>補充依頼</translation>
    </message>
    <message>
        <source>Follow up a replenishment</source>
        <translation>補充依頼の経過記録</translation>
    </message>
    <message>
        <source>Attach signed copy</source>
        <translation>署名済みの控えの添付</translation>
    </message>
    <message>
        <source>Remove signed copy</source>
        <translation>署名済みの控えの取り外し</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>画面での署名</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>署名済みの控え</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>paper that did not come out</source>
        <translation>印刷されなかった文書</translation>
    </message>
    <message>
        <source>later report</source>
        <translation>続報</translation>
    </message>
    <message>
        <source>minimum stock</source>
        <translation>在庫下限</translation>
    </message>
    <message>
        <source>replenishment request</source>
        <translation>補充依頼</translation>
    </message>
    <message>
        <source>item asked for</source>
        <translation>補充依頼の品目</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>物品引継書</translation>
    </message>
    <message>
        <source>Notice of missing accessories</source>
        <translation>付属品不足通知</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>メール不達</translation>
    </message>
    <message>
        <source>New key for a counter</source>
        <translation>窓口の鍵の更新</translation>
    </message>
    <message>
        <source>Change this counter&apos;s scanner</source>
        <translation>窓口のスキャナー設定の変更</translation>
    </message>
    <message>
        <source>Record reception</source>
        <translation>受入確認の記録</translation>
    </message>
    <message>
        <source>Save section</source>
        <translation>所属の保存</translation>
    </message>
    <message>
        <source>Record that a mail came back</source>
        <translation>メール不達の記録</translation>
    </message>
    <message>
        <source>Note the condition</source>
        <translation>状態の備考</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>修理先・返却予定日の変更</translation>
    </message>
    <message>
        <source>Issue record of handing over</source>
        <translation>物品引継書の発行</translation>
    </message>
    <message>
        <source>Take back after stocktake</source>
        <translation>棚卸による返却の記録</translation>
    </message>
    <message>
        <source>Record lock and keys</source>
        <translation>施錠・鍵の記録</translation>
    </message>
    <message>
        <source>Put out a report</source>
        <translation>帳票の出力</translation>
    </message>
    <message>
        <source>replaced paper</source>
        <translation>差し替えた票</translation>
    </message>
    <message>
        <source>person of a collection</source>
        <translation>回収の対象者</translation>
    </message>
    <message>
        <source>check of lock and keys</source>
        <translation>施錠・鍵の確認</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>受入確認</translation>
    </message>
    <message>
        <source>report that was put out</source>
        <translation>出力した帳票</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
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
        <translation>個人情報の消去</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>point checked at a return</source>
        <translation>返却時の点検項目</translation>
    </message>
    <message>
        <source>Overdue list for the head</source>
        <translation>延滞一覧（所属長宛）</translation>
    </message>
    <message>
        <source>Close or reopen a type</source>
        <translation>品目の廃止・廃止の取消</translation>
    </message>
    <message>
        <source>Close or reopen a place</source>
        <translation>設置場所の廃止・廃止の取消</translation>
    </message>
    <message>
        <source>Close or reopen a section</source>
        <translation>所属の廃止・廃止の取消</translation>
    </message>
    <message>
        <source>Make one of two types</source>
        <translation>品目の統合</translation>
    </message>
    <message>
        <source>Make one of two places</source>
        <translation>設置場所の統合</translation>
    </message>
    <message>
        <source>Make one of two sections</source>
        <translation>所属の統合</translation>
    </message>
    <message>
        <source>Remove a type</source>
        <translation>品目の削除</translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation>設置場所の削除</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>所属の削除</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>確定済みです。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Clock of the counter was off</source>
        <translation>窓口の時計のずれを記録</translation>
    </message>
    <message>
        <source>earlier user</source>
        <translation>変更前の利用者</translation>
    </message>
    <message>
        <source>Correct several after stocktake</source>
        <translation>棚卸差異の一括訂正</translation>
    </message>
    <message>
        <source>Explain several differences</source>
        <translation>棚卸差異の原因の一括記録</translation>
    </message>
    <message>
        <source>same number written differently</source>
        <translation>管理番号の書き方だけが違う</translation>
    </message>
    <message>
        <source>Tell two items apart</source>
        <translation>貸与品2点を別物として記録</translation>
    </message>
    <message>
        <source>Tell two users apart</source>
        <translation>2人の利用者を別人として記録</translation>
    </message>
    <message>
        <source>two that look alike</source>
        <translation>似ている2件（別と確認済み）</translation>
    </message>
</context>
<context>
    <name>madoguchi::AboutSection</name>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Lend equipment at the counter and keep track of it.</source>
        <translation>窓口で貸与品を貸し出し、所在を管理します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Qt %1, %2</source>
        <translation>Qt %1、%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::AccessoryField</name>
    <message>
        <source>Add accessory</source>
        <translation>付属品を追加</translation>
    </message>
    <message>
        <source>Remove the accessory</source>
        <translation>付属品を削除</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetChangeFields</name>
    <message>
        <source>&amp;Place</source>
        <translation>設置場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>品目(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>所有区分(&amp;W)</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>メーカー(&amp;K)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>型番(&amp;O)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
    <message>
        <source>Further &amp;field</source>
        <translation>追加項目(&amp;F)</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Value; empty takes it away</source>
        <translation>値（空欄で項目を削除）</translation>
    </message>
    <message>
        <source>Empty: at no place</source>
        <translation>空欄：設置場所なし</translation>
    </message>
    <message>
        <source>&amp;Lease ends</source>
        <translation>リース満了日(&amp;L)</translation>
    </message>
    <message>
        <source>Lease contr&amp;act no.</source>
        <translation>リース契約番号(&amp;A)</translation>
    </message>
    <message>
        <source>Leasing co&amp;mpany</source>
        <translation>リース会社(&amp;M)</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1; empty: not known</source>
        <translation>例：2026-04-01、R8.4.1。空欄：不明</translation>
    </message>
    <message>
        <source>Ac&amp;quired</source>
        <translation>取得日(&amp;Q)</translation>
    </message>
    <message>
        <source>P&amp;rice of each</source>
        <translation>単価(&amp;R)</translation>
    </message>
    <message>
        <source>98,000; empty: not known</source>
        <translation>98,000&#x3000;空欄：不明</translation>
    </message>
    <message>
        <source>A&amp;ccessories</source>
        <translation>付属品(&amp;C)</translation>
    </message>
    <message>
        <source>AC adapter; mouse ×2 – these and no others</source>
        <translation>ACアダプター; マウス ×2（これだけにします）</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状態(&amp;U)</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出日時</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>未返却：%1</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <translation>%1の代替機</translation>
    </message>
    <message>
        <source>%1 is lent in its place.</source>
        <translation>代わりに%1を貸出中です。</translation>
    </message>
    <message>
        <source>%1 on %2, reported %3</source>
        <comment>what happened, when, number of the report</comment>
        <translation>%1（%2 発生、届 %3）</translation>
    </message>
    <message>
        <source>%1; found on %2</source>
        <translation>%1。%2に発見</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>写真・ファイル</translation>
    </message>
    <message>
        <source>Belongs to the kit %1 %2</source>
        <translation>セット%1 %2の内容</translation>
    </message>
    <message>
        <source>Checked as a spare on %1</source>
        <translation>予備機の点検日：%1</translation>
    </message>
    <message>
        <source>Sent to %1 on %2 (%3); arrived, the receipt is to come back.</source>
        <translation>%2に%1へ送付（%3）。到着済み、受領書の返送待ちです。</translation>
    </message>
    <message>
        <source>Sent to %1 on %2 (%3); not confirmed yet.</source>
        <translation>%2に%1へ送付（%3）。到着は未確認です。</translation>
    </message>
    <message>
        <source>Later report…</source>
        <translation>続報の届出…</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>リース契約番号</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>リース会社</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Noted when it came back on %1: %2</source>
        <translation>返却時の記録（%1）：%2</translation>
    </message>
    <message>
        <source>Not in order when it came back on %1: %2</source>
        <translation>返却時に異常あり（%1）：%2</translation>
    </message>
    <message>
        <source>In order when it came back on %1: %2</source>
        <translation>返却時に異常なし（%1）：%2</translation>
    </message>
    <message>
        <source>%1; %2 had it</source>
        <translation>%1、利用者 %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>製造番号</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetForm</name>
    <message>
        <source>Edit the item</source>
        <translation>貸与品の変更</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>貸与品の登録</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>品目(&amp;T)</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>メーカー(&amp;K)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>型番(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Barcodes</source>
        <translation>バーコード(&amp;B)</translation>
    </message>
    <message>
        <source>One a line. Scan them here.</source>
        <translation>1行に1つ。ここで読み取れます。</translation>
    </message>
    <message>
        <source>A&amp;ccessories</source>
        <translation>付属品(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>設置場所(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>所有区分(&amp;W)</translation>
    </message>
    <message>
        <source>Ac&amp;quired</source>
        <translation>取得日(&amp;Q)</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1.</source>
        <translation>例：2026-04-01、R8.4.1</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>価格(&amp;R)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
    <message>
        <source>Further &amp;fields</source>
        <translation>追加項目(&amp;F)</translation>
    </message>
    <message>
        <source>This is not a price. Type the whole amount in digits.</source>
        <translation>価格として読めません。金額を数字で入力してください。</translation>
    </message>
    <message>
        <source>&amp;Lease ends</source>
        <translation>リース満了日(&amp;L)</translation>
    </message>
    <message>
        <source>Lease contr&amp;act no.</source>
        <translation>リース契約番号(&amp;A)</translation>
    </message>
    <message>
        <source>Leasing co&amp;mpany</source>
        <translation>リース会社(&amp;M)</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>設置場所の移動</translation>
    </message>
    <message>
        <source>Correction of the entry</source>
        <translation>記載の訂正</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Fields of the type</source>
        <translation>品目ごとの項目</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Choose or type; kept in the journal.</source>
        <translation>選ぶか入力してください。監査ログに残ります。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application.</source>
        <translation>承認者または申請番号。</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>状態の変更</translation>
    </message>
    <message>
        <source>Asset &amp;no.</source>
        <translation>管理番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Serial</source>
        <translation>製造番号(&amp;S)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状態(&amp;U)</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetTableModel</name>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and section</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>リース契約番号</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>リース会社</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation>取込み中</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>User / place</source>
        <translation>利用者・設置場所</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>User’s staff no.</source>
        <translation>利用者の職員番号</translation>
    </message>
</context>
<context>
    <name>madoguchi::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Filter by number, model, maker or serial</source>
        <translation>番号・型番・メーカー・製造番号で絞り込む</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message numerus="yes">
        <source>More than %n item(s)</source>
        <translation>
            <numerusform>%n点以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered about an item is not saved yet.</source>
        <translation>貸与品の入力内容がまだ保存されていません。</translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>貸与品はまだありません。</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>一致する貸与品はありません。</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての品目</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>On loan, all</source>
        <translation>貸出中（すべて）</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>%1を%2さんから受け取りました。</translation>
    </message>
    <message>
        <source>Undone: %1 is with %2 again.</source>
        <translation>取り消しました：%1は%2さんの貸出に戻りました。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1を登録しました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>End of the lease</source>
        <translation>リースの満了</translation>
    </message>
    <message>
        <source>Lease over</source>
        <translation>リース満了済み</translation>
    </message>
    <message numerus="yes">
        <source>Lease ends within %n day(s)</source>
        <translation>
            <numerusform>リース満了まで%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Any lease</source>
        <translation>リース不問</translation>
    </message>
    <message>
        <source>Work sheets…</source>
        <translation>作業票…</translation>
    </message>
    <message>
        <source>Record for the marked</source>
        <translation>選択分の登録</translation>
    </message>
    <message>
        <source>On loan, not due yet</source>
        <translation>貸出中（期限前）</translation>
    </message>
    <message>
        <source>Section that has it</source>
        <translation>利用者の所属</translation>
    </message>
    <message>
        <source>With any section</source>
        <translation>すべての利用者の所属</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Any ownership</source>
        <translation>すべての所有区分</translation>
    </message>
</context>
<context>
    <name>madoguchi::AttachmentList</name>
    <message>
        <source>Add a picture or file…</source>
        <translation>写真・ファイルを追加…</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>添付はありません。</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <comment>size, when</comment>
        <translation>%1、%2 追加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Add a picture or file</source>
        <translation>写真・ファイルの追加</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>%1を添付しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is not attached any more.</source>
        <translation>取り消しました：%1の添付をやめました。</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <translation>%1を外しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is attached again.</source>
        <translation>取り消しました：%1を再び添付しました。</translation>
    </message>
    <message>
        <source>%1, taken at the return of %2</source>
        <comment>size, when</comment>
        <translation>%1、%2の返却時</translation>
    </message>
</context>
<context>
    <name>madoguchi::AvailabilityStrip</name>
    <message>
        <source>Free units, day by day</source>
        <translation>日ごとの空き台数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free</source>
        <translation>%1：空き%2／%3</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（閉庁）</translation>
    </message>
</context>
<context>
    <name>madoguchi::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>A manager or an owner backs up.</source>
        <translation>バックアップできるのは管理者か責任者です。</translation>
    </message>
    <message>
        <source>This record is on a PostgreSQL server and is backed up there, not from a counter. Whoever looks after the server runs pg_dump every day, for example:</source>
        <translation>この記録は PostgreSQL サーバーにあり、バックアップは窓口ではなくサーバーで行います。サーバーの担当者が毎日 pg_dump を実行してください。例：</translation>
    </message>
    <message>
        <source>pg_restore brings such a file back, into a new database. Try it once before it is needed.</source>
        <translation>復元は pg_restore で、新しいデータベースに行います。必要になる前に一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>There should be a backup every %n day(s). Make one now.</source>
        <translation>
            <numerusform>バックアップは%n日ごとに必要です。今すぐ作成してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>None yet, as far as the record knows</source>
        <translation>まだありません（この記録で分かる範囲）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>記録のバックアップ</translation>
    </message>
    <message>
        <source>Records (*.sqlite)</source>
        <translation>記録 (*.sqlite)</translation>
    </message>
    <message>
        <source>Writing the backup (percent)</source>
        <translation>バックアップを書き込み中（%）</translation>
    </message>
    <message>
        <source>The counters go on working while a backup is written. Keep it on another disk or in a network folder: a copy beside the record burns with it. It holds everything, also personal data.</source>
        <translation>バックアップ中も窓口の業務は続けられます。保存先は別のディスクかネットワークフォルダーにしてください。同じ場所の控えは、記録と一緒に失われます。個人情報を含むすべてのデータが入ります。</translation>
    </message>
    <message>
        <source>To restore one: copy the backup back to this computer, choose Settings &gt; Database &gt; Open another record…, and open the copy; an owner is asked there what happened. The record as it is stays where it is. The command line copies and checks it in one, from a network folder or a read-only medium too:</source>
        <translation>復元するには、バックアップをこのパソコンにコピーし、「設定」→「データベース」→「別の記録を開く…」でそのコピーを開きます。開いた後、責任者に事情の記録を求めます。現在の記録はそのまま残ります。コマンドラインでは、ネットワークフォルダーや書き込みできない媒体からでも、コピーと検査を一度に行えます:</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in %1, with %Ln entry(ies) of the journal.</source>
        <translation>
            <numerusform>「%1」にバックアップしました（監査ログ%Ln件）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::Banner</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>madoguchi::BasketModel</name>
    <message>
        <source>Click to choose another due day for this item</source>
        <translation>クリックすると、この品の期限を変更できます</translation>
    </message>
    <message>
        <source>Take out of the basket (Delete)</source>
        <translation>一覧から外す (Delete)</translation>
    </message>
    <message>
        <source>Take out of the basket</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Scan it again for one more, or type the amount: =5</source>
        <translation>もう一度読み取ると1つ増えます。数量は「=5」のように入力できます</translation>
    </message>
    <message>
        <source>handed out for good</source>
        <translation>返却不要</translation>
    </message>
</context>
<context>
    <name>madoguchi::CareFacts</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a repair</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>In repair since %1: %2</source>
        <translation>%1から修理中：%2</translation>
    </message>
    <message numerus="yes">
        <source>expected back on %1, %n day(s) ago</source>
        <translation>
            <numerusform>返却予定 %1（%n日超過）</numerusform>
        </translation>
    </message>
    <message>
        <source>expected back on %1</source>
        <translation>返却予定 %1</translation>
    </message>
    <message>
        <source>Repairs and resets</source>
        <translation>修理・初期化</translation>
    </message>
    <message>
        <source>Hand-back and disposal</source>
        <translation>返納・廃棄</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>準備日時</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>返納引渡書</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>消去方法</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会者</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>証明番号</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>データ消去確認書</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>廃棄・返納済</translation>
    </message>
</context>
<context>
    <name>madoguchi::ChangePane</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>すでにその内容です</translation>
    </message>
    <message numerus="yes">
        <source>Change %n together</source>
        <translation>
            <numerusform>%n件を一括変更</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal</source>
        <translation>理由（監査ログに残ります）(&amp;R)</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>理由（監査ログに残ります）</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更せずに戻る</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Choose at the left what is to be changed.</source>
        <translation>変更する項目を左で選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n件を変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left out.</source>
        <translation>
            <numerusform>%n件は変更できないため除きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>%n件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed together.</source>
        <translation>
            <numerusform>%n件をまとめて変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: all %n are as they were before.</source>
        <translation>
            <numerusform>取り消しました：%n件とも元に戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application</source>
        <translation>承認者または申請番号</translation>
    </message>
</context>
<context>
    <name>madoguchi::Cli</name>
    <message>
        <source>Name one file to write.</source>
        <translation>書き出すファイルを1つ指定してください。</translation>
    </message>
    <message>
        <source>The new record</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Name the backup, and the new record with --into.</source>
        <translation>バックアップと、--into で新しい記録を指定してください。</translation>
    </message>
    <message>
        <source>Copies the whole record into one file while others go on working.</source>
        <translation>作業を止めずに、記録全体を1つのファイルにコピーします。</translation>
    </message>
    <message>
        <source>Makes a new record out of a backup.</source>
        <translation>バックアップから新しい記録を作ります。</translation>
    </message>
    <message>
        <source>The record: a file, or postgresql://… (MADOGUCHI_DB)</source>
        <translation>記録：ファイルまたは postgresql://…（MADOGUCHI_DB）</translation>
    </message>
    <message>
        <source>Who works, by code or card (MADOGUCHI_OPERATOR)</source>
        <translation>操作者のコードまたはカード（MADOGUCHI_OPERATOR）</translation>
    </message>
    <message>
        <source>The counter&apos;s code (MADOGUCHI_STATION)</source>
        <translation>窓口コード（MADOGUCHI_STATION）</translation>
    </message>
    <message>
        <source>Language of the messages: ja or en</source>
        <translation>メッセージの言語：ja または en</translation>
    </message>
    <message>
        <source>Id of a change: a repeat under the same id acts once</source>
        <translation>変更のID：同じIDで繰り返しても一度しか実行されません</translation>
    </message>
    <message>
        <source>Why; kept with a change</source>
        <translation>理由。変更とともに記録されます</translation>
    </message>
    <message>
        <source>On whose authority: application number, approver; kept with a change</source>
        <translation>根拠：申請番号や承認者。変更とともに記録されます</translation>
    </message>
    <message>
        <source>Results as JSON</source>
        <translation>結果を JSON で出力する</translation>
    </message>
    <message>
        <source>Show what can be said here</source>
        <translation>使い方を表示する</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Lends equipment and keeps a record in which no change can be hidden.</source>
        <translation>貸与品を貸し出し、改変を隠せない記録を残します。</translation>
    </message>
    <message>
        <source>There is no command “%1”. madoguchi-cli --help names them all.</source>
        <translation>コマンド「%1」はありません。madoguchi-cli --help で一覧を表示します。</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>%1のPIN：</translation>
    </message>
    <message>
        <source>Write receipts and return slips as PDFs into this folder</source>
        <translation>受領書と返却確認書をこのフォルダーに PDF で書き出す</translation>
    </message>
    <message>
        <source>The scans come from standard input.</source>
        <translation>読取りは標準入力から受け取ります。</translation>
    </message>
    <message>
        <source>Plays scans from standard input, one per line, through the counter&apos;s dialogue.</source>
        <translation>標準入力の読取りを1行ずつ窓口の対話に通します。</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>書き出す PDF</translation>
    </message>
    <message>
        <source>Name one document, and the file to write with --out.</source>
        <translation>文書番号を1つと、--out で書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 written to %2 (reprint %3).</source>
        <translation>%1を「%2」に書き出しました（再発行 %3）。</translation>
    </message>
    <message>
        <source>Prints a receipt or return slip again, marked as a reprint.</source>
        <translation>受領書・返却確認書を再発行として印刷します。</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>Of a CSV: utf-8 (with a mark for Excel), utf-8-plain or cp932</source>
        <translation>CSVの文字コード：utf-8（Excel用の印付き）、utf-8-plain、cp932</translation>
    </message>
    <message>
        <source>Say assets, people or loans, and name the file to write with --out.</source>
        <translation>assets、people、loans のどれかと、--out で書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Which column means what; may be given several times</source>
        <translation>列の対応付け（複数指定可）</translation>
    </message>
    <message>
        <source>auto, utf-8, cp932, utf-16, utf-16le or utf-16be</source>
        <translation>auto、utf-8、cp932、utf-16、utf-16le、utf-16be</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing</source>
        <translation>変更内容だけを示し、何も変更しない</translation>
    </message>
    <message>
        <source>Take over the other rows when some cannot be</source>
        <translation>取り込めない行があっても、他の行を取り込む</translation>
    </message>
    <message>
        <source>New types: %1 (%2)</source>
        <translation>新しい品目：%1（%2）</translation>
    </message>
    <message>
        <source>New places: %1 (%2)</source>
        <translation>新しい設置場所：%1（%2）</translation>
    </message>
    <message>
        <source>New sections: %1 (%2)</source>
        <translation>新しい所属：%1（%2）</translation>
    </message>
    <message>
        <source>New people: %1 (%2)</source>
        <translation>新しい利用者：%1（%2）</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>line %1: new %2</source>
        <translation>%1行目：新規 %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.</source>
        <translation>試行のため、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Say assets or people, and name one file.</source>
        <translation>assets か people と、ファイルを1つ指定してください。</translation>
    </message>
    <message>
        <source>Brings in a CSV file, all or nothing; encoding, delimiter and columns are found by themselves.</source>
        <translation>CSVファイルを取り込みます（全部か、まったく取り込まないか）。文字コード・区切り・列は自動で判別します。</translation>
    </message>
    <message>
        <source>A file of checkpoints kept outside the record; may be given several times</source>
        <translation>記録の外に保管したチェックポイントのファイル（複数指定可）</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>この日時から</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>この日時より前</translation>
    </message>
    <message>
        <source>Of this operator only</source>
        <translation>この操作者だけ</translation>
    </message>
    <message>
        <source>Of this counter only</source>
        <translation>この窓口だけ</translation>
    </message>
    <message>
        <source>Of this kind only: loans.hand-over, or loans. for all that begin so</source>
        <translation>この操作だけ：loans.hand-over。loans. とすると、それで始まるすべて</translation>
    </message>
    <message>
        <source>At most so many (100)</source>
        <translation>最大件数（100）</translation>
    </message>
    <message>
        <source>Instants are written 2026-04-01T09:00.</source>
        <translation>日時は 2026-04-01T09:00 のように書いてください。</translation>
    </message>
    <message>
        <source>Also what is personal; without it the file tells nothing about people</source>
        <translation>個人情報も含める。指定しなければファイルから個人は分かりません</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>--out で書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name one document.</source>
        <translation>文書番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>Code on the paper: %1</source>
        <translation>紙面のコード：%1</translation>
    </message>
    <message>
        <source>Give the text of the code on the receipt.</source>
        <translation>受領書のコードの内容を指定してください。</translation>
    </message>
    <message>
        <source>The receipt is entry %1 of %2, unaltered.</source>
        <translation>この受領書は%2の記録%1で、改変はありません。</translation>
    </message>
    <message>
        <source>The new, empty record</source>
        <translation>新しい空の記録</translation>
    </message>
    <message>
        <source>Name the new record with --into.</source>
        <translation>--into で新しい記録を指定してください。</translation>
    </message>
    <message>
        <source>Checks every byte of the journal and names the first bad entry.</source>
        <translation>監査ログをすべて検証し、最初の異常を示します。</translation>
    </message>
    <message>
        <source>Shows entries of the journal, the newest first.</source>
        <translation>監査ログを新しい順に表示します。</translation>
    </message>
    <message>
        <source>Signs the present state; keep it outside the record.</source>
        <translation>現在の状態に署名します。記録の外に保管してください。</translation>
    </message>
    <message>
        <source>Writes every entry, one JSON object per line.</source>
        <translation>すべての記録を1行1件の JSON で書き出します。</translation>
    </message>
    <message>
        <source>Compares the code of a printed receipt with the record.</source>
        <translation>印刷された受領書のコードを記録と照合します。</translation>
    </message>
    <message>
        <source>Makes the record anew from its journal alone and compares every table.</source>
        <translation>監査ログだけから記録を作り直し、すべての表を比較します。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録数</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>検証を中止しました。</translation>
    </message>
    <message>
        <source>The journal has been altered. First entry that does not fit: counter %1, entry %2.</source>
        <translation>監査ログが改変されています。最初の異常：窓口%1、記録%2。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The journal could not be performed again: counter %1, entry %2 (%3).</source>
        <translation>監査ログを再現できません：窓口%1、記録%2（%3）。</translation>
    </message>
    <message>
        <source>The record and its journal differ: somebody changed rows without an entry.</source>
        <translation>記録と監査ログが一致しません。記録を残さずに変更された行があります。</translation>
    </message>
    <message>
        <source>Asset no., where it changes</source>
        <translation>管理番号（変更する場合）</translation>
    </message>
    <message>
        <source>Type; a new one is made</source>
        <translation>品目。なければ作ります</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>A barcode on it; may be given several times, replaces all</source>
        <translation>バーコード（複数指定可、すべて置き換えます）</translation>
    </message>
    <message>
        <source>What belongs to it, as “AC adapter x2”; may be given several times, replaces all</source>
        <translation>付属品。「ACアダプター x2」のように（複数指定可、すべて置き換えます）</translation>
    </message>
    <message>
        <source>Place; a new one is made</source>
        <translation>設置場所。なければ作ります</translation>
    </message>
    <message>
        <source>state, lease, service or borrowed</source>
        <translation>state（国有）、lease（リース）、service（サービス提供）、borrowed（借用）</translation>
    </message>
    <message>
        <source>Day of acquisition</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>価格（円）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Give one number.</source>
        <translation>番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>Name one item.</source>
        <translation>貸与品を1つ指定してください。</translation>
    </message>
    <message>
        <source>Staff no., where it changes</source>
        <translation>職員番号（変更する場合）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>登録どおりの氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Section; a new one is made</source>
        <translation>所属。なければ作ります</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Language of this person&apos;s papers: ja or en</source>
        <translation>帳票の言語：ja または en</translation>
    </message>
    <message>
        <source>A card, as scanned; may be given several times, replaces all</source>
        <translation>職員証（複数指定可、すべて置き換えます）</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>利用者を1人指定してください。</translation>
    </message>
    <message>
        <source>pc, phone, router, media, peripheral, meeting, printer or other</source>
        <translation>pc、phone、router、media、peripheral、meeting、printer、other</translation>
    </message>
    <message>
        <source>Has to be reset after each loan</source>
        <translation>貸出のたびに初期化が必要</translation>
    </message>
    <message>
        <source>How long it is lent; without it, by the office&apos;s rule</source>
        <translation>貸出日数。指定しなければ組織の規則に従います</translation>
    </message>
    <message>
        <source>Name one type, and its category with --category.</source>
        <translation>品目を1つと、--category で分類を指定してください。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>The code on its shelf label</source>
        <translation>棚ラベルのコード</translation>
    </message>
    <message>
        <source>Name one place.</source>
        <translation>設置場所を1つ指定してください。</translation>
    </message>
    <message>
        <source>Enters an item.</source>
        <translation>貸与品を登録します。</translation>
    </message>
    <message>
        <source>Changes what is given of an item; the rest stays.</source>
        <translation>貸与品の指定した項目だけを変更します。</translation>
    </message>
    <message>
        <source>Enters a person.</source>
        <translation>利用者を登録します。</translation>
    </message>
    <message>
        <source>Changes what is given of a person; the rest stays.</source>
        <translation>利用者の指定した項目だけを変更します。</translation>
    </message>
    <message>
        <source>Says what a type asks for.</source>
        <translation>品目の扱いを決めます。</translation>
    </message>
    <message>
        <source>Enters a place with the code on its shelf label.</source>
        <translation>設置場所を棚ラベルのコードとともに登録します。</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>延滞だけ</translation>
    </message>
    <message>
        <source>Of this person or section only</source>
        <translation>この利用者・所属だけ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit には数を指定してください。</translation>
    </message>
    <message>
        <source>Say what to list.</source>
        <translation>一覧の種類を指定してください。</translation>
    </message>
    <message>
        <source>Lists one sort of thing, narrowed down by words and options.</source>
        <translation>1種類の一覧を、語と条件で絞り込んで表示します。</translation>
    </message>
    <message>
        <source>Who borrows: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>借りる人：職員番号・ユーザー名・職員証、または所属の正確な名前</translation>
    </message>
    <message>
        <source>Why the proxy may</source>
        <translation>委任の根拠</translation>
    </message>
    <message>
        <source>What it is for; printed on the receipt</source>
        <translation>用途。受領書に印刷されます</translation>
    </message>
    <message>
        <source>Write the receipt as PDF</source>
        <translation>受領書を PDF で書き出す</translation>
    </message>
    <message>
        <source>Name who borrows with --to, and at least one item.</source>
        <translation>--to で借りる人を、続けて貸与品を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Handed over to %1, receipt %2.</source>
        <translation>%1へ引き渡しました。受領書 %2。</translation>
    </message>
    <message>
        <source>An accessory that did not come with it; may be given several times</source>
        <translation>一緒に返却されなかった付属品（複数指定可）</translation>
    </message>
    <message>
        <source>Write the return slip as PDF; several get their number before the ending</source>
        <translation>返却確認書を PDF で書き出す。複数のときは拡張子の前に番号が付きます</translation>
    </message>
    <message>
        <source>Taken back, return slip %1.</source>
        <translation>返却を受け付けました。返却確認書 %1。</translation>
    </message>
    <message>
        <source>Name at least one item.</source>
        <translation>貸与品を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>--missing names one of the items, a colon and the accessory.</source>
        <translation>--missing には、返却する品・コロン・付属品の順に指定してください。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>取り消しました：%1。</translation>
    </message>
    <message>
        <source>Hands items over to a person or a section, with one receipt for all of them.</source>
        <translation>貸与品を利用者または所属に引き渡します。受領書は1枚にまとめます。</translation>
    </message>
    <message>
        <source>Takes items back from whoever holds them.</source>
        <translation>貸与品の返却を受け付けます。</translation>
    </message>
    <message>
        <source>Name one thing to show.</source>
        <translation>表示するものを1つ指定してください。</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>探す語を指定してください。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Name one thing whose history to tell.</source>
        <translation>履歴を見るものを1つ指定してください。</translation>
    </message>
    <message>
        <source>Every journal entry that touched it, the newest first.</source>
        <translation>関係する監査ログを新しい順に表示します。</translation>
    </message>
    <message>
        <source>New PIN of %1:</source>
        <translation>%1の新しいPIN：</translation>
    </message>
    <message>
        <source>Name, as it is printed on papers</source>
        <translation>帳票に印刷する氏名</translation>
    </message>
    <message>
        <source>desk, manager, auditor or owner</source>
        <translation>desk（窓口担当）、manager（管理者）、auditor（監査者）、owner（責任者）</translation>
    </message>
    <message>
        <source>The operator&apos;s card, as scanned</source>
        <translation>操作者のカード（読み取った値）</translation>
    </message>
    <message>
        <source>Without a PIN: possible in a sample record only</source>
        <translation>PINなし（体験用データだけ）</translation>
    </message>
    <message>
        <source>Give one code for the operator.</source>
        <translation>操作者コードを1つ指定してください。</translation>
    </message>
    <message>
        <source>Operator %1 added: %2.</source>
        <translation>操作者%1を追加しました：%2。</translation>
    </message>
    <message>
        <source>Set a new PIN (MADOGUCHI_NEW_PIN, else asked for)</source>
        <translation>新しいPINを設定する（MADOGUCHI_NEW_PIN、なければ入力）</translation>
    </message>
    <message>
        <source>The operator&apos;s new card, as scanned</source>
        <translation>操作者の新しいカード（読み取った値）</translation>
    </message>
    <message>
        <source>Takes the operator off the desk</source>
        <translation>操作者の利用を停止する</translation>
    </message>
    <message>
        <source>Name one operator, and what to change.</source>
        <translation>操作者を1人と、変更する内容を指定してください。</translation>
    </message>
    <message>
        <source>Operator %1 changed.</source>
        <translation>操作者%1を変更しました。</translation>
    </message>
    <message>
        <source>Adds an operator; the PIN comes from MADOGUCHI_NEW_PIN or a prompt.</source>
        <translation>操作者を追加します。PINは MADOGUCHI_NEW_PIN または入力から受け取ります。</translation>
    </message>
    <message>
        <source>Lists the operators.</source>
        <translation>操作者の一覧を表示します。</translation>
    </message>
    <message>
        <source>A sample record with so many items (2,600)</source>
        <translation>指定した点数の体験用データ（2,600）</translation>
    </message>
    <message>
        <source>Name of the first operator</source>
        <translation>最初の操作者の氏名</translation>
    </message>
    <message>
        <source>Organisation that issues the papers</source>
        <translation>帳票を発行する組織</translation>
    </message>
    <message>
        <source>Name of the service desk on the papers</source>
        <translation>帳票に載せる窓口の名称</translation>
    </message>
    <message>
        <source>Phone number of the desk on the papers</source>
        <translation>帳票に載せる電話番号</translation>
    </message>
    <message>
        <source>Making a sample record; this takes a while …</source>
        <translation>体験用データを作成しています。しばらくお待ちください…</translation>
    </message>
    <message>
        <source>--demo takes a number of items.</source>
        <translation>--demo には点数を指定してください。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>体験用</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>People</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>延滞</translation>
    </message>
    <message>
        <source>Accessories to come</source>
        <translation>未返却の付属品</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Creates a record with its first operator, or a sample record; refuses an existing one.</source>
        <translation>最初の操作者とともに記録を、または体験用の記録を作ります。既存の記録には行いません。</translation>
    </message>
    <message>
        <source>Version, schema and counts.</source>
        <translation>バージョン、スキーマ、件数を表示します。</translation>
    </message>
    <message>
        <source>Checks the database and every byte of the journal.</source>
        <translation>データベースと監査ログ全体を検査します。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出日時</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>職員証</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>未返却：%1</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>返却 %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Name one setting, or none for all of them.</source>
        <translation>設定を1つ指定するか、指定なしですべてを表示します。</translation>
    </message>
    <message>
        <source>Give the name of one setting and its value.</source>
        <translation>設定の名前と値を指定してください。</translation>
    </message>
    <message>
        <source>It was set so before.</source>
        <translation>すでにその値です。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1を%2にしました</translation>
    </message>
    <message>
        <source>Shows what the organisation has chosen.</source>
        <translation>組織の設定を表示します。</translation>
    </message>
    <message>
        <source>Changes one of these.</source>
        <translation>設定を変更します。</translation>
    </message>
    <message>
        <source>A further field; an empty value takes it away; may be given several times</source>
        <translation>その他の項目。値が空なら削除（複数指定可）</translation>
    </message>
    <message>
        <source>Day on which the person left; empty: is here again</source>
        <translation>退職・異動日。空なら在籍に戻します</translation>
    </message>
    <message>
        <source>Of an item that is back already, this accessory comes now; may be given several times</source>
        <translation>返却済みの貸与品の、今回受け取る付属品（複数指定可）</translation>
    </message>
    <message>
        <source>Of %1 has come: %2.</source>
        <translation>%1の%2を受け取りました。</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職・異動日</translation>
    </message>
    <message>
        <source>With it, the newest first: %1.</source>
        <translation>あわせて取り消した操作（新しい順）：%1。</translation>
    </message>
    <message>
        <source>The record does not know of it: name an operator who may back up with --operator.</source>
        <translation>記録には残していません。残すには、バックアップできる操作者を --operator で指定してください。</translation>
    </message>
    <message>
        <source>Takes the card away</source>
        <translation>カードの登録を外します</translation>
    </message>
    <message>
        <source>Brings a retired operator back</source>
        <translation>利用停止を解除します</translation>
    </message>
    <message>
        <source>These two exclude each other.</source>
        <translation>この2つは同時に指定できません。</translation>
    </message>
    <message>
        <source>Only your own PIN is changed here; --operator says who you are.</source>
        <translation>変更できるのは自分のPINだけです。だれかは --operator で指定します。</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>%1のPINを変更しました。</translation>
    </message>
    <message>
        <source>Corrects an operator, takes them off the desk or brings them back.</source>
        <translation>操作者の登録を直し、利用を停止または再開します。</translation>
    </message>
    <message>
        <source>Changes your own PIN: MADOGUCHI_NEW_PIN or a prompt gives the new one.</source>
        <translation>自分のPINを変更します。新しいPINは MADOGUCHI_NEW_PIN か入力で指定します。</translation>
    </message>
    <message>
        <source>Give the file to write with --out.</source>
        <translation>書き出すファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>The command card is in %1.</source>
        <translation>操作カードを「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Writes the barcodes of the counter&apos;s commands, one sheet for the desk.</source>
        <translation>窓口の操作用バーコードを1枚の紙にまとめて書き出します。</translation>
    </message>
    <message>
        <source>It is a copy of an earlier day: it is not compared with the newest checkpoints of this machine</source>
        <translation>以前の時点の写しとして扱い、このパソコンの最新のチェックポイントとは照合しない</translation>
    </message>
    <message>
        <source>Compared with the checkpoints kept in %1.</source>
        <translation>「%1」に保管したチェックポイントと照合しました。</translation>
    </message>
    <message>
        <source>The record has been altered.</source>
        <translation>記録が改変されています。</translation>
    </message>
    <message>
        <source>Of this place only</source>
        <translation>この設置場所のものだけ</translation>
    </message>
    <message>
        <source>Of this type only</source>
        <translation>この品目のものだけ</translation>
    </message>
    <message>
        <source>Held by this section only</source>
        <translation>この所属が借りているものだけ</translation>
    </message>
    <message>
        <source>Held by this person or section only</source>
        <translation>この利用者または所属が借りているものだけ</translation>
    </message>
    <message>
        <source>Group by this column, with subtotals; none: do not group</source>
        <translation>この列でグループにまとめ、小計を付ける。none：まとめない</translation>
    </message>
    <message>
        <source>These columns, in this order, separated by commas</source>
        <translation>この列を、この順に（コンマ区切り）</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>期間の最初の日</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>期間の最後の日</translation>
    </message>
    <message>
        <source>pdf, xlsx or csv; else what the name of the file says</source>
        <translation>pdf、xlsx、csv のいずれか。省けばファイル名の拡張子による</translation>
    </message>
    <message>
        <source>Name one report, and the file to write with --out.</source>
        <translation>帳票を一つと、書き出すファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>Writes a report whose total is compared with the ledger.</source>
        <translation>台帳と総数を突き合わせた帳票を書き出します。</translation>
    </message>
    <message>
        <source>One PDF with all the letters</source>
        <translation>すべての書状をまとめたPDF</translation>
    </message>
    <message>
        <source>Write a mail draft of each letter into this folder</source>
        <translation>このフォルダーに書状ごとのメールの下書きを作る</translation>
    </message>
    <message>
        <source>Put the PDF of the letter into its draft</source>
        <translation>下書きに書状のPDFを添付する</translation>
    </message>
    <message>
        <source>Who is written to: each person, or the head of the section (person)</source>
        <translation>宛先：利用者ごと（person）か所属長（section）。省略すると person</translation>
    </message>
    <message>
        <source>When the things are asked back; else after the days of the office</source>
        <translation>返却期日。省略すると設定の日数後</translation>
    </message>
    <message>
        <source>--by takes section or person.</source>
        <translation>--by には section か person を指定してください。</translation>
    </message>
    <message>
        <source>--step takes a number from 1.</source>
        <translation>--step には1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Give the file to write with --out, or a folder for mail drafts with --eml.</source>
        <translation>--out で書き出すファイルを、または --eml で下書きのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>書状を送る相手はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not written yet. Do it again.</source>
        <translation>
            <numerusform>%n通がまだ作成されていません。もう一度実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written: %1.</source>
        <translation>
            <numerusform>%n通の書状を作成しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this person only</source>
        <translation>この利用者の分だけ</translation>
    </message>
    <message>
        <source>Only those of which something is still out</source>
        <translation>未返却のものがある書状だけ</translation>
    </message>
    <message>
        <source>--limit takes a number above zero.</source>
        <translation>--limit には1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>返却予定</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>When the things will be brought</source>
        <translation>返却予定日</translation>
    </message>
    <message>
        <source>Name one letter.</source>
        <translation>書状を1つ指定してください。</translation>
    </message>
    <message>
        <source>The answer to %1 is recorded.</source>
        <translation>%1への応答を記録しました。</translation>
    </message>
    <message>
        <source>Of the letter: ja or en (ja)</source>
        <translation>書状の言語：ja か en（省略すると ja）</translation>
    </message>
    <message>
        <source>Take the words from this file, written as this command shows them</source>
        <translation>このファイルの文面を使う（このコマンドの表示と同じ書き方）</translation>
    </message>
    <message>
        <source>Use the fixed words again</source>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>Writes letters about loans: never twice for the same step of a loan.</source>
        <translation>貸出についての書状を作成します。同じ貸出に同じ回を二度出すことはありません。</translation>
    </message>
    <message>
        <source>Lists the letters that were written, newest first.</source>
        <translation>作成した書状を新しい順に一覧します。</translation>
    </message>
    <message>
        <source>Records what was answered to a letter, and the day that was promised.</source>
        <translation>書状への応答と返却予定日を記録します。</translation>
    </message>
    <message>
        <source>Shows or changes the words of a letter.</source>
        <translation>書状の文面を表示・変更します。</translation>
    </message>
    <message>
        <source>The step, 1 for the first letter; else the next one of each loan, once its wait is over</source>
        <translation>第何回か（1が初回）。省略すると、間隔の日数が過ぎた貸出の次の回</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Who approved locking or wiping from afar</source>
        <translation>遠隔ロック・遠隔消去の承認者</translation>
    </message>
    <message>
        <source>loss, theft or damage</source>
        <translation>loss（紛失）、theft（盗難）、damage（破損）</translation>
    </message>
    <message>
        <source>When it happened, to the minute: 2026-04-01T14:05</source>
        <translation>発生日時（分まで）：2026-04-01T14:05</translation>
    </message>
    <message>
        <source>What happened: facts, in the words of whoever reports</source>
        <translation>状況：届け出た人の言葉で、事実を</translation>
    </message>
    <message>
        <source>When it was noticed</source>
        <translation>発見日時</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>What is stored on it</source>
        <translation>保存情報の有無・種類</translation>
    </message>
    <message>
        <source>Police station and number of the report</source>
        <translation>警察署と届出番号</translation>
    </message>
    <message>
        <source>Head of the section, who signs the report</source>
        <translation>届に署名する所属長</translation>
    </message>
    <message>
        <source>The officer who takes the report</source>
        <translation>届を受け取る担当職員</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>届をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name one item, --kind loss, theft or damage, when with --at and what happened with --note.</source>
        <translation>貸与品を1つ、種別を --kind loss・theft・damage、日時を --at、状況を --note で指定してください。</translation>
    </message>
    <message>
        <source>%1 is recorded as “%2”, report %3.</source>
        <translation>%1を「%2」として登録しました（届 %3）。</translation>
    </message>
    <message>
        <source>lock, wipe, line-stop, police or other</source>
        <translation>lock（遠隔ロック）、wipe（遠隔消去）、line-stop（回線停止）、police（警察）、other（その他）</translation>
    </message>
    <message>
        <source>When it was done, to the minute</source>
        <translation>実施日時（分まで）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>Write the report as PDF, with every measure so far</source>
        <translation>これまでの措置をすべて載せた届をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name one item, --kind lock, wipe, line-stop, police or other, and when with --at.</source>
        <translation>貸与品を1つ、措置を --kind lock・wipe・line-stop・police・other、日時を --at で指定してください。</translation>
    </message>
    <message>
        <source>Recorded for %1, report %2.</source>
        <translation>%1に登録しました（届 %2）。</translation>
    </message>
    <message>
        <source>What is to be kept in the record about it</source>
        <translation>記録に残す内容</translation>
    </message>
    <message>
        <source>Name one item, and how it was found with --note.</source>
        <translation>貸与品を1つと、発見の経緯を --note で指定してください。</translation>
    </message>
    <message>
        <source>%1 has been found; it is recorded as “%2” now.</source>
        <translation>%1の発見を登録し、「%2」にしました。</translation>
    </message>
    <message>
        <source>It could not be repaired</source>
        <translation>修理できなかった</translation>
    </message>
    <message>
        <source>Records loss, theft or damage, with its report.</source>
        <translation>紛失・盗難・破損を登録し、届を作成します。</translation>
    </message>
    <message>
        <source>Records what was done about a loss or damage, and issues the report anew.</source>
        <translation>紛失・破損への措置を登録し、届を改めて作成します。</translation>
    </message>
    <message>
        <source>Records that a lost item has turned up, and how.</source>
        <translation>紛失した貸与品の発見と経緯を登録します。</translation>
    </message>
    <message>
        <source>Sends items to be repaired; the note says what is wrong.</source>
        <translation>貸与品を修理に出します。--note に不具合の内容を入れます。</translation>
    </message>
    <message>
        <source>Returns items to service, or records that they cannot be repaired.</source>
        <translation>貸与品の使用を再開するか、修理できないことを登録します。</translation>
    </message>
    <message>
        <source>Records that items have been reset and may be lent again.</source>
        <translation>初期化が済み、再び貸し出せることを登録します。</translation>
    </message>
    <message>
        <source>The new due day; without it, the usual period once more</source>
        <translation>新しい期限（省略時は通常の期間をもう一度）</translation>
    </message>
    <message>
        <source>Extend what can be extended, and tell what cannot</source>
        <translation>延長できるものだけ延長し、できないものを知らせる</translation>
    </message>
    <message>
        <source>Write the extension slip as PDF; several get their number before the ending</source>
        <translation>延長票をPDFに書き出す（複数のときは拡張子の前に番号）</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>延長前の期限</translation>
    </message>
    <message>
        <source>Extended, extension slip %1.</source>
        <translation>延長しました（延長票 %1）。</translation>
    </message>
    <message>
        <source>What becomes of the old item: faulty or in-repair; the new one stands in for it</source>
        <translation>返却された貸与品の扱い：faulty（故障）、in-repair（修理）。新しいものは代替機になる</translation>
    </message>
    <message>
        <source>The condition of the old item, in words</source>
        <translation>返却された貸与品の状態（文章）</translation>
    </message>
    <message>
        <source>Another due day than that of the old item</source>
        <translation>元の期限と違う期限</translation>
    </message>
    <message>
        <source>Name the item that comes back and the one that goes out.</source>
        <translation>返却する貸与品と、渡す貸与品を指定してください。</translation>
    </message>
    <message>
        <source>--state is faulty or in-repair.</source>
        <translation>--state は faulty か in-repair です。</translation>
    </message>
    <message>
        <source>%1 taken back, %2 handed over in its place, receipt %3.</source>
        <translation>%1を返却し、代わりに%2を引き渡しました（受領書 %3）。</translation>
    </message>
    <message>
        <source>Gives loans another due day; --reason says why, --authority who approved.</source>
        <translation>貸出期間を延長します。--reason に理由、--authority に承認者を入れます。</translation>
    </message>
    <message>
        <source>Takes an item back and hands another to the same holder, in one step.</source>
        <translation>返却と、同じ利用者への別の貸与品の引渡しを一度に行います。</translation>
    </message>
    <message>
        <source>Disposed of, certificate %1.</source>
        <translation>廃棄済みにしました（データ消去確認書 %1）。</translation>
    </message>
    <message>
        <source>Recorded. The items wait for the number of the certificate.</source>
        <translation>登録しました。証明番号の入力を待っています。</translation>
    </message>
    <message>
        <source>Prepared to be handed back, list %1.</source>
        <translation>返納の準備をしました（返納引渡書 %1）。</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>返納引渡書をPDFに書き出す</translation>
    </message>
    <message>
        <source>How the data was erased; for what stores nothing, say so</source>
        <translation>消去方法。記憶装置がないものは、その旨</translation>
    </message>
    <message>
        <source>Who erased it</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Who was there; somebody else</source>
        <translation>立会者（実施者とは別の人）</translation>
    </message>
    <message>
        <source>Number of the certificate; with it the items are disposed of</source>
        <translation>証明番号。指定すると廃棄済みになる</translation>
    </message>
    <message>
        <source>Write the certificate of erasure as PDF</source>
        <translation>データ消去確認書をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name at least one item, --method, --executor and --witness.</source>
        <translation>貸与品を1つ以上と、--method、--executor、--witness を指定してください。</translation>
    </message>
    <message>
        <source>Puts a set together that is to be handed back, with its list.</source>
        <translation>返納・廃棄するものをまとめ、返納引渡書を作成します。</translation>
    </message>
    <message>
        <source>Records the erasure, and with a certificate number disposes of the items.</source>
        <translation>データ消去を登録し、証明番号があれば廃棄済みにします。</translation>
    </message>
    <message>
        <source>Who answers from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>変更後の利用者の番号・ユーザー名・職員証、または所属の正確な名前</translation>
    </message>
    <message>
        <source>Write the transfer slip as PDF</source>
        <translation>変更票をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name who answers from now on with --to, and at least one item.</source>
        <translation>変更後の利用者・所属を --to で、貸与品を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>Passed on to %1, transfer slip %2.</source>
        <translation>%1に変更しました（変更票 %2）。</translation>
    </message>
    <message>
        <source>The PDF file to write</source>
        <translation>書き出すPDFファイル</translation>
    </message>
    <message>
        <source>Name one person, and the file with --out.</source>
        <translation>利用者を1人と、ファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Passes loans on to another person or section, as when people are transferred.</source>
        <translation>人事異動などで、貸出の利用者・所属を変更します。</translation>
    </message>
    <message>
        <source>Everything a person holds on one sheet, to be ticked off.</source>
        <translation>利用者が借りているものをすべて載せた、回収用の一覧です。</translation>
    </message>
    <message>
        <source>Name one person, and say why with --reason.</source>
        <translation>利用者を1人と、理由を --reason で指定してください。</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1.</source>
        <translation>%1への貸出を停止しました。</translation>
    </message>
    <message>
        <source>Items may be lent to %1 again.</source>
        <translation>%1への貸出を再開しました。</translation>
    </message>
    <message>
        <source>Nothing more is lent to a person until the block is lifted.</source>
        <translation>解除するまで、利用者への貸出を停止します。</translation>
    </message>
    <message>
        <source>Lifts the block of a person.</source>
        <translation>利用者への貸出の停止を解除します。</translation>
    </message>
    <message>
        <source>It is lent until the end of the fiscal year</source>
        <translation>年度末まで貸し出す</translation>
    </message>
    <message>
        <source>Also what is reserved for somebody else; say why with --reason</source>
        <translation>ほかの人が予約した貸与品も引き渡す（--reason で理由を書く）</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>The day of the pick-up: 2026-04-01, R8.4.1</source>
        <translation>受取日：2026-04-01, R8.4.1</translation>
    </message>
    <message>
        <source>The day of the return</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Who has approved it</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Who it is for: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>予約する人：利用者の番号・ユーザー名・職員証、または所属の正確な名前</translation>
    </message>
    <message>
        <source>Any units of this type</source>
        <translation>この品目ならどれでも</translation>
    </message>
    <message>
        <source>How many of the type (1)</source>
        <translation>品目の数（1）</translation>
    </message>
    <message>
        <source>Write the reservation slip as PDF</source>
        <translation>貸出予約票をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name who it is for with --for, the days with --from and --to, and items or a --kind.</source>
        <translation>--for で予約者、--from と --to で期間、貸与品または --kind を指定してください。</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count には数を指定してください。</translation>
    </message>
    <message>
        <source>Reserved as %1, from %2 to %3.</source>
        <translation>予約しました：%1（%2から%3まで）。</translation>
    </message>
    <message>
        <source>Name one reservation.</source>
        <translation>予約を1件指定してください。</translation>
    </message>
    <message>
        <source>Changed: %1, from %2 to %3.</source>
        <translation>変更しました：%1（%2から%3まで）。</translation>
    </message>
    <message>
        <source>Name one reservation, and say why with --reason.</source>
        <translation>予約を1件指定し、--reason で理由を書いてください。</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>取り消しました：%1。</translation>
    </message>
    <message>
        <source>Name a reservation and at least one item.</source>
        <translation>予約と、貸与品を1点以上指定してください。</translation>
    </message>
    <message>
        <source>Allocated: %1 to %2 (%3 of %4).</source>
        <translation>引当てました：%1 → %2（%3／%4）。</translation>
    </message>
    <message>
        <source>Put back: %1, of %2 (%3 of %4 allocated).</source>
        <translation>戻しました：%1（%2、引当て %3／%4）。</translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>Write the pick-up slip as PDF</source>
        <translation>引渡準備票をPDFに書き出す</translation>
    </message>
    <message>
        <source>Ready: %1, pick-up slip %2.</source>
        <translation>準備完了：%1、引渡準備票 %2。</translation>
    </message>
    <message>
        <source>The first day (today)</source>
        <translation>最初の日（今日）</translation>
    </message>
    <message>
        <source>The last day (two weeks later)</source>
        <translation>最後の日（2週間後）</translation>
    </message>
    <message>
        <source>Name one type.</source>
        <translation>品目を1つ指定してください。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（閉庁）</translation>
    </message>
    <message>
        <source>Promises items, or so many of a type, to somebody for some days.</source>
        <translation>貸与品、または品目と数を、期間を決めて予約します。</translation>
    </message>
    <message>
        <source>Cancels a reservation and frees what it keeps.</source>
        <translation>予約を取り消し、押さえた貸与品を空けます。</translation>
    </message>
    <message>
        <source>Allocates items to a reservation.</source>
        <translation>予約に貸与品を引当てます。</translation>
    </message>
    <message>
        <source>Puts items back that were allocated to a reservation.</source>
        <translation>予約に引当てた貸与品を戻します。</translation>
    </message>
    <message>
        <source>Says that a reservation is packed and waits on its shelf.</source>
        <translation>予約の準備が完了し、棚にあることを記録します。</translation>
    </message>
    <message>
        <source>Hands over what is allocated to a reservation, with one receipt.</source>
        <translation>予約に引当てた貸与品を、1枚の受領書で引き渡します。</translation>
    </message>
    <message>
        <source>Shows day by day how many of a type are free.</source>
        <translation>品目の空き台数を日ごとに表示します。</translation>
    </message>
    <message>
        <source>Only what belongs to this place: its name or the code of its label</source>
        <translation>この設置場所のものだけ（名前またはラベルのコード）</translation>
    </message>
    <message>
        <source>Only this type</source>
        <translation>この品目だけ</translation>
    </message>
    <message>
        <source>Only what this section and its people hold</source>
        <translation>この所属とその職員が借りているものだけ</translation>
    </message>
    <message>
        <source>What people hold, instead of what should be in its place</source>
        <translation>棚にあるべきものではなく、貸出中のもの</translation>
    </message>
    <message>
        <source>regular (as without it), change or spot</source>
        <translation>regular（指定しないとき）、changeまたはspot</translation>
    </message>
    <message>
        <source>Write the stocktake sheet as PDF</source>
        <translation>棚卸票をPDFに書き出す</translation>
    </message>
    <message>
        <source>Say what to count with --place, --kind, --section or --custody.</source>
        <translation>何を数えるかは --place、--kind、--section、--custody で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Stocktake %1 opened: %n item(s) expected.</source>
        <translation>
            <numerusform>棚卸%1を始めました。確認対象は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Name one stocktake.</source>
        <translation>棚卸を1つ指定してください。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Write the difference report as PDF</source>
        <translation>棚卸差異報告書をPDFに書き出す</translation>
    </message>
    <message>
        <source>Stocktake %1 cancelled.</source>
        <translation>棚卸%1を中止しました。</translation>
    </message>
    <message>
        <source>Name one stocktake, and the file to write with --out.</source>
        <translation>棚卸を1つと、書き出すファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1を「%2」に書き出しました。</translation>
    </message>
    <message>
        <source>What it is, or what was found out</source>
        <translation>何であるか、または分かったこと</translation>
    </message>
    <message>
        <source>Name the stocktake and what was scanned, and give --note.</source>
        <translation>棚卸と読み取ったものを指定し、--note を付けてください。</translation>
    </message>
    <message>
        <source>Noted for %1.</source>
        <translation>%1の備考を保存しました。</translation>
    </message>
    <message>
        <source>found-later, put-back, loan-not-recorded, return-not-recorded, suspected-loss, wrong-label, registered, not-ours, record-corrected or other</source>
        <translation>found-later、put-back、loan-not-recorded、return-not-recorded、suspected-loss、wrong-label、registered、not-ours、record-correctedまたはother</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens a stocktake and writes down what it expects.</source>
        <translation>棚卸を始め、あるはずのものを書き留めます。</translation>
    </message>
    <message>
        <source>Tells what is found, missing, misplaced, unexpected and unknown.</source>
        <translation>確認済み、未確認、場所違い、対象外、台帳外を表示します。</translation>
    </message>
    <message>
        <source>Lists the stocktakes, newest first.</source>
        <translation>棚卸を新しい順に一覧します。</translation>
    </message>
    <message>
        <source>Keeps a note on what was scanned.</source>
        <translation>読み取ったものに備考を付けます。</translation>
    </message>
    <message>
        <source>Ends the counting and keeps the differences.</source>
        <translation>棚卸を締め切り、差異を残します。</translation>
    </message>
    <message>
        <source>Gives a stocktake up.</source>
        <translation>棚卸を中止します。</translation>
    </message>
    <message>
        <source>Writes the stocktake sheet as PDF.</source>
        <translation>棚卸票をPDFに書き出します。</translation>
    </message>
    <message>
        <source>Writes the difference report as PDF.</source>
        <translation>棚卸差異報告書をPDFに書き出します。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>現物の状況</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing is written so. This comes near:</source>
        <translation>一致するものはありません。近い候補：</translation>
    </message>
    <message>
        <source>Shows what would change, and changes nothing</source>
        <translation>変更内容を表示するだけで、変更しません</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更される内容はありません。</translation>
    </message>
    <message>
        <source>Name the items, and say what to change.</source>
        <translation>貸与品と、変更する内容を指定してください。</translation>
    </message>
    <message>
        <source>Name the people, and say what to change.</source>
        <translation>利用者と、変更する内容を指定してください。</translation>
    </message>
    <message>
        <source>Changes many items alike in one operation: all of them or none.</source>
        <translation>複数の貸与品を一度の操作で同じように変更します（全件またはなし）。</translation>
    </message>
    <message>
        <source>Changes many people alike in one operation: all of them or none.</source>
        <translation>複数の利用者を一度の操作で同じように変更します（全件またはなし）。</translation>
    </message>
    <message>
        <source>Name one item and one file.</source>
        <translation>貸与品とファイルを一つずつ指定してください。</translation>
    </message>
    <message>
        <source>Give the number that “attachments” shows.</source>
        <translation>attachments で表示される番号を指定してください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>添付はありません。</translation>
    </message>
    <message>
        <source>Give the number that “attachments” shows, and the file with --out.</source>
        <translation>attachments で表示される番号と、--out でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Keeps a picture or another file (20 MB at most) with an item.</source>
        <translation>写真などのファイル（20 MB まで）を貸与品に添付します。</translation>
    </message>
    <message>
        <source>Lists what is attached to an item.</source>
        <translation>貸与品に添付したものの一覧を表示します。</translation>
    </message>
    <message>
        <source>Writes an attached file.</source>
        <translation>添付ファイルを書き出します。</translation>
    </message>
    <message>
        <source>Takes an attached file away; the undo brings it back.</source>
        <translation>添付ファイルを外します。取り消すと元に戻ります。</translation>
    </message>
    <message>
        <source>As this saved search narrows items or people down</source>
        <translation>保存した検索で貸与品・利用者を絞り込みます</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Items of this type</source>
        <translation>この品目の貸与品</translation>
    </message>
    <message>
        <source>Items at this place</source>
        <translation>この設置場所の貸与品</translation>
    </message>
    <message>
        <source>Say “assets” or “people”, then the name of the search.</source>
        <translation>assets か people、続いて検索の名前を指定してください。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました：%1</translation>
    </message>
    <message>
        <source>Saves a search under a name, for everybody; “list --search” uses it.</source>
        <translation>検索に名前を付けて保存し、全員で使います。list --search で使えます。</translation>
    </message>
    <message>
        <source>Takes a saved search away.</source>
        <translation>保存した検索を削除します。</translation>
    </message>
    <message>
        <source>The labels by maker and number, as “A-one 72212”, or tape-24, tape-36, plain-a4</source>
        <translation>ラベル用紙のメーカーと品番(例「A-one 72212」)。または tape-24、tape-36、plain-a4</translation>
    </message>
    <message>
        <source>Which label of the first sheet is the first that is not used up (1)</source>
        <translation>1枚目の用紙で、使っていない最初のラベルの位置(1)</translation>
    </message>
    <message>
        <source>code128, qr (as when nothing is said) or datamatrix; twice for one of each sort</source>
        <translation>code128、qr(省略時)、datamatrix。二次元と Code 128 の両方を載せるときは2回指定</translation>
    </message>
    <message>
        <source>For everything of this sort</source>
        <translation>この種類のすべて</translation>
    </message>
    <message>
        <source>For the assets that belong there</source>
        <translation>この設置場所の貸与品</translation>
    </message>
    <message>
        <source>For the assets of this type</source>
        <translation>この品目の貸与品</translation>
    </message>
    <message>
        <source>For the people of this section</source>
        <translation>この所属の利用者</translation>
    </message>
    <message>
        <source>Dots an inch of the printer (600)</source>
        <translation>プリンターの解像度(dpi、600)</translation>
    </message>
    <message>
        <source>Moves everything to the right, in millimetres; may be below zero</source>
        <translation>全体を右へずらす量(mm)。負の値も可</translation>
    </message>
    <message>
        <source>Moves everything down, in millimetres; may be below zero</source>
        <translation>全体を下へずらす量(mm)。負の値も可</translation>
    </message>
    <message>
        <source>Notes today in the history of each asset as the day its label was issued</source>
        <translation>ラベルの発行日として、今日の日付を各貸与品の履歴に記録する</translation>
    </message>
    <message>
        <source>The frames of the labels instead, to be laid over a sheet of them</source>
        <translation>ラベルの代わりに、用紙に重ねて確かめるための枠を出力する</translation>
    </message>
    <message>
        <source>--symbol is code128, qr or datamatrix.</source>
        <translation>--symbol には code128、qr、datamatrix のどれかを指定してください。</translation>
    </message>
    <message>
        <source>--start-at takes a number from 1, --dpi one from %1 to %2.</source>
        <translation>--start-at には1以上の数、--dpi には%1から%2までの数を指定してください。</translation>
    </message>
    <message>
        <source>--shift-right and --shift-down take millimetres from -50 to 50.</source>
        <translation>--shift-right と --shift-down には、-50から50までの mm を指定してください。</translation>
    </message>
    <message>
        <source>The frames of %1 are in %2.</source>
        <translation>%1の枠を「%2」に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) for %1, in %2.</source>
        <translation>
            <numerusform>%1用のラベル%n枚を「%2」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--record is for labels of assets.</source>
        <translation>--record は貸与品のラベルだけに使えます。</translation>
    </message>
    <message>
        <source>Name what to print labels for, or give --all.</source>
        <translation>ラベルを印刷する対象を指定するか、--all を付けてください。</translation>
    </message>
    <message>
        <source>The report saved under this name; other options change it</source>
        <translation>この名前で保存した帳票。ほかのオプションで変えられる</translation>
    </message>
    <message>
        <source>Say under which name, and which report.</source>
        <translation>保存する名前と、帳票を指定してください。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Say the name, and the new name.</source>
        <translation>今の名前と新しい名前を指定してください。</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>名前を「%1」に変えました。</translation>
    </message>
    <message>
        <source>Say the name of a saved report.</source>
        <translation>保存した帳票の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Keeps a report under a name for every counter.</source>
        <translation>帳票を名前を付けて保存し、どの窓口でも使えるようにします。</translation>
    </message>
    <message>
        <source>Gives a saved report another name.</source>
        <translation>保存した帳票の名前を変えます。</translation>
    </message>
    <message>
        <source>Removes a saved report.</source>
        <translation>保存した帳票を削除します。</translation>
    </message>
    <message>
        <source>Lists the saved reports.</source>
        <translation>保存した帳票の一覧です。</translation>
    </message>
    <message>
        <source>Where the counter stands until a shelf&apos;s label is read: a name or its code</source>
        <translation>棚ラベルを読み取るまでの窓口の場所（名前またはコード）</translation>
    </message>
    <message>
        <source>To</source>
        <comment>whom</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The letters are recorded. For their papers repeat the command with another file and --id %1: nothing is recorded a second time.</source>
        <translation>文書は記録済みです。印刷するには、別のファイルと「--id %1」を指定して同じコマンドをもう一度実行してください。二重には記録されません。</translation>
    </message>
    <message>
        <source>Items of this type only</source>
        <translation>この品目の貸与品だけ</translation>
    </message>
    <message>
        <source>Items of this place only</source>
        <translation>この場所の貸与品だけ</translation>
    </message>
    <message>
        <source>People of this section, or items it holds, only</source>
        <translation>この所属の利用者、またはこの所属が借りている貸与品だけ</translation>
    </message>
    <message>
        <source>From</source>
        <comment>whom</comment>
        <translation>返却者</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <comment>day</comment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>From</source>
        <comment>former holder</comment>
        <translation>前の利用者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>A PDF gets the chart of the report on a sheet behind the list</source>
        <translation>PDFの一覧の後に、帳票のグラフを1枚付ける</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) had no bytes of their own any more.</source>
        <translation>
            <numerusform>添付ファイル%n件は、元の記録でも中身が失われていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one folder to make.</source>
        <translation>作るフォルダーを一つ指定してください。</translation>
    </message>
    <message>
        <source>Make the record, compare, and throw it away</source>
        <translation>記録を作って照合し、捨てる</translation>
    </message>
    <message>
        <source>Name the folder, and the new record with --into, or --dry-run.</source>
        <translation>フォルダーと、新しい記録（--into）または --dry-run を指定してください。</translation>
    </message>
    <message>
        <source>The export is whole and would give an equal record: %1</source>
        <translation>書き出しは完全で、同じ記録になります：%1</translation>
    </message>
    <message>
        <source>Imported into %1, equal in every row: %2</source>
        <translation>「%1」に取り込みました。すべての行が一致しています：%2</translation>
    </message>
    <message>
        <source>Writes the whole record into a new folder that other programs can read.</source>
        <translation>記録全体を、ほかのソフトウェアでも読める新しいフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>Makes an equal record out of such a folder, on another database if need be.</source>
        <translation>そのフォルダーから同じ記録を作ります（別のデータベースにも作れます）。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>この%1組のほかにもあります。</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>二重に登録されたと思われるものはありません。</translation>
    </message>
    <message>
        <source>Say people or assets.</source>
        <translation>people または assets を指定してください。</translation>
    </message>
    <message>
        <source>Shows what would go over, and changes nothing</source>
        <translation>移るものを表示するだけで、何も変えません</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>なくす</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>移る</translation>
    </message>
    <message>
        <source>Finds it too</source>
        <translation>これでも見つかる</translation>
    </message>
    <message>
        <source>%1 and %2 are one now, %1: %3</source>
        <translation>%1と%2を%1に統合しました：%3</translation>
    </message>
    <message>
        <source>Name the one that stays, then the one that goes.</source>
        <translation>残すもの、なくすものの順に指定してください。</translation>
    </message>
    <message>
        <source>Lists records that may be one, and why.</source>
        <translation>二重登録と思われるものを理由とともに一覧にします。</translation>
    </message>
    <message>
        <source>Makes one of two records of a person; the old number finds it from then on.</source>
        <translation>一人の利用者の二つの登録を一つにします。元の番号でも引き続き見つかります。</translation>
    </message>
    <message>
        <source>Makes one of two records of an item; the old number finds it from then on.</source>
        <translation>一つの貸与品の二つの登録を一つにします。元の番号でも引き続き見つかります。</translation>
    </message>
    <message>
        <source>Number of the kit, where it changes</source>
        <translation>セット番号（変更する場合）</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>セットの名称</translation>
    </message>
    <message>
        <source>An item that belongs to it; may be given several times, replaces all</source>
        <translation>セットに入れる品。複数指定でき、内容をすべて置き換えます</translation>
    </message>
    <message>
        <source>A further item; may be given several times</source>
        <translation>追加する品。複数指定できます</translation>
    </message>
    <message>
        <source>An item that does not belong to it any more; may be given several times</source>
        <translation>セットから外す品。複数指定できます</translation>
    </message>
    <message>
        <source>Name the kit.</source>
        <translation>セットを指定してください。</translation>
    </message>
    <message>
        <source>Kit %1 saved: %2</source>
        <translation>セット%1を保存しました：%2</translation>
    </message>
    <message>
        <source>Kit %1 dissolved: %2</source>
        <translation>セット%1を解除しました：%2</translation>
    </message>
    <message>
        <source>Puts a kit together, or changes it: items that one scan lends and takes back.</source>
        <translation>セットを作成・変更します。1回の読取りでまとめて貸出・返却できます。</translation>
    </message>
    <message>
        <source>Takes a kit apart; its items stay and are lent singly.</source>
        <translation>セットを解除します。品は残り、個別に貸し出します。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Labels of what: asset (as when nothing is said), kit, shelf, staff or command</source>
        <translation>ラベルの種類：asset（指定がないとき）、kit、shelf、staff、command</translation>
    </message>
    <message>
        <source>--kind is asset, kit, shelf, staff or command.</source>
        <translation>--kindにはasset、kit、shelf、staff、commandのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Writes labels to stick on assets, kits, shelves and staff cards.</source>
        <translation>貸与品・セット・棚・職員証に貼るラベルを書き出します。</translation>
    </message>
    <message>
        <source>Shows whatever a scanner can read: an item, a person, a document, a kit, a place.</source>
        <translation>読み取れるものを表示します：貸与品、利用者、文書、セット、設置場所。</translation>
    </message>
    <message>
        <source>Searches items, people, documents, kits, places, types and sections, the best hit first.</source>
        <translation>貸与品・利用者・文書・セット・設置場所・品目・所属を検索し、近いものから表示します。</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>replacement, transfer, year-end, lease-end or other</source>
        <translation>replacement、transfer、year-end、lease-end、other のいずれか</translation>
    </message>
    <message>
        <source>When the things are asked back</source>
        <translation>返却期日</translation>
    </message>
    <message>
        <source>Only of this maker; a part of it is enough</source>
        <translation>このメーカーのものだけ（一部でも可）</translation>
    </message>
    <message>
        <source>Only this model; a part of it is enough</source>
        <translation>この型番のものだけ（一部でも可）</translation>
    </message>
    <message>
        <source>Only what is due on this day or before</source>
        <translation>返却期限がこの日以前のものだけ</translation>
    </message>
    <message>
        <source>Only what was acquired on this day or before</source>
        <translation>取得日がこの日以前のものだけ</translation>
    </message>
    <message>
        <source>Only tell how much would be asked back; nothing is recorded</source>
        <translation>対象の件数を表示するだけで、記録しない</translation>
    </message>
    <message>
        <source>Write the lists for the sections as one PDF</source>
        <translation>所属ごとの一覧を1つのPDFに書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would be asked back.</source>
        <translation>
            <numerusform>%n件が回収の対象になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the collection a name with --name, and a day with --return-by.</source>
        <translation>--name で件名を、--return-by で返却期日を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Collection %1 opened: %n item(s) are asked back.</source>
        <translation>
            <numerusform>回収%1を始めました。対象は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that are open</source>
        <translation>回収中のものだけ</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>返却期日</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name one collection.</source>
        <translation>回収を1つ指定してください。</translation>
    </message>
    <message>
        <source>Why they need not come back</source>
        <translation>回収不要の理由</translation>
    </message>
    <message>
        <source>Name the collection and its items, and give --note.</source>
        <translation>回収と貸与品を指定し、--note で理由を書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exempted.</source>
        <translation>
            <numerusform>%n件を回収不要としました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one collection, and the file to write with --out.</source>
        <translation>回収を1つ指定し、--out で書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Opens a collection: asks back what is on loan and fits, by a day.</source>
        <translation>回収を始める：条件に合う貸出中の品を期日までに回収する。</translation>
    </message>
    <message>
        <source>Tells what is back, what is left and why.</source>
        <translation>返却済みのもの、残っているものとその理由を表示する。</translation>
    </message>
    <message>
        <source>Lists the collections, newest first.</source>
        <translation>回収を新しい順に一覧表示する。</translation>
    </message>
    <message>
        <source>Says of items that they need not come back, and why.</source>
        <translation>回収不要の貸与品とその理由を記録する。</translation>
    </message>
    <message>
        <source>Ends a collection and keeps what is left and why.</source>
        <translation>回収を締め切り、残ったものとその理由を残す。</translation>
    </message>
    <message>
        <source>Writes the lists for the sections as one PDF.</source>
        <translation>所属ごとの一覧を1つのPDFに書き出す。</translation>
    </message>
    <message>
        <source>Writes the report of a collection as PDF.</source>
        <translation>回収結果報告書をPDFに書き出す。</translation>
    </message>
    <message>
        <source>Of a request to return: only what this collection still asks for</source>
        <translation>返却のお願いで、この回収の未返却のものだけ</translation>
    </message>
    <message>
        <source>Choose --mail or --eml, not both.</source>
        <translation>--mail か --eml のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>メールサーバーの応答：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent by mail.</source>
        <translation>
            <numerusform>%n通をメールで送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends by mail what waits for it, as the window does by itself.</source>
        <translation>送信待ちのメールを送ります（画面では自動で送ります）。</translation>
    </message>
    <message>
        <source>An item that is bad: faulty from now on; may be given several times</source>
        <translation>不良の貸与品（故障にします。複数指定できます）</translation>
    </message>
    <message>
        <source>The type of the items</source>
        <translation>貸与品の品目</translation>
    </message>
    <message>
        <source>Name the type with --kind, and the file with --out.</source>
        <translation>品目を --kind で、ファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>Records that spares have been checked; what is bad becomes faulty.</source>
        <translation>予備機の点検を登録します。不良のものは故障にします。</translation>
    </message>
    <message>
        <source>What of a type is in stock on one sheet, to be ticked off at the check.</source>
        <translation>品目の在庫を、点検用の表にします。</translation>
    </message>
    <message>
        <source>Set the clock, in a sample record only (MADOGUCHI_NOW)</source>
        <translation>時刻を設定（体験用の記録のみ。MADOGUCHI_NOW）</translation>
    </message>
    <message>
        <source>The site it goes to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Who takes it in there</source>
        <translation>送付先で受け取る人</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>運送会社</translation>
    </message>
    <message>
        <source>The carrier’s number of the parcel</source>
        <translation>運送会社の追跡番号</translation>
    </message>
    <message>
        <source>Write the cover note as PDF</source>
        <translation>送付状をPDFで書き出す</translation>
    </message>
    <message>
        <source>Name one receipt, where it goes with --to, and who carries it with --carrier.</source>
        <translation>受領書を1件、送付先を --to で、運送会社を --carrier で指定してください。</translation>
    </message>
    <message>
        <source>Sent what %1 lent, cover note %2.</source>
        <translation>%1の貸与品の送付を登録しました。送付状 %2。</translation>
    </message>
    <message>
        <source>Who at the other site confirms it</source>
        <translation>送付先で到着を確認した人</translation>
    </message>
    <message>
        <source>The signed receipt has come back</source>
        <translation>署名済みの受領書が返送された</translation>
    </message>
    <message>
        <source>Name one cover note or receipt, and who confirms it with --by, or --receipt-back.</source>
        <translation>送付状か受領書を1件と、確認した人を --by で、または --receipt-back を指定してください。</translation>
    </message>
    <message>
        <source>The arrival of %1 is recorded.</source>
        <translation>%1の到着を登録しました。</translation>
    </message>
    <message>
        <source>Those that are over, too</source>
        <translation>完了したものも含める</translation>
    </message>
    <message>
        <source>Name nothing; --all shows those that are over, too.</source>
        <translation>対象は指定しません。--all で完了したものも表示します。</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>運送会社</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>到着の確認者</translation>
    </message>
    <message>
        <source>Every shipment has been confirmed.</source>
        <translation>未確認の送付はありません。</translation>
    </message>
    <message>
        <source>Sends what a receipt lent to another site, with a cover note.</source>
        <translation>受領書の貸与品を遠隔拠点へ送付し、送付状を作ります。</translation>
    </message>
    <message>
        <source>Records that a shipment has arrived, or that its signed receipt is back.</source>
        <translation>送付の到着、または署名済みの受領書の返送を登録します。</translation>
    </message>
    <message>
        <source>Shipments that nobody has confirmed, the oldest first.</source>
        <translation>未確認の送付を、古い順に表示します。</translation>
    </message>
    <message>
        <source>Number of the consumable, where it changes</source>
        <translation>消耗品番号（変更する場合）</translation>
    </message>
    <message>
        <source>Name of the consumable</source>
        <translation>消耗品の品名</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>数える単位</translation>
    </message>
    <message>
        <source>Below so many, more is to be ordered</source>
        <translation>この数を下回ると要発注</translation>
    </message>
    <message>
        <source>The maker&apos;s barcode on the box</source>
        <translation>箱に印刷されたメーカーのバーコード</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The supplier, the number of the delivery</source>
        <translation>納入業者、納品書の番号</translation>
    </message>
    <message>
        <source>Person or section that gets it</source>
        <translation>受け取る利用者または所属</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Without a receipt to sign</source>
        <translation>受領書を発行しない</translation>
    </message>
    <message>
        <source>Write the receipt into this file</source>
        <translation>受領書をこのファイルに書き出す</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>実数</translation>
    </message>
    <message>
        <source>%1: %2 there, below the reorder level</source>
        <translation>%1：在庫%2（発注点を下回っています）</translation>
    </message>
    <message>
        <source>%1: %2 there</source>
        <translation>%1：在庫%2</translation>
    </message>
    <message>
        <source>Name the consumable.</source>
        <translation>消耗品を指定してください。</translation>
    </message>
    <message>
        <source>--reorder-level takes a whole number.</source>
        <translation>--reorder-levelには整数を指定します。</translation>
    </message>
    <message>
        <source>Consumable %1 saved: %2</source>
        <translation>消耗品%1を保存しました：%2</translation>
    </message>
    <message>
        <source>Consumable %1 is not kept any more: %2</source>
        <translation>消耗品%1を廃止しました：%2</translation>
    </message>
    <message>
        <source>Name the consumable, and how many with --count.</source>
        <translation>消耗品と、--countで数量を指定してください。</translation>
    </message>
    <message>
        <source>Name what is handed out, as C-0001=2, and to whom with --to.</source>
        <translation>払い出す品をC-0001=2のように、受領者を--toで指定してください。</translation>
    </message>
    <message>
        <source>Name the consumable, and how many there are with --count.</source>
        <translation>消耗品と、--countで実数を指定してください。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>受払</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Enters a consumable, or changes it; how much there is, is only counted.</source>
        <translation>消耗品を登録・変更します。在庫数は受入れと払出しから計算します。</translation>
    </message>
    <message>
        <source>A consumable of which nothing is left is not kept any more.</source>
        <translation>在庫がなくなった消耗品を廃止します。</translation>
    </message>
    <message>
        <source>Counts a delivery of a consumable in.</source>
        <translation>消耗品の納品を受け入れます。</translation>
    </message>
    <message>
        <source>Counts consumables out to a person or a section, with a receipt.</source>
        <translation>消耗品を利用者または所属へ払い出し、受領書を発行します。</translation>
    </message>
    <message>
        <source>Corrects how much there is, after counting; --reason says why it differs.</source>
        <translation>数え直した実数に訂正します。差異の理由は--reasonで指定します。</translation>
    </message>
    <message>
        <source>The book of a consumable: what came and went, the newest first.</source>
        <translation>消耗品の受払簿を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>発注点</translation>
    </message>
    <message>
        <source>%1 (low)</source>
        <translation>%1（要発注）</translation>
    </message>
    <message>
        <source>Only what people hold who have left</source>
        <translation>異動・退職した人のものだけ</translation>
    </message>
    <message>
        <source>A picture of how it came back last: kept with that return too</source>
        <translation>直近の返却時の状態の写真として、その返却にも付けます</translation>
    </message>
    <message>
        <source>At the return</source>
        <translation>返却時</translation>
    </message>
    <message>
        <source>What this report adds, in words</source>
        <translation>補足（文章）</translation>
    </message>
    <message>
        <source>What happened, as it is known now</source>
        <translation>判明している状況</translation>
    </message>
    <message>
        <source>This is the final report</source>
        <translation>最終報とする</translation>
    </message>
    <message>
        <source>Records a later report about a loss or damage: what has become known since.</source>
        <translation>紛失・破損の続報（その後に判明した事項）を登録します。</translation>
    </message>
    <message>
        <source>--lang is ja or en.</source>
        <translation>--lang には ja か en を指定してください。</translation>
    </message>
    <message>
        <source>%1 written to %2: its first paper, which had not come out.</source>
        <translation>%1を「%2」に書き出しました（印刷されていなかった最初の1部）。</translation>
    </message>
    <message>
        <source>Only what is leased until this day or less</source>
        <translation>リース満了日がこの日以前のものだけ</translation>
    </message>
    <message>
        <source>Of this work item only: LN-03</source>
        <translation>この業務項目だけ（例：LN-03）</translation>
    </message>
    <message>
        <source>Name one document, or one place in the log.</source>
        <translation>文書番号またはログ上の位置を1つ指定してください。</translation>
    </message>
    <message>
        <source>Hash of the entry: %1</source>
        <translation>記録のハッシュ値：%1</translation>
    </message>
    <message>
        <source>The proof that a document, or the entry at a place in the log, stands in the journal.</source>
        <translation>文書、またはログ上の位置にある記録が、監査ログにあることの証明。</translation>
    </message>
    <message>
        <source>A check point of its type that is not in order, and what is wrong; may be given several times</source>
        <translation>異常のある点検項目とその内容（複数指定可）</translation>
    </message>
    <message>
        <source>A check point that is in order after all; may be given several times</source>
        <translation>やはり異常のない点検項目（複数指定可）</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1：異常なし</translation>
    </message>
    <message>
        <source>--check names a check point, an equals sign and what is wrong.</source>
        <translation>--check には点検項目、「=」、異常の内容を指定します。</translation>
    </message>
    <message>
        <source>What is looked at when one comes back; may be given several times, replaces all</source>
        <translation>返却時の点検項目（複数指定可、すべて置き換えます）</translation>
    </message>
    <message>
        <source>What usually goes with a new one, as “AC adapter x2”; may be given several times, replaces all</source>
        <translation>新しく登録する貸与品の標準の付属品。「ACアダプター x2」のように（複数指定可、すべて置き換えます）</translation>
    </message>
    <message>
        <source>So many of it with one person at most; 0: no limit</source>
        <translation>1人の上限点数（0：上限なし）</translation>
    </message>
    <message>
        <source>So many of it with one section at most; 0: no limit</source>
        <translation>1所属の上限点数（0：上限なし）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Looked at when it comes back</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>With one person</source>
        <translation>1人の上限</translation>
    </message>
    <message>
        <source>With one section</source>
        <translation>1所属の上限</translation>
    </message>
    <message numerus="yes">
        <source>%n more label(s) are shortened: %1</source>
        <translation>
            <numerusform>ほかに%n枚のラベルで説明を省略しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the lease contract</source>
        <translation>リース契約番号</translation>
    </message>
    <message>
        <source>Whom it is leased from</source>
        <translation>リース会社</translation>
    </message>
    <message>
        <source>Last day of the lease; empty: not known</source>
        <translation>リース満了日。空欄：不明</translation>
    </message>
    <message>
        <source>Name the letter.</source>
        <translation>書状の番号を指定してください。</translation>
    </message>
    <message>
        <source>%1 is void. Its mail is never sent again.</source>
        <translation>%1を無効にしました。メールは二度と送信されません。</translation>
    </message>
    <message>
        <source>Makes a letter void whose mail was tried already; it is never sent again.</source>
        <translation>メールの送信を試みた書状を無効にします。二度と送信されません。</translation>
    </message>
    <message>
        <source>Only what is leased for so many more days or less</source>
        <translation>リース満了まで、この日数以内のものだけ</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>貸出停止の日時</translation>
    </message>
    <message>
        <source>--accessory takes one item, and no other option of a return.</source>
        <translation>--accessory は貸与品1つに使い、返却の他のオプションとは併用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept.</source>
        <translation>
            <numerusform>写真を%n枚保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--check names one of the items and a colon, then a check point, an equals sign and what is wrong.</source>
        <translation>--check には貸与品とコロン、点検項目、「=」、異常の内容を指定します。</translation>
    </message>
    <message>
        <source>--picture names one of the items, a colon and the file.</source>
        <translation>--picture には貸与品、コロン、ファイルを指定します。</translation>
    </message>
    <message>
        <source>Name one document or command, and say why with --reason.</source>
        <translation>文書番号または操作のIDを1つと、--reason で理由を指定してください。</translation>
    </message>
    <message>
        <source>Reverses what a document or a command records; the record keeps both.</source>
        <translation>文書または操作に記録された内容を取り消します。記録は両方とも残ります。</translation>
    </message>
    <message>
        <source>Came back on %1: %2</source>
        <translation>返却日時 %1：%2</translation>
    </message>
    <message>
        <source>%1 is recorded, its paper is not written. Write it with “document %1 --out FILE.pdf”: it is no reprint.</source>
        <translation>%1は登録しましたが、文書は書き出せていません。「document %1 --out FILE.pdf」で書き出してください。再発行にはなりません。</translation>
    </message>
    <message>
        <source>This computer is set to the time zone %1, the office to %2. Set the computer’s time zone: days and times go by it.</source>
        <translation>このパソコンのタイムゾーンは%1で、組織の設定（%2）と違います。日付と時刻がずれるので、パソコンのタイムゾーンを直してください。</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>Lease contract no.</source>
        <translation>リース契約番号</translation>
    </message>
    <message>
        <source>Leasing company</source>
        <translation>リース会社</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>署名済みの控え</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>画面で署名</translation>
    </message>
    <message>
        <source>Paper did not come out</source>
        <translation>印刷されなかった</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Of this item only</source>
        <translation>この貸与品だけ</translation>
    </message>
    <message>
        <source>Items that are wanted, too, with commas between</source>
        <translation>追加する貸与品（コンマ区切り）</translation>
    </message>
    <message>
        <source>Items that are not wanted any more, with commas between</source>
        <translation>外す貸与品（コンマ区切り）</translation>
    </message>
    <message>
        <source>The type whose number changes</source>
        <translation>数を変える品目</translation>
    </message>
    <message>
        <source>How many units of the type are wanted now, beside certain items</source>
        <translation>その品目を全部でいくつにするか（番号を指定した貸与品は別）</translation>
    </message>
    <message>
        <source>--kind and --count belong together: how many units of which type.</source>
        <translation>--kind と --count は一緒に指定してください（どの品目をいくつか）。</translation>
    </message>
    <message>
        <source>A picture of how it came back; may be given several times</source>
        <translation>返却時の状態の写真（複数指定可）</translation>
    </message>
    <message>
        <source>%1 is taken back. For its picture: attach %1 FILE --return</source>
        <translation>%1の返却は受け付けました。写真の添付：attach %1 FILE --return</translation>
    </message>
    <message>
        <source>in order: %1</source>
        <translation>異常なし：%1</translation>
    </message>
    <message>
        <source>Name one document and the file of its signed paper.</source>
        <translation>文書の番号1つと、署名済みの控えのファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1: the signed copy “%2” is on file.</source>
        <translation>%1：署名済みの控え「%2」を保管しました。</translation>
    </message>
    <message>
        <source>Not attached because</source>
        <translation>添付しなかった理由</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>このフォルダーにファイルはありません。</translation>
    </message>
    <message>
        <source>Name one folder of scanned papers.</source>
        <translation>スキャンした文書のフォルダーを1つ指定してください。</translation>
    </message>
    <message>
        <source>Give the number that “signed list” shows, and the file with --out.</source>
        <translation>「signed list」で表示される番号と、--out でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give the number that “signed list” shows.</source>
        <translation>「signed list」で表示される番号を指定してください。</translation>
    </message>
    <message>
        <source>%1: the signed copy was taken away.</source>
        <translation>%1：署名済みの控えを外しました。</translation>
    </message>
    <message>
        <source>Papers of this kind only: receipt, return, incident …</source>
        <translation>この種類の文書だけ：receipt、return、incident など</translation>
    </message>
    <message>
        <source>Issued on this day or later</source>
        <translation>この日以降に発行したもの</translation>
    </message>
    <message>
        <source>Issued on this day or before</source>
        <translation>この日以前に発行したもの</translation>
    </message>
    <message>
        <source>At most so many (1000)</source>
        <translation>最大件数（1000）</translation>
    </message>
    <message>
        <source>Every signed paper is on file.</source>
        <translation>署名が必要な文書は、すべて控えがあります。</translation>
    </message>
    <message>
        <source>Keeps the scan of a paper that was signed by hand with its document.</source>
        <translation>手書きで署名した文書のスキャンを、その文書に保管します。</translation>
    </message>
    <message>
        <source>Does so with every file of a folder, each named after its document.</source>
        <translation>フォルダー内のすべてのファイルを、名前の番号の文書に保管します。</translation>
    </message>
    <message>
        <source>Lists the signed copies of a document.</source>
        <translation>文書の署名済みの控えを一覧表示します。</translation>
    </message>
    <message>
        <source>Writes a signed copy into a file.</source>
        <translation>署名済みの控えをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Takes a signed copy away; the undo brings it back.</source>
        <translation>署名済みの控えを外します。取り消すと元に戻ります。</translation>
    </message>
    <message>
        <source>Lists papers to be signed whose signed copy is not on file.</source>
        <translation>署名が必要で、署名済みの控えがない文書を一覧表示します。</translation>
    </message>
    <message>
        <source>Reservations of so many days ahead count (14)</source>
        <translation>何日先までの予約を数えるか（14）</translation>
    </message>
    <message>
        <source>Only what is below its minimum</source>
        <translation>下限を下回るものだけ</translation>
    </message>
    <message>
        <source>--within takes a number of days.</source>
        <translation>--within には日数を指定してください。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>貸出可</translation>
    </message>
    <message>
        <source>To reset</source>
        <translation>初期化待ち</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>修理・故障</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>在庫下限</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>補充目標</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足数</translation>
    </message>
    <message>
        <source>Below so many that are ready and not reserved it is short; 0: nobody minds</source>
        <translation>予約分を除く貸出可の数がこれを下回ると不足。0：下限なし</translation>
    </message>
    <message>
        <source>It is filled up to so many; else up to the minimum</source>
        <translation>補充の目標数。省略すると下限まで</translation>
    </message>
    <message>
        <source>Name the type, and how many there should be with --minimum.</source>
        <translation>品目と、--minimum で在庫下限を指定してください。</translation>
    </message>
    <message>
        <source>Minimum stock of %1: %2</source>
        <translation>%1の在庫下限：%2</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>入荷予定日</translation>
    </message>
    <message>
        <source>Shows what would be asked for, and records nothing</source>
        <translation>依頼する内容を表示するだけで、記録しない</translation>
    </message>
    <message>
        <source>Write the request into this file</source>
        <translation>補充依頼書をこのファイルに書き出す</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫数</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>依頼数</translation>
    </message>
    <message>
        <source>Nothing is short that was not asked for already.</source>
        <translation>不足しているもの（依頼済みを除く）はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) asked for.</source>
        <translation>
            <numerusform>%1：%n品目を依頼しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has come, or is not waited for any more</source>
        <translation>入荷した、または待たないことにした</translation>
    </message>
    <message>
        <source>Name the request.</source>
        <translation>補充依頼の番号を指定してください。</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1を記録しました。</translation>
    </message>
    <message>
        <source>Only those that are waited for</source>
        <translation>入荷待ちのものだけ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼書番号</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>入荷予定</translation>
    </message>
    <message>
        <source>How much there is of each type, and how much there should be.</source>
        <translation>品目別の在庫数と在庫下限。</translation>
    </message>
    <message>
        <source>Says how much of a type should be in stock.</source>
        <translation>品目の在庫下限と補充目標を決めます。</translation>
    </message>
    <message>
        <source>Asks for more of what is named, else of all that is short, on a numbered paper.</source>
        <translation>指定したもの（指定がなければ不足するものすべて）の補充を、番号付きの依頼書で依頼します。</translation>
    </message>
    <message>
        <source>Notes what became of a request.</source>
        <translation>補充依頼の経過を記録します。</translation>
    </message>
    <message>
        <source>Lists what was asked for, the newest first.</source>
        <translation>補充依頼を新しい順に一覧します。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed: %1</source>
        <translation>
            <numerusform>%n件を変更しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is void. Its mail was sent, or may have been: tell whoever it was for.</source>
        <translation>%1を無効にしました。メールは送信済みか、届いている可能性があります。宛先に連絡してください。</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>修理先</translation>
    </message>
    <message>
        <source>The day it should be back</source>
        <translation>返却予定日</translation>
    </message>
    <message>
        <source>What it cost for each item, in whole yen</source>
        <translation>1点あたりの費用（円、整数）</translation>
    </message>
    <message>
        <source>Give --cost in whole yen.</source>
        <translation>--cost は円単位の整数で指定してください。</translation>
    </message>
    <message>
        <source>Name the PDF file with --out.</source>
        <translation>PDF ファイルを --out で指定してください。</translation>
    </message>
    <message>
        <source>Changes who repairs items, or the day they should be back.</source>
        <translation>修理先または返却予定日を変更します。</translation>
    </message>
    <message>
        <source>What waits to be reset on one sheet, to be ticked off at the work.</source>
        <translation>初期化待ちのものを、作業時のチェック欄付きで1枚の票にします。</translation>
    </message>
    <message>
        <source>Loss or damage</source>
        <translation>紛失・破損</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>届出者</translation>
    </message>
    <message>
        <source>Numbers of the reports</source>
        <translation>届の番号</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>Repair or reset</source>
        <translation>修理・初期化</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>返却予定日</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>修理先</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>不具合の内容</translation>
    </message>
    <message>
        <source>open</source>
        <translation>修理中</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1（超過）</translation>
    </message>
    <message>
        <source>Handing back</source>
        <translation>返納・廃棄</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>準備日時</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Hand-back list</source>
        <translation>返納引渡書</translation>
    </message>
    <message>
        <source>Method of erasure</source>
        <translation>消去方法</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会者</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>証明番号</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>データ消去確認書</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>廃棄・返納済</translation>
    </message>
    <message>
        <source>Only what people hold who leave on this day or before, or have left</source>
        <translation>この日までに退職・異動する人（済みの人を含む）が持っているものだけ</translation>
    </message>
    <message>
        <source>Only what this person holds; may be given several times</source>
        <translation>この利用者が持っているものだけ。繰り返し指定できます</translation>
    </message>
    <message>
        <source>Only what the people in this file hold: one staff number or user name a line</source>
        <translation>このファイルの利用者が持っているものだけ（1行に職員番号かユーザー名を1つ）</translation>
    </message>
    <message>
        <source>csv, xlsx or json</source>
        <translation>csv、xlsx、json</translation>
    </message>
    <message>
        <source>An accessory that is not with what is taken back; may be given several times</source>
        <translation>返却と一緒に戻っていない付属品（複数指定可）</translation>
    </message>
    <message>
        <source>Write the return slip as PDF</source>
        <translation>返却確認書をPDFに書き出す</translation>
    </message>
    <message>
        <source>%1: %2. Taken back, return slip %3.</source>
        <translation>%1：%2。返却を記録しました（返却確認書 %3）。</translation>
    </message>
    <message>
        <source>Name one stocktake, and say with --lock how the lock is.</source>
        <translation>棚卸を1つ指定し、施錠の状態を --lock で指定してください。</translation>
    </message>
    <message>
        <source>Lock and keys recorded with %1.</source>
        <translation>%1に施錠と鍵の確認を記録しました。</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>前任者の氏名</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>後任者の氏名</translation>
    </message>
    <message>
        <source>Section and office of whoever hands over</source>
        <translation>前任者の所属・官職</translation>
    </message>
    <message>
        <source>Section and office of whoever takes over</source>
        <translation>後任者の所属・官職</translation>
    </message>
    <message>
        <source>Day of handing over (today)</source>
        <translation>引継日（指定がなければ今日）</translation>
    </message>
    <message>
        <source>Books and papers that go with the things</source>
        <translation>引き継ぐ帳簿・関係書類</translation>
    </message>
    <message>
        <source>What else is to stand on the paper</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Write the record of handing over as PDF</source>
        <translation>物品引継書をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name one stocktake, and the keepers with --from and --to.</source>
        <translation>棚卸を1つ指定し、前任者を --from、後任者を --to で指定してください。</translation>
    </message>
    <message>
        <source>%1: record of handing over %2.</source>
        <translation>%1：物品引継書%2を発行しました。</translation>
    </message>
    <message>
        <source>Records lock and keys with a spot check.</source>
        <translation>随時の棚卸に施錠と鍵の確認を記録します。</translation>
    </message>
    <message>
        <source>Issues the record of handing over for a change of keeper.</source>
        <translation>担当交替の物品引継書を発行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at.</source>
        <translation>
            <numerusform>確認が必要な行：%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>追加項目として取り込む列：%1</translation>
    </message>
    <message>
        <source>How many things the delivery note says</source>
        <translation>納品書の数量</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>納品書番号</translation>
    </message>
    <message>
        <source>Who delivered</source>
        <translation>納入業者</translation>
    </message>
    <message>
        <source>What is known about a difference; what was damaged</source>
        <translation>過不足や破損について分かっていること</translation>
    </message>
    <message>
        <source>Write the record of reception as PDF</source>
        <translation>受入確認票をPDFに書き出す</translation>
    </message>
    <message>
        <source>Name one import, and say with --delivered what its delivery note says.</source>
        <translation>取込番号を1つ指定し、納品書の数量を --delivered で指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 on the delivery note, %3 taken over.</source>
        <translation>%1：納品書の数量 %2、受入数 %3。</translation>
    </message>
    <message>
        <source>Checks a delivery that was imported against its delivery note.</source>
        <translation>取り込んだ納入品を納品書と照合します。</translation>
    </message>
    <message>
        <source>The second operator, who has checked it and confirms with the PIN</source>
        <translation>確認した2人目の操作者（PINで確認します）</translation>
    </message>
    <message>
        <source>Who reports it, if not whoever had it</source>
        <translation>届出者（持っていた人でないとき）</translation>
    </message>
    <message>
        <source>The section of whoever reports it</source>
        <translation>届出者の所属</translation>
    </message>
    <message>
        <source>Receipt of the loan it happened on, where that is over</source>
        <translation>起きたときの貸出の受領書番号（返却済みのとき）</translation>
    </message>
    <message>
        <source>Nobody had it: it was in the house</source>
        <translation>誰も持っていなかった（庁内にあった）</translation>
    </message>
    <message>
        <source>It happened on the loan of %1 (%2).</source>
        <translation>%1への貸出（%2）のときのことです。</translation>
    </message>
    <message>
        <source>PIN of %1, who has checked it:</source>
        <translation>確認した%1のPIN:</translation>
    </message>
    <message>
        <source>On %1 an owner recorded that the record had been restored from a backup.</source>
        <translation>%1に、バックアップから復元したことを責任者が記録しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) tell of entries that were lost with it.</source>
        <translation>
            <numerusform>その復元で失われた記録のチェックポイントが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An accessory that did not come back after all; may be given several times</source>
        <translation>実は返っていなかった付属品（複数指定可）</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>未返却：%1</translation>
    </message>
    <message>
        <source>Name one item, and what was found with --check or --good, or what is missing with --missing.</source>
        <translation>貸与品を1つ指定し、点検結果を --check または --good で、足りない付属品を --missing で指定してください。</translation>
    </message>
    <message>
        <source>Says what was found, or found missing, when it came back last.</source>
        <translation>最後の返却の点検結果、または後で分かった付属品の不足を記録します。</translation>
    </message>
    <message>
        <source>%1 (%2, required)</source>
        <translation>%1（%2、必須）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A further field, as IMEI, “Warranty:day”, “Colour:choice:red;blue”, with ! behind the name where it is required; text, number, day, choice or yes-no; may be given several times, replaces all; empty: none</source>
        <translation>追加項目（例：IMEI、保証期限:day、色:choice:黒;白。必須なら名前の後に !）。種類は text、number、day、choice、yes-no。複数指定可、全体を置き換え、空ならなし</translation>
    </message>
    <message>
        <source>Day on which the person leaves or left; empty: stays</source>
        <translation>退職・異動日（先の日付も可）。空なら在籍のまま</translation>
    </message>
    <message>
        <source>Code of the section</source>
        <translation>所属のコード</translation>
    </message>
    <message>
        <source>Name of its head; empty: nobody</source>
        <translation>所属長の氏名。空なら登録なし</translation>
    </message>
    <message>
        <source>Where letters to its head go, and copies of overdue letters; empty: nowhere</source>
        <translation>所属長あての通知と督促状の写しを送るメールアドレス。空なら送らない</translation>
    </message>
    <message>
        <source>Name one section.</source>
        <translation>所属を1つ指定してください。</translation>
    </message>
    <message>
        <source>Says who heads a section and where letters to them go.</source>
        <translation>所属長と、所属長あての通知の送り先を登録します。</translation>
    </message>
    <message>
        <source>Send them by mail, those with an address; the others come out in the PDF. See letters send</source>
        <translation>アドレスのある人へはメールで送る。ほかの人の分は PDF に出力する。letters send を参照</translation>
    </message>
    <message>
        <source>No mail address of the section’s head is known, so nobody gets a copy of %1. Print these letters for the copy.</source>
        <translation>所属長のメールアドレスが登録されていないため、%1の写しは送られません。写しが必要なときは印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them on paper, because no mail address is known: %1.</source>
        <translation>
            <numerusform>うち%n通は、メールアドレスが登録されていないため紙で出力：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>所属長</translation>
    </message>
    <message>
        <source>Head’s mail</source>
        <translation>所属長のメール</translation>
    </message>
    <message>
        <source>This list takes no words.</source>
        <translation>この一覧は語で絞り込めません。</translation>
    </message>
    <message>
        <source>The item that is away and that this one is lent for</source>
        <translation>故障・修理中・紛失の貸与品（これの代替機として貸し出す）</translation>
    </message>
    <message>
        <source>What is to be noted on its condition, printed on the slip; may be given several times</source>
        <translation>状態についての特記。返却確認書に印字する。複数回指定できる</translation>
    </message>
    <message>
        <source>Who brings it: a name, or the number, user name or card of a person; else the slip has a blank</source>
        <translation>持参した人：氏名、または職員番号・ユーザー名・カード番号。指定しなければ確認書は空欄</translation>
    </message>
    <message>
        <source>--condition names one of the items, a colon and what is to be noted.</source>
        <translation>--condition には、貸与品のどれか、コロン、特記の順に書いてください。</translation>
    </message>
    <message>
        <source>First put back into the queue what failed, is unsure or came back: the letters named, or all</source>
        <translation>送れなかったもの・不明のもの・不達で戻ったものを先に送信待ちへ戻す（指定した通知、指定がなければすべて）</translation>
    </message>
    <message>
        <source>No mail address is known any more for %1: they are not sent. Enter the addresses, or print them.</source>
        <translation>%1はメールアドレスが登録されていないため送りません。アドレスを入力するか、印刷してください。</translation>
    </message>
    <message>
        <source>letters send takes the names of letters only with --retry; it sends what is due.</source>
        <translation>letters send に通知の番号を指定できるのは --retry を付けたときだけです。送信待ちのものを送ります。</translation>
    </message>
    <message>
        <source>What came back with it</source>
        <translation>不達の内容</translation>
    </message>
    <message>
        <source>The mail of %1 came back. Correct the address and send it again with letters send --retry %1, or print it.</source>
        <translation>%1のメールを不達として記録しました。アドレスを訂正して「letters send --retry %1」で送り直すか、印刷してください。</translation>
    </message>
    <message>
        <source>Records that the mail of a letter came back undelivered.</source>
        <translation>通知のメールが不達で戻ったことを記録します。</translation>
    </message>
    <message>
        <source>Receipts do not say yet which office they are from: madoguchi-cli settings set organisation NAME; likewise desk and phone.</source>
        <translation>受領書に載せる組織名がまだ登録されていません。madoguchi-cli settings set organisation NAME で登録してください（desk、phone も同様です）。</translation>
    </message>
    <message>
        <source>The import %1 is under way.</source>
        <translation>取込み%1を実行中です。</translation>
    </message>
    <message>
        <source>The import %1 was interrupted: what it brought in is not complete and cannot be lent. Take it back (undo %1), then import the file again.</source>
        <translation>取込み%1が途中で止まっています。取り込んだ内容は揃っておらず、貸し出せません。取り消してから（undo %1）、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The import %1 of counter %2 has not ended; only that computer knows whether it is under way.</source>
        <translation>窓口%2の取込み%1が終わっていません。実行中かどうかは、その窓口のパソコンでしか分かりません。</translation>
    </message>
    <message>
        <source>no: under way or interrupted</source>
        <translation>いいえ（実行中または中断）</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>The file is written, but the record could not note who put it out. Tell the manager of the desk.</source>
        <translation>ファイルは書き出しましたが、出力者を記録できませんでした。窓口の管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Also what is disposed of</source>
        <translation>廃棄済みも含める</translation>
    </message>
    <message>
        <source>The period: this month, such as 2026-11</source>
        <translation>期間を月で指定（例：2026-11）</translation>
    </message>
    <message>
        <source>The period, counted from the day of the report: this-month, last-month, this-fiscal-year, last-fiscal-year</source>
        <translation>帳票を作成する日から数えた期間：this-month（今月）、last-month（先月）、this-fiscal-year（今年度）、last-fiscal-year（前年度）</translation>
    </message>
    <message>
        <source>Whom it is for from now on: a person&apos;s number, user name or card, or a section&apos;s exact name</source>
        <translation>変更後の利用者：職員番号・ユーザー名・カード番号、または所属の正式名</translation>
    </message>
    <message>
        <source>Write the new pick-up slip as PDF, where one had been issued</source>
        <translation>発行済みの引渡準備票がある場合、新しい票をPDFに書き出す</translation>
    </message>
    <message>
        <source>The pick-up slip is %1 now; the earlier one is void.</source>
        <translation>引渡準備票は%1になりました。前の票は無効です。</translation>
    </message>
    <message>
        <source>Changes for whom, the days, the items and numbers, the purpose or approver of a reservation.</source>
        <translation>予約の利用者、期間、貸与品と数、用途、承認者を変更する。</translation>
    </message>
    <message>
        <source>Items of this status; people: on-loan, those who have something</source>
        <translation>この状態の貸与品。利用者では on-loan（借用中の人）</translation>
    </message>
    <message>
        <source>People of this section, or items it holds</source>
        <translation>この所属の利用者、またはこの所属が借用中の貸与品</translation>
    </message>
    <message>
        <source>Items that are state, lease, service or borrowed</source>
        <translation>所有区分が state、lease、service、borrowed の貸与品</translation>
    </message>
    <message>
        <source>Items that are leased for so many more days or less</source>
        <translation>リース満了まで指定日数以内の貸与品</translation>
    </message>
    <message>
        <source>Of this counter&apos;s scanner, where it differs from the office&apos;s</source>
        <translation>この窓口のスキャナーの設定（全体の設定と違うもの）</translation>
    </message>
    <message>
        <source>%1 is now, at this counter: %2</source>
        <translation>この窓口の%1は「%2」になりました。</translation>
    </message>
    <message>
        <source>%1 is as the office has it, at this counter too.</source>
        <translation>この窓口の%1も全体の設定に従います。</translation>
    </message>
    <message>
        <source>Give the name of one setting of the scanner.</source>
        <translation>スキャナーの設定を1つ指定してください。</translation>
    </message>
    <message>
        <source>Lets this counter&apos;s scanner follow the office&apos;s setting again.</source>
        <translation>この窓口のスキャナーを全体の設定に戻します。</translation>
    </message>
    <message>
        <source>Say which are missing, and make none</source>
        <translation>どれが出ていないかだけを表示し、発行しない</translation>
    </message>
    <message>
        <source>It takes no item: all that are missing at this counter are made.</source>
        <translation>貸与品は指定しません。この窓口で出ていない返却確認書をすべて発行します。</translation>
    </message>
    <message>
        <source>Every item that came back at this counter has its return slip.</source>
        <translation>この窓口で返却を受け付けた貸与品には、すべて返却確認書があります。</translation>
    </message>
    <message>
        <source>Came back without a return slip: %1</source>
        <translation>返却確認書が出ていない貸与品：%1</translation>
    </message>
    <message>
        <source>Return slips: %1</source>
        <translation>返却確認書：%1</translation>
    </message>
    <message>
        <source>Makes the return slips of items that came back here before the program was cut off.</source>
        <translation>プログラムが途中で止まったために出ていない返却確認書を発行します。</translation>
    </message>
    <message>
        <source>Say “station” alone, or “station renew”.</source>
        <translation>「station」だけか、「station renew」と入力してください。</translation>
    </message>
    <message>
        <source>none yet: it gets one with its first entry</source>
        <translation>まだありません（最初の登録のときに作られます）</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>このパソコンにありません</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このパソコンにあります</translation>
    </message>
    <message>
        <source>The record was restored from a backup: what was written after it is lost</source>
        <translation>バックアップから復元した（その後の登録は失われている）</translation>
    </message>
    <message>
        <source>Nothing was written after it: only the computer or the login is another</source>
        <translation>その後の登録はない（パソコンまたはログインが変わっただけ）</translation>
    </message>
    <message>
        <source>Say what happened: --restored or --unchanged.</source>
        <translation>事情を --restored か --unchanged で指定してください。</translation>
    </message>
    <message>
        <source>Counter %1 signs with a new key from now on.</source>
        <translation>窓口%1は、これから新しい鍵で署名します。</translation>
    </message>
    <message>
        <source>Numbers of its papers go on after %1; checkpoints of before are set aside beside the keys. Do not go on with the old record.</source>
        <translation>文書番号は%1の次から続きます。以前のチェックポイントは鍵のそばに別に保管しました。古い記録は使わないでください。</translation>
    </message>
    <message>
        <source>Whether this counter&apos;s key is here, and the record goes on where it was left.</source>
        <translation>この窓口の鍵がここにあるか、記録が前回の続きかを確認します。</translation>
    </message>
    <message>
        <source>An owner says that a backup was restored, or that another computer is this counter now.</source>
        <translation>バックアップから復元したこと、または別のパソコンがこの窓口になったことを、責任者が記録します。</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>施錠・鍵</translation>
    </message>
    <message>
        <source>Of a spot check: ok where the lock is in order, else bad</source>
        <translation>随時の棚卸で、施錠に異常がなければ ok、あれば bad</translation>
    </message>
    <message>
        <source>Of a spot check: how many keys were counted</source>
        <translation>随時の棚卸で数えた鍵の員数</translation>
    </message>
    <message>
        <source>Of a spot check: what was found</source>
        <translation>随時の棚卸の備考</translation>
    </message>
    <message>
        <source>Also beyond the limits of who answers from now on; say why with --reason</source>
        <translation>新しい利用者・所属の上限を超えても行う。理由は --reason で指定</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 storage or file failure, 4 paper missing, 5 import half done. madoguchi-cli COMMAND --help tells more.</source>
        <translation>終了コード：0 完了、1 規則により拒否、2 使い方の誤り、3 保存やファイルの失敗、4 帳票なし、5 取込が途中のまま。詳しくは madoguchi-cli コマンド --help。</translation>
    </message>
    <message>
        <source>This had been done before, under the same id; nothing was changed now. The answer is the one given then.</source>
        <translation>この操作は同じ ID ですでに行われています。今回は何も変更していません。表示しているのは、そのときの結果です。</translation>
    </message>
    <message>
        <source>A basis goes with a proxy: say first who it is (--proxy).</source>
        <translation>委任根拠は代理の方について記録します。先に --proxy で代理の方を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a counter’s key are not signed with the key of before: it was not at hand.</source>
        <translation>
            <numerusform>窓口の鍵の変更のうち%n件は、それまでの鍵が手元になかったため署名されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) are missing.</source>
        <translation>
            <numerusform>個人情報が%n件失われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by this column, within the groups; none: the usual order</source>
        <translation>この列で並べ替える（グループの中で）。none：標準の並び順</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>逆順に並べる</translation>
    </message>
    <message>
        <source>Only what has this value in a field of its type; without a value: nothing</source>
        <translation>品目ごとの項目の値がこれに等しいものだけ。値なし：未記入のもの</translation>
    </message>
    <message>
        <source>Whether the database still is as the program made it could not be compared: %1</source>
        <translation>データベースがプログラムの作成したとおりのままかどうかは照合できませんでした：%1</translation>
    </message>
    <message>
        <source>usable, needs-reset, in-repair, faulty, lost or to-surrender</source>
        <translation>usable、needs-reset、in-repair、faulty、lost、to-surrender のいずれか</translation>
    </message>
    <message>
        <source>Day of acquisition; empty: not known</source>
        <translation>取得日。空：不明</translation>
    </message>
    <message>
        <source>Price of each in yen; empty: not known</source>
        <translation>単価（円）。空：不明</translation>
    </message>
    <message>
        <source>What belongs to each, as “AC adapter x2”; may be given several times, replaces all; empty: nothing</source>
        <translation>それぞれの付属品（例「ACアダプター x2」）。繰り返し指定可、すべて置き換え。空：なし</translation>
    </message>
    <message>
        <source>Last thing</source>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>Possible since</source>
        <translation>消去可能日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Nobody’s time is up.</source>
        <translation>保存期間が過ぎた利用者はいません。</translation>
    </message>
    <message>
        <source>Instead of the key: the number of the record, as people due shows it</source>
        <translation>番号の代わりに、people due に表示される記録番号</translation>
    </message>
    <message>
        <source>Shows what would be erased, and changes nothing</source>
        <translation>消去される内容を表示し、何も変更しない</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>消去されるもの</translation>
    </message>
    <message>
        <source>What was erased may still stand in unused places of the file. Close the other programs that have the record open, then run: people sweep</source>
        <translation>消去した内容が、ファイルの未使用領域にまだ残っている可能性があります。台帳を開いているほかのプログラムを閉じてから、people sweep を実行してください。</translation>
    </message>
    <message>
        <source>Name one person, by staff number, user name or --record.</source>
        <translation>利用者を1人、職員番号、ユーザー名または --record で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n value(s) were taken out of the journal as well. It cannot be undone. Backups and exports made before still hold everything: let them expire.</source>
        <translation>
            <numerusform>消去しました。監査ログからも%n件の値を取り除きました。取り消せません。以前のバックアップと書き出しにはすべて残っています。期限が来たら破棄してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was erased is left in the file.</source>
        <translation>消去した内容は、ファイルに残っていません。</translation>
    </message>
    <message>
        <source>Another program still reads the record. Close it, then run: people sweep</source>
        <translation>ほかのプログラムがまだ台帳を読んでいます。閉じてから people sweep を実行してください。</translation>
    </message>
    <message>
        <source>Lists the people whose data may be erased by now.</source>
        <translation>個人情報を消去できる利用者を一覧にします。</translation>
    </message>
    <message>
        <source>Erases what the record holds of somebody whose time is up, for good; needs --reason and --authority.</source>
        <translation>保存期間が過ぎた利用者の個人情報を完全に消去します。--reason と --authority が必要です。</translation>
    </message>
    <message>
        <source>Takes what was erased out of unused places of the record’s file.</source>
        <translation>消去した内容を、台帳ファイルの未使用領域からも取り除きます。</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>%1行目「%2」</translation>
    </message>
    <message>
        <source>%1 (%2) × %3: %4</source>
        <translation>%1（%2）×%3：%4</translation>
    </message>
    <message>
        <source>Writes a whole list to a file; of items and people an import reads the CSV back.</source>
        <translation>一覧全体をファイルに書き出す。貸与品と利用者のCSVは取込で読み戻せる。</translation>
    </message>
    <message>
        <source>The code is of %1, recorded on %2. Compare that with the paper.</source>
        <translation>このコードは%1（%2に記録）のものです。紙面と見比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) were erased when their time was up, by these entries:</source>
        <translation>
            <numerusform>個人情報%n件は、保存期間が過ぎたため、次の記録項目で消去されました:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counter %2, entry %3</source>
        <translation>%1: 窓口 %2、記録項目 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) were erased when their time was up.</source>
        <translation>
            <numerusform>個人情報%n件は、保存期間が過ぎたため消去されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>usable, needs-reset, in-repair, faulty, lost or to-surrender; of a new one also disposed</source>
        <translation>usable、needs-reset、in-repair、faulty、lost、to-surrender のいずれか。新規では disposed も</translation>
    </message>
    <message>
        <source>People whose reading begins in this row: あ, か … わ, latin, other</source>
        <translation>ふりがながこの行で始まる利用者：あ、か…わ、latin（英数）、other（その他）</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>There are more than %1: --limit N lists more.</source>
        <translation>%1件を超えています。--limit N で件数を増やせます。</translation>
    </message>
    <message>
        <source>Only what is state, lease, service or borrowed; all: also where the report usually has but one</source>
        <translation>この所有区分のみ：state、lease、service、borrowed。all：通常は一つの区分に限る帳票でもすべて</translation>
    </message>
    <message>
        <source>Only what is repaired by whom this is part of the name of</source>
        <translation>修理先の名称にこの文字を含むもののみ</translation>
    </message>
    <message>
        <source>Only what is not closed: repairs, disposals, requests</source>
        <translation>完了していないもののみ（修理、廃棄・返納、補充依頼）</translation>
    </message>
    <message>
        <source>Only what is short: types, consumables</source>
        <translation>不足しているもののみ（品目、消耗品）</translation>
    </message>
    <message>
        <source>It takes no paper: all that are missing at this counter are listed.</source>
        <translation>文書番号は指定できません。この窓口で出力されていない文書をすべて表示します。</translation>
    </message>
    <message>
        <source>Every paper that was asked for at this counter has come out.</source>
        <translation>この窓口で印刷を指示した文書は、すべて出力済みです。</translation>
    </message>
    <message>
        <source>Lists the papers of this counter that never came out; “document” writes them.</source>
        <translation>この窓口で出力されないままの文書を一覧にします（出力は「document」）。</translation>
    </message>
    <message numerus="yes">
        <source>The times of %n scan(s) are not within this stocktake and were not kept.</source>
        <translation>
            <numerusform>読取日時のうち%n件はこの棚卸の期間外のため、保存しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of the file that holds the codes, from 1; all: the whole line</source>
        <translation>コードの列（1から）。all：行全体</translation>
    </message>
    <message>
        <source>Name one stocktake; the scans come from standard input, or from the file that --file names.</source>
        <translation>棚卸を一つ指定してください。読取りは標準入力、または --file のファイルから行います。</translation>
    </message>
    <message>
        <source>Counts the codes of standard input, one per line, or of a file; a shelf&apos;s label sets the place.</source>
        <translation>標準入力（1行に1件）またはファイルのコードを数えます。棚のラベルで場所が決まります。</translation>
    </message>
    <message>
        <source>Makes one of two types; the old name leads to it from then on.</source>
        <translation>2つの品目を1つにまとめます。以後は古い名称でも残した品目が見つかります。</translation>
    </message>
    <message>
        <source>Makes one of two places; the old name and the old label lead to it from then on.</source>
        <translation>2つの設置場所を1つにまとめます。以後は古い名称や棚ラベルでも残した設置場所が見つかります。</translation>
    </message>
    <message>
        <source>Makes one of two sections; the old name leads to it from then on.</source>
        <translation>2つの所属を1つにまとめます。以後は古い名称でも残した所属が見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other operations that name the person</source>
        <translation>
            <numerusform>本人の名前を含む、ほかの操作の文言%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Would stay, and names the person</source>
        <translation>残るもの（本人の名前を含む）</translation>
    </message>
    <message>
        <source>Emptied by empty cells, fields (rows): %1</source>
        <translation>空欄により空になる項目（行数）: %1</translation>
    </message>
    <message>
        <source>Public key of the counter: %1</source>
        <translation>窓口の公開鍵: %1</translation>
    </message>
    <message>
        <source>The public key of the counter, as “journal proof” gives it: the file is checked without a record</source>
        <translation>窓口の公開鍵（「journal proof」が表示するもの）。記録を開かずにファイルだけで検証します</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper: another code is another paper.</source>
        <translation>このコードを書類のコードと見比べてください。コードが違えば別の書類です。</translation>
    </message>
    <message>
        <source>Name the file of the proof.</source>
        <translation>証明のファイルを指定してください。</translation>
    </message>
    <message>
        <source>A key is 44 characters long, as “journal proof” gives it.</source>
        <translation>鍵は「journal proof」が表示する 44 文字です。</translation>
    </message>
    <message>
        <source>The proof is right, and the record has the same entry: %1 of %2.</source>
        <translation>証明は正しく、監査ログにも同じ記録があります（%2の記録 %1）。</translation>
    </message>
    <message>
        <source>Checks the file of a proof, with the record or with nothing but the key.</source>
        <translation>証明ファイルを、監査ログとの照合、または公開鍵だけで検証します。</translation>
    </message>
    <message>
        <source>The name in kana, by which it is found too; empty: none</source>
        <translation>名称のふりがな。検索ではこれでも見つかります。空: なし</translation>
    </message>
    <message>
        <source>Only tell whom a letter would go to, with --out how it would look; nothing is recorded</source>
        <translation>宛先だけを示します。--out を付けると仕上がりもPDFで確認できます。何も記録されません</translation>
    </message>
    <message>
        <source>Name one kind of letter: notice, overdue, overdue-list, collection or accessory.</source>
        <translation>書状の種類を1つ指定してください：notice、overdue、overdue-list、collection、accessory。</translation>
    </message>
    <message>
        <source>A list of what is overdue goes to the head of the section.</source>
        <translation>延滞一覧の宛先は所属長です。</translation>
    </message>
    <message>
        <source>Give one name.</source>
        <translation>名称を1つ指定してください。</translation>
    </message>
    <message>
        <source>%1 is closed: %2</source>
        <translation>%1を廃止しました：%2</translation>
    </message>
    <message>
        <source>%1 is open again: %2</source>
        <translation>%1の廃止を取り消しました：%2</translation>
    </message>
    <message>
        <source>%1 is removed: %2</source>
        <translation>%1を削除しました：%2</translation>
    </message>
    <message>
        <source>Closes a type: it is given to nothing new.</source>
        <translation>品目を廃止します。以後、新しく使うことはできません。</translation>
    </message>
    <message>
        <source>Closes a place: nothing new is kept there.</source>
        <translation>設置場所を廃止します。以後、新しく置くことはできません。</translation>
    </message>
    <message>
        <source>Closes a section: nobody new is put into it, and nothing lent to it.</source>
        <translation>所属を廃止します。以後、利用者を加えることも貸し出すこともできません。</translation>
    </message>
    <message>
        <source>Opens a closed type again.</source>
        <translation>品目の廃止を取り消します。</translation>
    </message>
    <message>
        <source>Opens a closed place again.</source>
        <translation>設置場所の廃止を取り消します。</translation>
    </message>
    <message>
        <source>Opens a closed section again.</source>
        <translation>所属の廃止を取り消します。</translation>
    </message>
    <message>
        <source>Removes a type to which nothing refers.</source>
        <translation>どこからも使われていない品目を削除します。</translation>
    </message>
    <message>
        <source>Removes a place to which nothing refers.</source>
        <translation>どこからも使われていない設置場所を削除します。</translation>
    </message>
    <message>
        <source>Removes a section to which nothing refers.</source>
        <translation>どこからも使われていない所属を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.</source>
        <translation>
            <numerusform>%n件は登録のない場所のため、棚卸の対象場所で数えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the codes from this file of a batch scanner, also one of several columns; -: from standard input, to its end</source>
        <translation>バッチスキャナーのファイルからコードを読む（複数列も可）。-：標準入力を最後まで</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Who receives it in the user&apos;s place: a name, or the number, user name or card of a person</source>
        <translation>利用者に代わって受領する人：氏名、または職員番号・ユーザー名・カード番号</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Of this status only: available, out, on-loan, due-today, overdue, needs-reset …; for loans also returned, missing, sent; for people on-loan, blocked; for reservations today, not-fetched, to-prepare, over; for consumables low; or as lists and papers call it</source>
        <translation>この状態のものだけ：available、out、on-loan、due-today、overdue、needs-reset など。貸出は returned、missing、sent も、利用者は on-loan、blocked、予約は today、not-fetched、to-prepare、over、消耗品は low。一覧や帳票の呼び名でも指定できます</translation>
    </message>
    <message>
        <source>When it has to be back: 2026-04-01, R8.4.1, 2026-04-01T17:00, 12/25, +14, 2w, fri, eom</source>
        <translation>返却期限：2026-04-01、R8.4.1、2026-04-01T17:00、12/25、+14、2週、金、月末</translation>
    </message>
    <message>
        <source>User or place</source>
        <translation>利用者・設置場所</translation>
    </message>
    <message>
        <source>Of this status only: available, out, on-loan, due-today, overdue …; loans also returned; or as lists and papers call it</source>
        <translation>この状態のものだけ：available、out、on-loan、due-today、overdue など。貸出は returned も。一覧や帳票の呼び名でも指定できます</translation>
    </message>
    <message numerus="yes">
        <source>Backup with %Ln entry(ies) written to %1.</source>
        <translation>
            <numerusform>記録%Ln件のバックアップを「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln entry(ies) into %1.</source>
        <translation>
            <numerusform>記録%Ln件を「%1」に復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything written to %1: %2, %3, %4.</source>
        <translation>すべてを「%1」に書き出しました：%2、%3、%4。</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be written in this encoding; 〓 stands in their place.</source>
        <translation>
            <numerusform>この文字コードで書けない文字が%Ln個あり、〓に置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln行を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>差異%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Return slips: %1.</source>
        <translation>返却確認書：%1</translation>
    </message>
    <message>
        <source>Name the stocktake and the items, and give --cause.</source>
        <translation>棚卸番号と貸与品を指定し、--cause を付けてください。</translation>
    </message>
    <message>
        <source>Name the stocktake and the items.</source>
        <translation>棚卸番号と貸与品を指定してください。</translation>
    </message>
    <message>
        <source>Says what differences turned out to be.</source>
        <translation>差異の原因を記録します。</translation>
    </message>
    <message>
        <source>Gives items the place where they were seen; takes them back where they are on loan by the record.</source>
        <translation>見つかった場所に設置場所を訂正します。記録上貸出中のものは返却します。</translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 changed, %5 unchanged, %6 rejected, %7.</source>
        <translation>%1（%2）：新規%3、変更%4、変更なし%5、取込み不可%6、%7。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to %1.</source>
        <translation>
            <numerusform>記録%Ln件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof is right: an entry with this code is entry %1 of %2, in a journal of %n entry(ies) that was signed with this key.</source>
        <translation>
            <numerusform>証明は正しいものです。このコードの記録は、この鍵で署名された%n件の監査ログ%2の記録%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entry(ies) are as they were written, and %1 as they say.</source>
        <translation>
            <numerusform>%Ln件の記録はすべて書き込まれたままで、データ（%1）もすべて記録のとおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal alone gives the same record: %Ln entry(ies).</source>
        <translation>
            <numerusform>監査ログだけから同じ記録を再現できました（%Ln件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. More with --limit.</source>
        <translation>%2件中%1件を表示しました。続きは --limit で指定してください。</translation>
    </message>
    <message>
        <source>Shown: the first %1. More with --limit.</source>
        <translation>先頭の%1件だけを表示しています。続きは --limit で指定してください。</translation>
    </message>
    <message>
        <source>Created %1: %2, %3.</source>
        <translation>「%1」を作成しました：%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>The database and all %Ln journal entry(ies) are whole.</source>
        <translation>
            <numerusform>データベースと監査ログ%Ln件に異常はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two, and not listed as one again.</source>
        <translation>%1と%2は別々のものです。次からは二重登録の候補に挙げません。</translation>
    </message>
    <message>
        <source>Name the two.</source>
        <translation>2件の番号を指定してください。</translation>
    </message>
    <message>
        <source>Two users are two, and not listed as one again.</source>
        <translation>2人の利用者は別人です。次からは二重登録の候補に挙げません。</translation>
    </message>
    <message>
        <source>Two items are two, and not listed as one again.</source>
        <translation>貸与品2点は別物です。次からは二重登録の候補に挙げません。</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionItemModel</name>
    <message>
        <source>No. %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionListView</name>
    <message numerus="yes">
        <source>%1 opened: %n item(s) are asked back</source>
        <translation>
            <numerusform>%1を始めました。対象は%n件です</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is not open any more.</source>
        <translation>取り消しました：%1は始まっていません。</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Nothing has been collected yet. A collection asks back what is on loan by a day: of those who are transferred, of a model, of a lease that ends.</source>
        <translation>まだ回収はありません。回収では、異動者の貸与品、更新する機種、リースが満了するものなどを、期日までにまとめて回収します。</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しい回収…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionPapersMenu</name>
    <message>
        <source>Look at the list of %1</source>
        <translation>%1の一覧を見る</translation>
    </message>
    <message>
        <source>Look at the first list</source>
        <translation>最初の一覧を見る</translation>
    </message>
    <message>
        <source>Print the list of every section</source>
        <translation>すべての所属の一覧を印刷</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n list(s)</source>
        <translation>
            <numerusform>%n部の一覧を印刷しています</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with all the lists</source>
        <translation>すべての一覧をまとめたPDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>一覧を書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n枚を「%1」に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists as one PDF…</source>
        <translation>すべての一覧を1つのPDFに…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionProgressModel</name>
    <message>
        <source>(no section)</source>
        <translation>（所属なし）</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Section, user</source>
        <translation>所属・利用者</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未返却</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionTableModel</name>
    <message>
        <source>Collection</source>
        <translation>回収番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>返却期日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionView</name>
    <message>
        <source>All collections</source>
        <translation>回収の一覧</translation>
    </message>
    <message>
        <source>How many are back</source>
        <translation>返却済みの件数</translation>
    </message>
    <message>
        <source>How far sections and people are</source>
        <translation>所属・利用者ごとの進み具合</translation>
    </message>
    <message>
        <source>Items of the collection</source>
        <translation>回収の対象</translation>
    </message>
    <message>
        <source>&amp;Hide what is back</source>
        <translation>返却済みを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Close the collection</source>
        <translation>回収を締め切る</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>読み取ってください</translation>
    </message>
    <message>
        <source>Scan what comes back; it is taken back at once.</source>
        <translation>戻ってきたものを読み取ると、すぐに返却として登録します。</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>付属品 %1</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>返却していません</translation>
    </message>
    <message numerus="yes">
        <source>%n return slip(s): %1</source>
        <translation>
            <numerusform>返却確認書%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>return by %1</source>
        <translation>返却期日 %1</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translation>すべて返却されました。</translation>
    </message>
    <message numerus="yes">
        <source>Return slips (%n item(s))</source>
        <translation>
            <numerusform>返却確認書（%n点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessory missing</source>
        <translation>付属品の不足</translation>
    </message>
    <message>
        <source>What did not come back with %1?</source>
        <translation>%1と一緒に戻らなかった付属品はどれですか。</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>不足とする</translation>
    </message>
    <message>
        <source>%1: %2 is still to come</source>
        <translation>%1：%2が未返却です</translation>
    </message>
    <message>
        <source>Undone: %2 came back with %1.</source>
        <translation>取り消しました：%2は%1と一緒に返却されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt from the collection</source>
        <translation>回収不要とする</translation>
    </message>
    <message>
        <source>%1 need not come back: no letter asks for it any more. Why?</source>
        <translation>%1を回収不要とし、書状の対象から外します。理由を入力してください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>回収不要</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exempted</source>
        <translation>
            <numerusform>%n点を回収不要としました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are asked back again.</source>
        <translation>
            <numerusform>取り消しました：%n点を再び回収の対象にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>%1 was not taken back.</source>
        <translation>%1の返却を取り消しました。</translation>
    </message>
    <message>
        <source>Items are still being taken back. Close it when they are through.</source>
        <translation>返却の登録中です。終わってから締め切ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still out. They stay on loan, and the report names them as still out.</source>
        <translation>
            <numerusform>未返却が%n点あります。貸出はそのまま続き、報告書には未返却として載ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on collecting</source>
        <translation>回収を続ける</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>取り消しました：%1を再開しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not asked for)</source>
        <translation>
            <numerusform>%1（回収不要など%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessory missing…</source>
        <translation>付属品の不足…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>回収不要…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>書状…</translation>
    </message>
    <message>
        <source>Lists, report…</source>
        <translation>一覧・報告書…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CollectionsPage</name>
    <message>
        <source>Items are still being taken back.</source>
        <translation>返却の登録中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of a collection are still being taken back.</source>
        <translation>
            <numerusform>回収の返却%n点を登録中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item that comes back (F2)</source>
        <translation>戻ってきた貸与品 (F2)</translation>
    </message>
    <message>
        <source>Number of a collection (F2)</source>
        <translation>回収の番号 (F2)</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>戻ってきたものを読み取る</translation>
    </message>
    <message>
        <source>Scan the paper of a collection</source>
        <translation>回収の書類を読み取る</translation>
    </message>
    <message>
        <source>Nothing was taken back: choose a collection in the list, then scan.</source>
        <translation>返却していません。一覧から回収を選んでから読み取ってください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ColumnChoice</name>
    <message>
        <source>As at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>一つ前へ移動</translation>
    </message>
</context>
<context>
    <name>madoguchi::CommandActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>madoguchi::Composition</name>
    <message>
        <source>Finish this first: %1</source>
        <translation>先にこちらを終えてください：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConnectionBanner</name>
    <message>
        <source>The database cannot be reached. Nothing is saved until it is back.</source>
        <translation>データベースにつながりません。つながるまで何も保存されません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再接続</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>発注点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>受払</translation>
    </message>
    <message>
        <source>Nothing has been counted in yet.</source>
        <translation>受払はまだありません。</translation>
    </message>
    <message>
        <source>%1: undo…</source>
        <translation>%1：取消し…</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>残 %1</translation>
    </message>
    <message>
        <source>Count out…</source>
        <translation>払出し…</translation>
    </message>
    <message>
        <source>Count in…</source>
        <translation>受入れ…</translation>
    </message>
    <message>
        <source>Recount…</source>
        <translation>実数の登録…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>廃止…</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableForms</name>
    <message>
        <source>That is not a whole number. Enter how many there are.</source>
        <translation>整数ではありません。数量を入力してください。</translation>
    </message>
    <message>
        <source>The book is right: nothing was changed.</source>
        <translation>帳簿のとおりです。変更はありません。</translation>
    </message>
    <message>
        <source>Undone: the stock of %1 is as it was before.</source>
        <translation>取り消しました：%1の在庫を元に戻しました。</translation>
    </message>
    <message>
        <source>That is below the reorder level.</source>
        <translation>発注点を下回ります。</translation>
    </message>
    <message>
        <source>In units of: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>受領者：%1</translation>
    </message>
    <message>
        <source>Change the consumable</source>
        <translation>消耗品の変更</translation>
    </message>
    <message>
        <source>New consumable</source>
        <translation>新しい消耗品</translation>
    </message>
    <message>
        <source>How many there are is not entered here, but counted in and out.</source>
        <translation>在庫数はここでは入力しません。受入れと払出しから計算します。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>番号(&amp;U)</translation>
    </message>
    <message>
        <source>As C-0001</source>
        <translation>例：C-0001</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What it is counted in: pieces, boxes</source>
        <translation>数える単位（個、箱など）</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>設置場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reorder level</source>
        <translation>発注点(&amp;R)</translation>
    </message>
    <message>
        <source>Below so many it is shown as to be ordered; 0: never</source>
        <translation>この数を下回ると「要発注」と表示します。0は表示しません</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>バーコード(&amp;B)</translation>
    </message>
    <message>
        <source>As the maker prints it on the box</source>
        <translation>箱に印刷されたメーカーのバーコード</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>受入れ</translation>
    </message>
    <message>
        <source>&amp;How many came</source>
        <translation>受入数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>納品(&amp;D)</translation>
    </message>
    <message>
        <source>The supplier, its number</source>
        <translation>納入業者、納品書の番号</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>払出し</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>受領者(&amp;F)</translation>
    </message>
    <message>
        <source>Scan the staff card, or write the name of a section</source>
        <translation>職員証を読み取るか、所属名を入力します</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>With a &amp;receipt to sign</source>
        <translation>受領書を発行する(&amp;R)</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>実数の登録</translation>
    </message>
    <message>
        <source>%1: the book says %2.</source>
        <translation>%1：帳簿上の在庫%2</translation>
    </message>
    <message>
        <source>&amp;How many are there</source>
        <translation>実数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why they differ</source>
        <translation>差異の理由(&amp;W)</translation>
    </message>
    <message>
        <source>Where the count is not what the book says</source>
        <translation>実数が帳簿と異なる場合</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>実数を登録</translation>
    </message>
    <message>
        <source>Uni&amp;t</source>
        <translation>単位(&amp;T)</translation>
    </message>
    <message>
        <source>%1 counted out. Left: %2.</source>
        <translation>%1を払い出しました。残り%2です。</translation>
    </message>
    <message>
        <source>%1 counted in. In stock now: %2.</source>
        <translation>%1を受け入れました。在庫は%2です。</translation>
    </message>
    <message>
        <source>%1 is below its reorder level. Left: %2.</source>
        <translation>%1が発注点を下回りました。残り%2です。</translation>
    </message>
    <message>
        <source>In stock: only %1.</source>
        <translation>在庫は%1しかありません。</translation>
    </message>
    <message>
        <source>In stock then: %1.</source>
        <translation>処理後の在庫は%1です。</translation>
    </message>
    <message>
        <source>%1, in stock: %2.</source>
        <translation>%1：在庫%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumableModel</name>
    <message>
        <source>None left</source>
        <translation>在庫なし</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>要発注</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫あり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>発注点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
</context>
<context>
    <name>madoguchi::ConsumablesPage</name>
    <message>
        <source>Consumables</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Scan a box, or filter: number, name, place (Ctrl+F)</source>
        <translation>箱を読み取る、または絞り込み：番号・品名・設置場所 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the consumables</source>
        <translation>消耗品の絞り込み</translation>
    </message>
    <message>
        <source>Only what is to be ordered</source>
        <translation>要発注のみ</translation>
    </message>
    <message>
        <source>New consumable…</source>
        <translation>新しい消耗品…</translation>
    </message>
    <message>
        <source>Nothing is to be ordered.</source>
        <translation>発注が必要な消耗品はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>There are no consumables yet. What is used up and not lent is counted here.</source>
        <translation>消耗品はまだありません。貸し出さずに使い切る品をここで管理します。</translation>
    </message>
    <message>
        <source>Enter one…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>No consumable matches.</source>
        <translation>一致する消耗品はありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Drop the consumable</source>
        <translation>消耗品の廃止</translation>
    </message>
    <message>
        <source>%1 %2 is not kept any more and leaves the list. Its book stays in the journal.</source>
        <translation>%1 %2を廃止し、一覧から外します。受払の記録は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>解除しない</translation>
    </message>
    <message>
        <source>%1 was dropped.</source>
        <translation>%1を廃止しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is kept again.</source>
        <translation>取り消しました：%1を一覧に戻しました。</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterMessage</name>
    <message>
        <source>Attach the signed copy…</source>
        <translation>署名済みの控えを添付…</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>文書を表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>取り消す %1</translation>
    </message>
    <message numerus="yes">
        <source>Lend the other %n item(s) (F4)</source>
        <translation>
            <numerusform>残り%n点を貸し出す (F4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back all the same (F4)</source>
        <translation>返却として受け付ける (F4)</translation>
    </message>
    <message>
        <source>Search for “%1” (F3)</source>
        <translation>「%1」を探す (F3)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 receives it as proxy (F4)</source>
        <translation>%1が代理で受領する (F4)</translation>
    </message>
    <message>
        <source>Lend it all the same…</source>
        <translation>それでも引き渡す…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録する…</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterPage</name>
    <message>
        <source>Take out of the basket</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What a scan of an item does (F4)</source>
        <translation>品を読み取ったときの動作 (F4)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>取り消す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>受領書を印刷</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>引渡し一覧</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the basket are not handed over yet.</source>
        <translation>
            <numerusform>一覧の%n点はまだ引き渡していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner paused: answer first (Esc goes on)</source>
        <translation>読取り停止中：先に回答してください（Escで続行）</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>通常の期限</translation>
    </message>
    <message>
        <source>Due day of all items: %1</source>
        <translation>全品の期限：%1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>%1 taken out of the basket</source>
        <translation>%1を一覧から外しました</translation>
    </message>
    <message>
        <source>Not reading: you are typing in another field (F2 returns)</source>
        <translation>読み取れません：別の欄に入力中です（F2で戻ります）</translation>
    </message>
    <message>
        <source>A scan has only just come in: look at it, then confirm once more.</source>
        <translation>読取りの直後です。内容を確かめてから、もう一度確定してください。</translation>
    </message>
    <message>
        <source>Purpose, approval, proxy</source>
        <translation>用途・承認・代理受領</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Another due day…</source>
        <translation>別の期限…</translation>
    </message>
    <message>
        <source>Due day of everything in the basket (F8)</source>
        <translation>一覧全体の期限（F8）</translation>
    </message>
    <message>
        <source>Scan a label or a staff card (F2), or find by name (F3)</source>
        <translation>ラベルか職員証を読み取るか（F2）、氏名で探してください（F3）</translation>
    </message>
</context>
<context>
    <name>madoguchi::CounterScannerForm</name>
    <message>
        <source>T&amp;he scanner of this counter is set otherwise</source>
        <translation>この窓口のスキャナーは別の設定にする(&amp;H)</translation>
    </message>
    <message>
        <source>Save for this counter</source>
        <translation>この窓口に保存</translation>
    </message>
    <message>
        <source>What a scanner adds and which keyboard it is set for belongs to this computer. The rules for codes on labels and cards are the same everywhere.</source>
        <translation>スキャナーが付け加える文字やキーボードの種類は、このパソコンの設定です。ラベルやカードのコードの規則は、どの窓口でも共通です。</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
</context>
<context>
    <name>madoguchi::CountingForms</name>
    <message>
        <source>In order</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>異常あり</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>確認していない</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>前回：%1本</translation>
    </message>
    <message>
        <source>Empty where there are none</source>
        <translation>鍵がなければ空欄</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>施錠・鍵</translation>
    </message>
    <message>
        <source>They have not been recorded for %1 yet.</source>
        <translation>%1の施錠・鍵の確認はまだ記録されていません。</translation>
    </message>
    <message>
        <source>They stand on the papers of %1.</source>
        <translation>%1の保管庫点検表と点検記録に印刷されます。</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>施錠(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys counted</source>
        <translation>鍵の員数(&amp;K)</translation>
    </message>
    <message>
        <source>Needed where the lock is not in order</source>
        <translation>施錠が異常ありのときは必須</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>棚卸を締め切る</translation>
    </message>
    <message>
        <source>Record lock and keys</source>
        <translation>施錠・鍵の記録</translation>
    </message>
    <message>
        <source>The number of keys is a whole number.</source>
        <translation>鍵の員数は整数で入力してください。</translation>
    </message>
    <message>
        <source>Record of handing over</source>
        <translation>物品引継書</translation>
    </message>
    <message>
        <source>It says what was counted in %1, by type, and is signed by both keepers.</source>
        <translation>%1で確認した数量を品目別に記載し、前任者と後任者が署名します。</translation>
    </message>
    <message>
        <source>It takes the place of %1, which is void then.</source>
        <translation>%1に代わるものです。%1は無効になります。</translation>
    </message>
    <message>
        <source>&amp;Former keeper</source>
        <translation>前任者(&amp;F)</translation>
    </message>
    <message>
        <source>Section and office of the former keeper</source>
        <translation>前任者の所属・官職</translation>
    </message>
    <message>
        <source>&amp;New keeper</source>
        <translation>後任者(&amp;N)</translation>
    </message>
    <message>
        <source>Section and office of the new keeper</source>
        <translation>後任者の所属・官職</translation>
    </message>
    <message>
        <source>&amp;Day of handing over</source>
        <translation>引継日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Books and papers</source>
        <translation>帳簿・関係書類(&amp;B)</translation>
    </message>
    <message>
        <source>What goes with the things: ledgers, keys, contracts</source>
        <translation>物品と一緒に引き継ぐ帳簿、鍵、契約書など</translation>
    </message>
    <message>
        <source>Issue the record</source>
        <translation>発行する</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
</context>
<context>
    <name>madoguchi::CountingView</name>
    <message>
        <source>Not counted</source>
        <translation>数えていません</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>棚卸票</translation>
    </message>
    <message>
        <source>Difference report</source>
        <translation>棚卸差異報告書</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>棚卸の一覧</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>棚卸を締め切る</translation>
    </message>
    <message>
        <source>How many are found</source>
        <translation>確認した数</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>読み取ってください</translation>
    </message>
    <message>
        <source>Scan a shelf label first, then what is on the shelf.</source>
        <translation>棚ラベル、棚にあるものの順に読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait to be saved.</source>
        <translation>
            <numerusform>%n件の読取りが保存を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度保存する</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%2件中%1件を確認</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>この種類の差異はありません。</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>利用者：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>With: anybody (scan a staff card)</source>
        <translation>利用者：指定なし（職員証を読み取ると決まります）</translation>
    </message>
    <message>
        <source>Place: none (scan a shelf label)</source>
        <translation>場所：指定なし（棚ラベルを読み取ると決まります）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>%1は何ですか？</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>備考を保存</translation>
    </message>
    <message>
        <source>Cause of the difference</source>
        <translation>差異の原因</translation>
    </message>
    <message>
        <source>Save the cause</source>
        <translation>原因を保存</translation>
    </message>
    <message>
        <source>%1 will be recorded as lost. What was found out?</source>
        <translation>%1を紛失として記録します。分かったことを書いてください。</translation>
    </message>
    <message>
        <source>What was found out about %1?</source>
        <translation>%1について分かったことを書いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undone: %1 has no cause yet.</source>
        <translation>取り消しました：%1の原因は未確定です。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>The last scan of %1 does not count.</source>
        <translation>%1の読取りを取り消しました。</translation>
    </message>
    <message>
        <source>Codes of a batch scanner</source>
        <translation>バッチスキャナーのコード</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv)</source>
        <translation>テキスト (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file has no code in it.</source>
        <translation>ファイルにコードがありません。</translation>
    </message>
    <message>
        <source>Counting the codes of the file</source>
        <translation>ファイルのコードを数えています</translation>
    </message>
    <message>
        <source>Scans are still being saved. Close it when they are through.</source>
        <translation>読取りを保存中です。終わってから締め切ってください。</translation>
    </message>
    <message>
        <source>Undone: %1 is open again.</source>
        <translation>取り消しました：%1を再開しました。</translation>
    </message>
    <message>
        <source>Cancel the stocktake</source>
        <translation>棚卸を中止する</translation>
    </message>
    <message>
        <source>%1 will not be counted on. What was scanned stays in the journal.</source>
        <translation>%1の棚卸を中止します。読み取った内容は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1を中止しました</translation>
    </message>
    <message>
        <source>Record of handing over %1</source>
        <translation>物品引継書 %1</translation>
    </message>
    <message>
        <source>Return not recorded: take it back now</source>
        <translation>返却の記録漏れ：ここで返却を記録する</translation>
    </message>
    <message>
        <source>Not found in the stocktake %1. %2</source>
        <comment>number, what was found out</comment>
        <translation>棚卸%1で現物が見つからず紛失。%2</translation>
    </message>
    <message>
        <source>%1 was taken back, return slip %2.</source>
        <translation>%1の返却を記録しました（返却確認書 %2）。</translation>
    </message>
    <message>
        <source>Undone: lock and keys are as they were recorded before.</source>
        <translation>取り消しました。施錠と鍵の記録は前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Record of handing over %1 issued.</source>
        <translation>物品引継書%1を発行しました。</translation>
    </message>
    <message>
        <source>Undone: the record of handing over %1 is void.</source>
        <translation>取り消しました。物品引継書%1は無効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n further scan(s) were not counted either.</source>
        <translation>
            <numerusform>ほかの%n件の読み取りも数えられていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of the file read. %1</source>
        <translation>
            <numerusform>ファイルのコード%n件を読み取りました。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中断しました</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between examples</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The whole line: %1</source>
        <translation>行全体：%1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1列目：%2</translation>
    </message>
    <message>
        <source>No column of the file holds numbers that are in the ledger. Which one holds the codes?</source>
        <translation>台帳にある番号の列がファイルにありません。どの列がコードですか。</translation>
    </message>
    <message>
        <source>Count these codes</source>
        <translation>このコードを数える</translation>
    </message>
    <message numerus="yes">
        <source>The times of %n scan(s) are not within this stocktake and were not kept; check the clock of the scanner.</source>
        <translation>
            <numerusform>読取日時のうち%n件はこの棚卸の期間外のため、保存しませんでした。読取機の時計を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>貸出中 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in repair</source>
        <translation>
            <numerusform>修理中 %n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) name a place that is not known; they were counted as of the place of the stocktake.</source>
        <translation>
            <numerusform>%n件は登録のない場所のため、棚卸の対象場所で数えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a file of codes…</source>
        <translation>コードのファイルを読み込む…</translation>
    </message>
    <message>
        <source>Every line as a report (print, PDF, Excel, CSV)…</source>
        <translation>明細を帳票で開く（印刷・PDF・Excel・CSV）…</translation>
    </message>
    <message>
        <source>Issue the record of handing over…</source>
        <translation>物品引継書を発行する…</translation>
    </message>
    <message>
        <source>Cancel the stocktake…</source>
        <translation>棚卸を中止する…</translation>
    </message>
    <message>
        <source>File, papers…</source>
        <translation>ファイル・帳票…</translation>
    </message>
    <message>
        <source>Lock and keys…</source>
        <translation>施錠・鍵…</translation>
    </message>
    <message>
        <source>Report the loss…</source>
        <translation>紛失を届け出る…</translation>
    </message>
    <message>
        <source>Say the cause…</source>
        <translation>原因を記録…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>備考を書く…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s) of the file were read, then it stopped; the rest is not counted. Go on from line %2 (%3), with the label of the shelf first.</source>
        <translation>
            <numerusform>ファイルのコード%Ln件のうち%1件を読み取ったところで止まりました。残りは数えられていません。棚のラベルを読み取ってから、%2行目（%3）から続けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause of %n difference(s)</source>
        <translation>
            <numerusform>差異%n件の原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be recorded as lost (%1). What was found out?</source>
        <translation>
            <numerusform>%n点を紛失として記録します（%1）。分かったことを書いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was found out about these %n (%1)?</source>
        <translation>
            <numerusform>この%n件（%1）について分かったことを書いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>差異%n件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back, return slips: %1.</source>
        <translation>
            <numerusform>%n点の返却を記録しました。返却確認書：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: these %n have no cause yet.</source>
        <translation>
            <numerusform>取り消しました。%n件は原因未記録に戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say the cause of these %n…</source>
        <translation>
            <numerusform>選択した%n件の原因を記録…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::CustomField</name>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Content of the field</source>
        <translation>項目の内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>madoguchi::DatabaseSection</name>
    <message>
        <source>The open record</source>
        <translation>開いている記録</translation>
    </message>
    <message>
        <source>&amp;Open another record…</source>
        <translation>別の記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>The record that is open stays so until another one is, and is not changed by that. This computer opens the other one at its next start, too.</source>
        <translation>別の記録が開くまで、今の記録は開いたままです。今の記録の内容は変わりません。次回からは、このパソコンでは別の記録が開きます。</translation>
    </message>
    <message>
        <source>This is a sample</source>
        <translation>体験用データです</translation>
    </message>
    <message>
        <source>Nothing in it is real, and it never becomes a real record. When you have tried enough, begin with one of your own.</source>
        <translation>中身はすべて架空で、本番の記録にはなりません。十分に試したら、自分の記録で始めてください。</translation>
    </message>
    <message>
        <source>&amp;Delete all of it and start for real…</source>
        <translation>すべて消して本番を始める(&amp;D)…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The file %1 is deleted as soon as your own record is open.</source>
        <translation>ファイル「%1」は、本番の記録が開いた時点で削除されます。</translation>
    </message>
    <message>
        <source>The database on the server stays; have it deleted there.</source>
        <translation>サーバー上のデータベースは残ります。サーバー側で削除してもらってください。</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>本番を始める</translation>
    </message>
    <message>
        <source>Everything in the sample will be gone: its items, people, loans, papers and journal. %1</source>
        <translation>体験用データの貸与品、利用者、貸出、帳票、監査ログがすべてなくなります。%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>体験を続ける</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>元には戻せません。</translation>
    </message>
    <message>
        <source>Delete and start for real</source>
        <translation>消して本番を始める</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>この窓口</translation>
    </message>
    <message>
        <source>&amp;New key for this counter…</source>
        <translation>この窓口の鍵を更新(&amp;N)…</translation>
    </message>
    <message>
        <source>Each counter signs its entries and papers with a key on its own computer. After a backup was restored, or when another computer became this counter, an owner says so here.</source>
        <translation>窓口は、それぞれのパソコンにある鍵で記録と帳票に署名します。バックアップから復元したときや、別のパソコンがこの窓口になったときは、責任者がここで記録します。</translation>
    </message>
    <message>
        <source>The key of this counter is on this computer.</source>
        <translation>この窓口の鍵は、このパソコンにあります。</translation>
    </message>
    <message>
        <source>This counter gets its key with its first entry.</source>
        <translation>この窓口の鍵は、最初の登録のときに作られます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::DayField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>カレンダーから選ぶ（Alt+↓）</translation>
    </message>
    <message>
        <source>12/25, -14, 2w, 1m, fri, bom, bofy, R8.4.1</source>
        <translation>12/25、-14、2週、1か月、金、月初、年度初、R8.4.1</translation>
    </message>
</context>
<context>
    <name>madoguchi::DetailsRow</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Received by (proxy)</source>
        <translation>代理受領者</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>委任根拠</translation>
    </message>
    <message>
        <source>letter of attorney …</source>
        <translation>委任状など</translation>
    </message>
    <message>
        <source>%1 borrows; the person receives for it</source>
        <translation>%1が借りる（受け取るのはこの利用者）</translation>
    </message>
    <message>
        <source>Approved by / application no.</source>
        <translation>承認者・申請番号</translation>
    </message>
    <message>
        <source>name, or staff card</source>
        <translation>氏名、または職員証を読取り</translation>
    </message>
</context>
<context>
    <name>madoguchi::DifferenceLists</name>
    <message>
        <source>All differences</source>
        <translation>すべての差異</translation>
    </message>
</context>
<context>
    <name>madoguchi::DifferenceTableModel</name>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Place in the ledger</source>
        <translation>台帳上の場所</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>現物の状況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>madoguchi::DuePopup</name>
    <message>
        <source>Usual day</source>
        <translation>通常の期限</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>17:00</source>
        <translation>17:00</translation>
    </message>
    <message>
        <source>Time of day; empty: the day alone</source>
        <translation>時刻。空欄は日付のみ</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>この日にする</translation>
    </message>
    <message>
        <source>Today until…</source>
        <translation>本日…時まで</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Due day, typed</source>
        <translation>期限（入力）</translation>
    </message>
    <message>
        <source>+14, 2w, fri, 12/25, eom …</source>
        <translation>+14、2週、金、12/25、月末 …</translation>
    </message>
</context>
<context>
    <name>madoguchi::Duplicates</name>
    <message>
        <source>No two records look like one.</source>
        <translation>二重に登録されたと思われるものはありません。</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>二重登録と思われるもの</translation>
    </message>
    <message>
        <source>Namesakes come up as well. Nothing is changed before you have seen what would go over.</source>
        <translation>同姓同名の別の人も含まれます。移るものを確かめるまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would go over.</source>
        <translation>移るものを確かめるまで、何も変わりません。</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>この%1組のほかにもあります。</translation>
    </message>
    <message>
        <source>Look at these two…</source>
        <translation>この二つを見る…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n on loan)</source>
        <translation>
            <numerusform>%1（貸出中%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>どちらを残しますか</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>一つに統合</translation>
    </message>
    <message>
        <source>Withdraw %1, keep %2</source>
        <translation>%1を取り下げ、%2を残す</translation>
    </message>
    <message>
        <source>%1 stays, %2 is withdrawn.</source>
        <translation>%1を残し、%2を取り下げます。</translation>
    </message>
    <message>
        <source>%1 and %2 are one now: %1.</source>
        <translation>%1と%2を%1に統合しました。</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are two again.</source>
        <translation>取り消しました：%1と%2は別々に戻りました。</translation>
    </message>
    <message>
        <source>The other one is withdrawn, and its number finds the one that stays. Nothing is changed before you have seen what goes over.</source>
        <translation>もう一方は取り消され、その番号からは残る方が見つかります。移るものを確認するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Both: they are two, and not to be named here again</source>
        <translation>両方とも残す（別々のもの。次からは挙げない）</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>%1 and %2 are two, and not named as one again.</source>
        <translation>%1と%2は別々のものです。次からは二重登録の候補に挙げません。</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are named as one again.</source>
        <translation>取り消しました。%1と%2は再び二重登録の候補に挙がります。</translation>
    </message>
</context>
<context>
    <name>madoguchi::EntryDetailPane</name>
    <message>
        <source>Journal entry</source>
        <translation>監査ログの記録</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>記録を選ぶと変更内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown here.</source>
        <translation>
            <numerusform>ほか%n行は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>業務項目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>記録の位置</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>リーフ</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>証明を保存…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) of this entry are missing.</source>
        <translation>
            <numerusform>この記録の個人情報が%n件失われています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) of this entry were erased when their time was up.</source>
        <translation>
            <numerusform>この記録項目の個人情報%n件は、保存期間が過ぎたため消去されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>madoguchi::Erasing</name>
    <message>
        <source>Nobody’s time is up.</source>
        <translation>保存期間が過ぎた利用者はいません。</translation>
    </message>
    <message>
        <source>People whose time is up</source>
        <translation>保存期間が過ぎた利用者</translation>
    </message>
    <message>
        <source>What the record holds of them may be erased. Nothing is erased before you have seen what it is.</source>
        <translation>これらの利用者の個人情報は消去できます。何が消去されるかを確認するまで、何も消去しません。</translation>
    </message>
    <message>
        <source>last thing on %1, possible since %2</source>
        <translation>最後の記録 %1、%2から消去可能</translation>
    </message>
    <message>
        <source>See what would be erased…</source>
        <translation>消去される内容を見る…</translation>
    </message>
    <message>
        <source>Erase what is held of %1</source>
        <translation>%1の個人情報の消去</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>消去されるもの：%1</translation>
    </message>
    <message>
        <source>Names, numbers, cards, notes, papers, signatures and pictures go from the ledger, the search and the journal. That something was lent, and when, stays.</source>
        <translation>氏名・番号・カード・メモ・帳票・署名・写真が、台帳、検索、監査ログから消えます。いつ何を貸し出したかという事実は残ります。</translation>
    </message>
    <message>
        <source>It cannot be undone, by nobody. Backups made before still hold it until they expire.</source>
        <translation>この操作は、だれにも取り消せません。以前に作ったバックアップには、保管期限が切れるまで残ります。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Without the name: it stays</source>
        <translation>氏名は書かないでください（残ります）</translation>
    </message>
    <message>
        <source>On whose &amp;authority</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Application number or approver</source>
        <translation>申請番号または承認者</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>確認のため%1と入力(&amp;T)</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>“%1” was not typed. Nothing was erased.</source>
        <translation>「%1」と入力されていません。何も消去していません。</translation>
    </message>
    <message numerus="yes">
        <source>Erased: %1. %n value(s) left the journal as well. It cannot be undone.</source>
        <translation>
            <numerusform>消去しました：%1。監査ログからも%n件の値を取り除きました。取り消せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased may still stand in unused places of the record’s file. Close the other windows, then run: madoguchi-cli people sweep</source>
        <translation>消去した内容が、台帳ファイルの未使用領域にまだ残っている可能性があります。ほかのウィンドウを閉じてから、madoguchi-cli people sweep を実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Erased as well: %n text(s) of other operations that name the person.</source>
        <translation>
            <numerusform>本人の名前を含む、ほかの操作の文言%n件も消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This names the person among other things and stays: %1. Change it before, if it must not.</source>
        <translation>次のものは本人の名前を含みますが、残ります：%1。残してはならない場合は、先に変更してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ExportButton</name>
    <message>
        <source>Export all %1</source>
        <translation>%1の書き出し</translation>
    </message>
    <message>
        <source>The whole list is written, whatever the filter shows. In which form?</source>
        <translation>絞り込みに関係なく、全件を書き出します。形式を選んでください。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1の書き出し</translation>
    </message>
    <message>
        <source>What is to be written?</source>
        <translation>どれを書き出しますか。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown</source>
        <translation>
            <numerusform>表示中の%n行（並び順のまま）</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1をすべて</translation>
    </message>
    <message>
        <source>The rows are written as they are shown. In which form?</source>
        <translation>表示中の行を書き出します。形式を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown, with these columns</source>
        <translation>
            <numerusform>表示中の%n行を、表示中の列だけ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are shown, with all columns</source>
        <translation>
            <numerusform>表示中の%n行を、すべての列で</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop (%Ln row(s) written)</source>
        <translation>
            <numerusform>中止（%Ln件まで書き出し）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::FirstRun</name>
    <message>
        <source>Step %1 of 5</source>
        <translation>手順 %1/5</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>体験用データで見てみる</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>The record is being made …</source>
        <translation>記録を作成しています…</translation>
    </message>
    <message>
        <source>Welcome to Madoguchi</source>
        <translation>窓口へようこそ</translation>
    </message>
    <message>
        <source>Where is the record?</source>
        <translation>記録の保存先</translation>
    </message>
    <message>
        <source>What does it begin with?</source>
        <translation>最初に入れるデータ</translation>
    </message>
    <message>
        <source>Who is the first operator?</source>
        <translation>最初の操作者</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>スキャナーを試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>確かめています…</translation>
    </message>
    <message>
        <source>The record is being opened; an older one is brought up to date first …</source>
        <translation>記録を開いています（古い形式なら先に更新します）…</translation>
    </message>
    <message>
        <source>Make a new record here</source>
        <translation>ここに新しい記録を作る</translation>
    </message>
    <message>
        <source>Reading and comparing everything (percent)</source>
        <translation>すべてを読み込んで照合しています（%）</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) had no bytes of their own any more when it was exported.</source>
        <translation>
            <numerusform>添付ファイル%n件は、書き出した時点で中身が失われていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on as counter %1 all the same</source>
        <translation>このまま窓口%1として続ける</translation>
    </message>
    <message>
        <source>The record is there, equal in every row: %1, %2. Its operators sign in as before. Do not go on with the old one.</source>
        <translation>記録ができました。すべての行が一致しています（%1、%2）。操作者は今までどおりサインインできます。元の記録は使わないでください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>入力してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::FormsSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>返却確認書</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>記名</translation>
    </message>
    <message>
        <source>Place for a seal</source>
        <translation>押印欄</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>様式番号</translation>
    </message>
    <message>
        <source>Printed at the top left.</source>
        <translation>左上に印刷します。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4, original and copy on a sheet each</source>
        <translation>A4（正・控を1枚ずつ）</translation>
    </message>
    <message>
        <source>A5, both on one A4 sheet to be cut</source>
        <translation>A5（正・控をA4 1枚に並べて切り取り）</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口担当</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>Sign on the screen of the counter</source>
        <translation>窓口の画面で署名する</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>画面での署名</translation>
    </message>
    <message>
        <source>After each commit the counter shows a field for pen or mouse; the paper is printed with the signature.</source>
        <translation>確定のあと、窓口にペンかマウスで書く欄が出ます。署名を入れて印刷します。</translation>
    </message>
</context>
<context>
    <name>madoguchi::FoundReason</name>
    <message>
        <source>Found</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. How was it found? The answer stays in the journal.</source>
        <translation>%1は紛失として登録されています。どのように見つかりましたか。回答は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Found in the house</source>
        <translation>庁内で発見</translation>
    </message>
    <message>
        <source>Brought back by whoever had it</source>
        <translation>所持していた人が持参</translation>
    </message>
    <message>
        <source>Handed in by somebody else</source>
        <translation>ほかの人から届け出</translation>
    </message>
    <message>
        <source>Was never lost: recorded by mistake</source>
        <translation>紛失の登録が誤り</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>発見として登録</translation>
    </message>
</context>
<context>
    <name>madoguchi::GeneralSection</name>
    <message>
        <source>Play a sound at every scan</source>
        <translation>読取りのたびに音を鳴らす</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>表示の明るさ(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation>音(&amp;O)</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>自動ロック(&amp;A)</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the window asks who is there.</source>
        <translation>この時間操作がないと、サインイン画面に戻ります。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
</context>
<context>
    <name>madoguchi::GuardedDialog</name>
    <message>
        <source>What you have typed here is not recorded.</source>
        <translation>ここに入力した内容は、まだ記録されていません。</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>入力を続ける</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>記録せずに閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>履歴を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ImportColumns</name>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>先頭の値</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>取込み先の項目</translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s).</source>
        <translation>
            <numerusform>ほか%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>「%1」の取込み先</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>(further field)</source>
        <translation>（追加項目）</translation>
    </message>
</context>
<context>
    <name>madoguchi::ImportOutcome</name>
    <message>
        <source>Save this list…</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>Leave the rejected rows out and take the others over</source>
        <translation>取り込めない行を除いて、他の行を取り込む</translation>
    </message>
    <message>
        <source>The first differences</source>
        <translation>変更内容（先頭）</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>取り込めない行</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>取込み不可 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s)</source>
        <translation>
            <numerusform>貸出中 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>New types: %1</source>
        <translation>新しい品目：%1</translation>
    </message>
    <message>
        <source>New places: %1</source>
        <translation>新しい設置場所：%1</translation>
    </message>
    <message>
        <source>New sections: %1</source>
        <translation>新しい所属：%1</translation>
    </message>
    <message>
        <source>New users: %1</source>
        <translation>新しい利用者：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n row(s)</source>
        <translation>
            <numerusform>取込み不可：%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>確認が必要な行</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>要確認 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>追加項目として取り込む列：%1</translation>
    </message>
    <message numerus="yes">
        <source>To look at: %n row(s)</source>
        <translation>
            <numerusform>要確認：%n行（取り込みます）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over, columns: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>Emptied by empty cells, fields (rows): %1</source>
        <translation>空欄により空になる項目（行数）：%1</translation>
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
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>取込みの内容</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>区切り文字(&amp;D)</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>貸与品の取込み</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>利用者の取込み</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>一覧 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>取込みが動いています。</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>自動判別：%1</translation>
    </message>
    <message>
        <source>Comparing with the record (percent)</source>
        <translation>記録と比較しています（％）</translation>
    </message>
    <message>
        <source>Everything in this file is in the record already.</source>
        <translation>このファイルの内容はすべて登録済みです。</translation>
    </message>
    <message>
        <source>Taking over (percent)</source>
        <translation>取り込んでいます（％）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were taken over.</source>
        <translation>
            <numerusform>%1：%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is withdrawn.</source>
        <translation>取り消しました：%1を取り下げました。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing of this file is in the record.</source>
        <translation>中止しました。このファイルの内容は登録されていません。</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>この行の一覧を保存</translation>
    </message>
    <message>
        <source>CSV; Excel and LibreOffice save a sheet as one. Nothing is stored before the last button, and all of it can be undone.</source>
        <translation>CSV形式（ExcelやLibreOfficeでシートをCSVとして保存できます）。最後のボタンを押すまで何も保存されず、取り込んだ後もすべて取り消せます。</translation>
    </message>
    <message>
        <source>Choose a list to import (CSV)</source>
        <translation>取り込む一覧（CSV）を選択</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalFilters</name>
    <message>
        <source>Only the history of %1</source>
        <translation>%1の履歴のみ</translation>
    </message>
    <message>
        <source>Show all entries again</source>
        <translation>すべての記録を表示</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operator&apos;s code</source>
        <translation>操作者コード</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>業務項目</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>サインイン・サインアウト</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>There is no entry like that.</source>
        <translation>一致する記録はありません。</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation>チェックポイント…</translation>
    </message>
    <message>
        <source>Your role does not read the journal.</source>
        <translation>あなたの役割では監査ログを閲覧できません。</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>記録を読んでいます</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. F5 reads again.</source>
        <translation>読み込みを途中で止めました。F5で読み直します。</translation>
    </message>
    <message>
        <source>More checks…</source>
        <translation>その他の検査…</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>madoguchi::JournalWork</name>
    <message>
        <source>Checking every entry</source>
        <translation>すべての記録を検証しています</translation>
    </message>
    <message>
        <source>Stopped. What was looked at until then fits.</source>
        <translation>中止しました。確認した範囲に異常はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Every byte of %n entries fits. Nothing was altered.</source>
        <translation>
            <numerusform>記録%n件に異常はありません。改変はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered: entry %1 of counter %2 is the first that does not fit (%3). Stop working with this record, keep a copy of it as it is, and call the person responsible.</source>
        <translation>監査ログが改変されています。最初の異常は窓口%2の記録%1です（%3）。この記録の使用をやめ、そのままの写しを残して、責任者に連絡してください。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>The journal is signed as it is now. Where shall the signature be kept?</source>
        <translation>監査ログの現在の状態に署名します。署名をどこに残しますか？</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に印刷</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>チェックポイントを保存</translation>
    </message>
    <message>
        <source>Signed note (*.txt)</source>
        <translation>署名付き記録 (*.txt)</translation>
    </message>
    <message>
        <source>The checkpoint is saved. Keep it where the people who run this record cannot reach it.</source>
        <translation>チェックポイントを保存しました。この記録の運用者が手を触れられない場所に保管してください。</translation>
    </message>
    <message>
        <source>Checkpoint of the journal</source>
        <translation>監査ログのチェックポイント</translation>
    </message>
    <message>
        <source>Signed note</source>
        <translation>署名付き記録</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>証明を保存</translation>
    </message>
    <message>
        <source>Proof (*.tlog-proof)</source>
        <translation>証明 (*.tlog-proof)</translation>
    </message>
    <message>
        <source>The proof of %1 is saved. Short code: %2</source>
        <translation>%1の証明を保存しました。照合コード：%2</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>監査ログを書き出す</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing the journal</source>
        <translation>監査ログを書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are written.</source>
        <translation>
            <numerusform>記録%n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>The record was altered (%1). Stop working with it, keep a copy of it as it is, and call the person responsible.</source>
        <translation>記録が改変されています（%1）。この記録の使用をやめ、そのままの写しを残して、責任者に連絡してください。</translation>
    </message>
    <message>
        <source>On %1 an owner recorded that the record had been restored from a backup.</source>
        <translation>%1に、バックアップから復元したことを責任者が記録しています。</translation>
    </message>
    <message>
        <source>More checks</source>
        <translation>その他の検査</translation>
    </message>
    <message>
        <source>What shall be checked?</source>
        <translation>何を検査しますか。</translation>
    </message>
    <message>
        <source>A receipt, by its code</source>
        <translation>受領書（コードで確認）</translation>
    </message>
    <message>
        <source>The journal, against a checkpoint kept elsewhere</source>
        <translation>監査ログ（別に保管したチェックポイントと照合）</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>チェックポイントを選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>受領書の検査</translation>
    </message>
    <message>
        <source>Scan the square code on the paper, or paste its text: it begins with MDG1. Nobody can make such a code without the key of the counter.</source>
        <translation>書類の二次元コードを読み取るか、その文字列（MDG1で始まります）を貼り付けてください。このコードは、窓口の署名鍵がなければ作れません。</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>書類のコード</translation>
    </message>
    <message>
        <source>Check the receipt</source>
        <translation>受領書を検査</translation>
    </message>
    <message>
        <source>The code is genuine: it is of entry %1 of counter %2, recorded on %3, and neither it nor anything before it was altered.</source>
        <translation>コードは本物です。窓口%2の記録%1（%3に記録）のもので、この記録にもそれ以前の記録にも改変はありません。</translation>
    </message>
    <message>
        <source>It belongs to %1. If the paper has another number, or says something else, the code was taken from another paper.</source>
        <translation>%1の書類のものです。番号や内容が紙面と異なる場合、コードは別の書類から写されたものです。</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>記録を検査しています</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Stop working with it, keep a copy of it as it is, and restore the last backup to a new file.</source>
        <translation>データベースが壊れています：%1。この記録の使用をやめ、そのままの写しを残して、最新のバックアップを新しいファイルに復元してください。</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>データベースに異常はありません。</translation>
    </message>
    <message>
        <source>It agrees with the checkpoints in %1.</source>
        <translation>%1のチェックポイントと一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) tell of entries that were lost with a restore.</source>
        <translation>
            <numerusform>チェックポイント%n件は、復元で失われた記録のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint in %1 is not one of this record (%2). Choose the right file. If it is the right one, this is not the record that was signed: keep a copy, and call the person responsible.</source>
        <translation>%1のチェックポイントは、この記録のものではありません（%2）。正しいファイルを選んでください。正しいファイルであれば、署名した記録とは別のものです。写しを残して、責任者に連絡してください。</translation>
    </message>
    <message>
        <source>A proof, as a file (*.tlog-proof)</source>
        <translation>証明のファイル (*.tlog-proof)</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>証明の選択</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the record are as the entries say.</source>
        <translation>
            <numerusform>データ%n行は、すべて記録のとおりです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::KanaStrip</name>
    <message>
        <source>Kana index</source>
        <translation>五十音の索引</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>英数</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>すべてのふりがな</translation>
    </message>
    <message>
        <source>Readings in letters or digits</source>
        <translation>英字・数字で始まるふりがな</translation>
    </message>
    <message>
        <source>Without a reading in kana, letters or digits</source>
        <translation>かな・英数字のふりがながない利用者</translation>
    </message>
    <message>
        <source>Readings that begin with one of %1</source>
        <translation>%1のどれかで始まるふりがな</translation>
    </message>
</context>
<context>
    <name>madoguchi::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>画面の切替え</translation>
    </message>
    <message>
        <source>Print, file, view</source>
        <translation>印刷・ファイル・表示</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindFieldLines</name>
    <message>
        <source>What may stand in the field</source>
        <translation>項目に入る内容の種類</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Choices, with ; between</source>
        <translation>選択肢（; で区切る）</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>項目名</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindFieldRows</name>
    <message>
        <source>%1 (required)</source>
        <comment>name of a field</comment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>For example 2026-04-01 or R8.4.1.</source>
        <translation>例：2026-04-01、R8.4.1</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindRulesRows</name>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Check &amp;points</source>
        <translation>点検項目(&amp;P)</translation>
    </message>
    <message>
        <source>One a line: what is looked at when one comes back, in this order.</source>
        <translation>1行に1項目。返却時にこの順で確認します。</translation>
    </message>
    <message>
        <source>&amp;Accessories</source>
        <translation>付属品(&amp;A)</translation>
    </message>
    <message>
        <source>One a line, as “AC adapter ×2”: what a new item gets. Those that are there stay as they are.</source>
        <translation>1行に1点、「ACアダプター ×2」のように。新しく登録する貸与品に付きます。登録済みの貸与品は変わりません。</translation>
    </message>
    <message>
        <source>With one p&amp;erson</source>
        <translation>1人の上限(&amp;E)</translation>
    </message>
    <message>
        <source>So many at most, lent or reserved.</source>
        <translation>貸出・予約できる点数の上限です。</translation>
    </message>
    <message>
        <source>With one &amp;section</source>
        <translation>1所属の上限(&amp;S)</translation>
    </message>
    <message>
        <source>Further &amp;fields</source>
        <translation>追加項目(&amp;F)</translation>
    </message>
    <message>
        <source>What the form of such an item asks for beside the rest, as an IMEI. Required: of new items.</source>
        <translation>この品目の貸与品の入力欄に加わる項目です（例：IMEI）。必須は新しく登録するときに求めます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::KindsSection</name>
    <message>
        <source>Types</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Reset it after every loan, before it can be lent again</source>
        <translation>返却のたびに初期化してから次の貸出に回す</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>As the office lends</source>
        <translation>組織の貸出日数</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>分類(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>初期化(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lend for</source>
        <translation>貸出日数(&amp;L)</translation>
    </message>
    <message>
        <source>What the counter proposes as due date.</source>
        <translation>窓口で最初に示す期限になります。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>する</translation>
    </message>
    <message>
        <source>no</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>as the office lends</source>
        <translation>組織の貸出日数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Lent for</source>
        <translation>貸出日数</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>年度末まで</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>年度(&amp;F)</translation>
    </message>
    <message>
        <source>until the end of the fiscal year</source>
        <translation>年度末まで</translation>
    </message>
    <message>
        <source>&amp;Minimum stock</source>
        <translation>在庫下限(&amp;M)</translation>
    </message>
    <message>
        <source>Of what is ready to lend and not reserved. 0: nobody minds.</source>
        <translation>予約分を除く、すぐ貸せる数の下限です。0：下限なし。</translation>
    </message>
    <message>
        <source>Fill &amp;up to</source>
        <translation>補充目標(&amp;U)</translation>
    </message>
    <message>
        <source>0: up to the minimum.</source>
        <translation>0：下限まで。</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Take back at the counter</source>
        <translation>窓口で返却を受け付ける</translation>
    </message>
    <message>
        <source>Hand over at the counter</source>
        <translation>窓口で引き渡す</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Dissolve the kit…</source>
        <translation>セットを解除…</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitForm</name>
    <message numerus="yes">
        <source>%n item(s):</source>
        <translation>
            <numerusform>%n点：</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kit</source>
        <translation>セットの変更</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>A kit goes out and comes back by one scan of its own label.</source>
        <translation>セットは、専用のラベルを1回読み取るだけでまとめて貸出・返却できます。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>番号(&amp;U)</translation>
    </message>
    <message>
        <source>What its label says, as KIT-0001</source>
        <translation>ラベルに印刷する番号（例：KIT-0001）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>内容(&amp;I)</translation>
    </message>
    <message>
        <source>Scan them one after the other, or write a number on each line</source>
        <translation>続けて読み取るか、1行に1つずつ番号を入力します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitModel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3点中%2点</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>madoguchi::KitsPage</name>
    <message>
        <source>Kits</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Filter: number, name, item (Ctrl+F)</source>
        <translation>絞り込み：番号・名称・貸与品 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the kits</source>
        <translation>セットの絞り込み</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>新しいセット…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>There are no kits yet. A kit is a set of items that goes out and comes back together.</source>
        <translation>セットはまだありません。セットは、まとめて貸し出して返却する品の組合せです。</translation>
    </message>
    <message>
        <source>Put one together…</source>
        <translation>セットを作成…</translation>
    </message>
    <message>
        <source>No kit matches.</source>
        <translation>一致するセットはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The kit %1 was added.</source>
        <translation>セット%1を登録しました。</translation>
    </message>
    <message>
        <source>The kit %1 was changed.</source>
        <translation>セット%1を変更しました。</translation>
    </message>
    <message>
        <source>Undone: the kit %1 is as it was before.</source>
        <translation>取り消しました：セット%1を元に戻しました。</translation>
    </message>
    <message>
        <source>Dissolve the kit</source>
        <translation>セットを解除</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is no kit any more; its %n item(s) stay, and are lent singly. Its label means nothing then.</source>
        <translation>
            <numerusform>%1 %2のセットを解除します。内容の%n点はそのまま残り、個別に貸し出せます。セットのラベルは使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>解除しない</translation>
    </message>
    <message>
        <source>The kit %1 was dissolved.</source>
        <translation>セット%1を解除しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is a kit again.</source>
        <translation>取り消しました：%1はセットに戻りました。</translation>
    </message>
    <message>
        <source>Of all in the list, or of those that are marked (Ctrl or Shift and a click)</source>
        <translation>一覧のすべて、または選択した行のラベル（CtrlかShiftを押しながらクリックで選択）</translation>
    </message>
</context>
<context>
    <name>madoguchi::LabelPane</name>
    <message>
        <source>Note the &amp;date in the history of each item</source>
        <translation>発行日を各貸与品の履歴に記録する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Print a &amp;calibration sheet</source>
        <translation>位置合わせシートを印刷(&amp;C)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1だけ</translation>
    </message>
    <message numerus="yes">
        <source>All %n of the list</source>
        <translation>
            <numerusform>一覧の%n件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels &amp;for</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>用紙(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>バーコード(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;irst label</source>
        <translation>開始位置(&amp;I)</translation>
    </message>
    <message>
        <source>Or click on it here. Those before it have been used up.</source>
        <translation>下の図をクリックしても選べます。それより前は使用済みです。</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>プリンター(&amp;R)</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>解像度(&amp;L)</translation>
    </message>
    <message>
        <source>Of a label printer as its manual says it, so that every bar is a whole number of dots.</source>
        <translation>ラベルプリンターは、説明書にある解像度を選んでください。バーの幅がドットの整数倍にそろいます。</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>右へずらす(&amp;G)</translation>
    </message>
    <message>
        <source>Where this printer prints beside the labels: measure it on a calibration sheet.</source>
        <translation>印刷がラベルからずれるときは、位置合わせシートで測った量を入れてください。</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へずらす(&amp;W)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>So it is for %n more label(s).</source>
        <translation>
            <numerusform>ほかに%n枚のラベルも同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first %n label(s); all will be printed.</source>
        <translation>
            <numerusform>プレビューは最初の%n枚だけです。印刷はすべて行います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer, or save the labels as PDF.</source>
        <translation>プリンターを選ぶか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The calibration sheet is with the printer.</source>
        <translation>位置合わせシートをプリンターに送りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are on the way.</source>
        <translation>
            <numerusform>ラベル%n枚を出力しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are on the way, and noted in the history.</source>
        <translation>
            <numerusform>ラベル%n枚を出力し、履歴に記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the labels are no longer in the history.</source>
        <translation>取り消しました：ラベルの発行は履歴から外れました。</translation>
    </message>
    <message numerus="yes">
        <source>The %n marked</source>
        <translation>
            <numerusform>選択した%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calibration sheet</source>
        <translation>位置合わせシートの保存</translation>
    </message>
    <message>
        <source>The calibration sheet was saved.</source>
        <translation>位置合わせシートを保存しました。</translation>
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
        <translation>QRコード</translation>
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
        <translation>テープ %1 mm（%2に裁断）</translation>
    </message>
    <message numerus="yes">
        <source>Plain paper %1, to cut: %n of %2</source>
        <translation>
            <numerusform>普通紙 %1・切り取り線つき：%n面 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two barcodes</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Labels of items</source>
        <translation>貸与品のラベル</translation>
    </message>
    <message>
        <source>Labels of shelves</source>
        <translation>棚のラベル</translation>
    </message>
    <message>
        <source>Labels of staff cards</source>
        <translation>職員証のラベル</translation>
    </message>
    <message>
        <source>Labels of commands</source>
        <translation>操作コードのラベル</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n of %3</source>
        <translation>
            <numerusform>%1 %2：%n面 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of kits</source>
        <translation>セットのラベル</translation>
    </message>
</context>
<context>
    <name>madoguchi::LedgerPage</name>
    <message>
        <source>New</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取込み…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>一括変更…</translation>
    </message>
    <message>
        <source>Choose a row, or narrow the list down.</source>
        <translation>行を選ぶか、一覧を絞り込んでください。</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>%1 is being imported, or was interrupted: its new rows are marked. They cannot be lent before all of them are there; an interrupted import is undone by its number.</source>
        <translation>%1は取込み中か、途中で止まっています。取り込まれた行には印が付き、すべて終わるまで貸し出せません。途中で止まった取込みは、その番号で取り消してください。</translation>
    </message>
    <message>
        <source>Make one of the two…</source>
        <translation>2件を統合…</translation>
    </message>
</context>
<context>
    <name>madoguchi::LedgerTable</name>
    <message>
        <source>Clear the filters</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>並べ替えています…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>表示する列…</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Mark rows to change them together (Space, Shift and arrows, Ctrl+A)</source>
        <translation>行を選択して一括変更できます（スペース、Shift+矢印、Ctrl+A）</translation>
    </message>
    <message>
        <source>Searches…</source>
        <translation>保存した検索…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>絞り込みを追加</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>絞り込み (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterAnswerRow</name>
    <message>
        <source>Answer to %1</source>
        <translation>%1への応答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What was said, on the phone for example</source>
        <translation>電話などで聞いた内容</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>返却予定日</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>応答を記録</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterChoices</name>
    <message>
        <source>All sections</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>To each person</source>
        <translation>利用者ごと</translation>
    </message>
    <message>
        <source>To section heads</source>
        <translation>所属長ごと</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>宛先の単位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Asked back by</source>
        <translation>返却期日</translation>
    </message>
    <message>
        <source>The next step of each</source>
        <translation>それぞれの次の回</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Whatever is out</source>
        <translation>貸出中のすべて</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterLogModel</name>
    <message>
        <source>No. %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>void</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>%1返却予定</translation>
    </message>
    <message>
        <source>Doc. no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書状</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>写し %1</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>madoguchi::LetterPlanModel</name>
    <message>
        <source>The head of %1</source>
        <translation>%1 所属長</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>Left out: it is too soon after %1</source>
        <translation>対象外：%1に送付済み（間隔前）</translation>
    </message>
    <message>
        <source>Left out: written on %1</source>
        <translation>対象外：%1に作成済み</translation>
    </message>
    <message>
        <source>Left out: nobody to write to</source>
        <translation>対象外：送る相手がいない</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Mail or reason</source>
        <translation>メールアドレス・理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, its missing accessories</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, copy to %2</source>
        <translation>%1、写し %2</translation>
    </message>
    <message>
        <source>Left out: the head has today’s list</source>
        <translation>対象外：本日の一覧を作成済み</translation>
    </message>
</context>
<context>
    <name>madoguchi::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>督促・通知</translation>
    </message>
    <message>
        <source>How the letters come out</source>
        <translation>書状の出し方</translation>
    </message>
    <message>
        <source>Letters to be written</source>
        <translation>作成する書状</translation>
    </message>
    <message>
        <source>Letters that were written</source>
        <translation>作成した書状</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>書状を送る相手はいません。</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>作成済みを見る</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>作成した書状はまだありません。</translation>
    </message>
    <message>
        <source>Who is overdue</source>
        <translation>延滞を見る</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Letters are being written.</source>
        <translation>書状を作成中です。</translation>
    </message>
    <message>
        <source>An answer to a letter is not recorded.</source>
        <translation>書状への応答がまだ記録されていません。</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>書状を作成</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>%n通を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>対象外 %n点</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with all the letters</source>
        <translation>すべての書状をまとめたPDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the mail drafts</source>
        <translation>メールの下書きを入れるフォルダー</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>書状を作成中</translation>
    </message>
    <message>
        <source>There is nobody to write to any more.</source>
        <translation>書状を送る相手がいなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n通の書状を作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the letters are void. Throw the paper away.</source>
        <translation>取り消しました。書状は無効です。印刷したものは破棄してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have no address, because none is known: %1. Fill it in before sending.</source>
        <translation>
            <numerusform>アドレスが登録されていないため、%n通の下書きは宛先が空です：%1。送る前に入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not written yet.</source>
        <translation>
            <numerusform>%n通がまだ作成されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to %1 recorded</source>
        <translation>%1への応答を記録しました</translation>
    </message>
    <message>
        <source>Undone: the answer to %1 is taken away.</source>
        <translation>取り消しました。%1への応答は記録から外れました。</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>メールを再送</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>まもなく再送します。</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>1つのPDF</translation>
    </message>
    <message>
        <source>Mail drafts</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Send them by mail</source>
        <translation>メールで送信</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力方法</translation>
    </message>
    <message>
        <source>Make %1 void</source>
        <translation>%1を無効にする</translation>
    </message>
    <message>
        <source>Its mail was sent and stays in the list. Tell whoever got it. This cannot be undone.</source>
        <translation>メールは送信済みで、一覧に残ります。受け取った人に知らせてください。取り消せません。</translation>
    </message>
    <message>
        <source>Its mail was tried and stays in the list; it is never sent again. This cannot be undone.</source>
        <translation>メールは送信を試みたため一覧に残り、二度と送信されません。取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1を無効にしました。</translation>
    </message>
    <message>
        <source>Came back undelivered…</source>
        <translation>不達で戻った…</translation>
    </message>
    <message>
        <source>No mail address of the section’s head is known, so nobody gets a copy of %1. Enter it under Settings, Types, places, sections, or print the letters.</source>
        <translation>所属長のメールアドレスが登録されていないため、%1の写しは送られません。「設定」の「品目・設置場所・所属」で入力するか、印刷してください。</translation>
    </message>
    <message>
        <source>The mail of %1 came back</source>
        <translation>%1のメールの不達</translation>
    </message>
    <message>
        <source>It was sent to %1. Correct the address of the user or of the section’s head, then send it again, or print the letter.</source>
        <translation>%1へ送信したものです。利用者または所属長のアドレスを訂正して送り直すか、印刷してください。</translation>
    </message>
    <message>
        <source>&amp;What came back with it</source>
        <translation>不達の内容(&amp;W)</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Undone: the mail of %1 counts as sent.</source>
        <translation>取り消しました。%1のメールは送信済みに戻りました。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How the first of these letters would come out; nothing is recorded</source>
        <translation>作成前に1通目の仕上がりを確認します（記録されません）</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>再発行</translation>
    </message>
</context>
<context>
    <name>madoguchi::LettersSection</name>
    <message>
        <source> open days</source>
        <translation> 開庁日</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Fixed words again</source>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>見本を見る</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>文面を保存</translation>
    </message>
    <message>
        <source>&amp;Notice before</source>
        <translation>期限前通知(&amp;N)</translation>
    </message>
    <message>
        <source>A notice may go out so many open days before the due day.</source>
        <translation>返却期限のこの日数前から通知できます。</translation>
    </message>
    <message>
        <source>&amp;Asked back within</source>
        <translation>返却期日まで(&amp;A)</translation>
    </message>
    <message>
        <source>Printed as the day by which the things are expected.</source>
        <translation>書状の返却期日として印刷します。</translation>
    </message>
    <message>
        <source>From one letter to the next about the same loan.</source>
        <translation>同じ貸出に次の書状を出すまでの日数です。</translation>
    </message>
    <message>
        <source>Form n&amp;umber</source>
        <translation>様式番号(&amp;U)</translation>
    </message>
    <message>
        <source>Printed at the top left.</source>
        <translation>左上に印刷します。</translation>
    </message>
    <message>
        <source>When letters go out</source>
        <translation>書状を出す時期</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>書状(&amp;L)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Subject of the mail</source>
        <translation>メールの件名(&amp;S)</translation>
    </message>
    <message>
        <source>To a &amp;person</source>
        <translation>宛名（個人）(&amp;P)</translation>
    </message>
    <message>
        <source>To a section &amp;head</source>
        <translation>宛名（所属長）(&amp;H)</translation>
    </message>
    <message>
        <source>One &amp;item in the mail</source>
        <translation>メールの明細1行(&amp;I)</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほかに使えるもの：%1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>本文(&amp;T)</translation>
    </message>
    <message>
        <source>{items} stands where the items are listed. Everywhere: %1</source>
        <translation>{items}の位置に対象の一覧が入ります。どの欄でも使えるもの：%1</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>書状の文面</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>The fixed words are used.</source>
        <translation>標準の文面を使います。</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>None (inside the house only)</source>
        <translation>なし（庁内のみ）</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>メールサーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Empty: letters go out on paper and as drafts only.</source>
        <translation>空欄のときは、紙と下書きだけで送ります。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>暗号化(&amp;Y)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>ユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>The password is not kept in the record: each counter has it in MADOGUCHI_MAIL_PASSWORD.</source>
        <translation>パスワードは記録に保存しません。各窓口の環境変数 MADOGUCHI_MAIL_PASSWORD に設定します。</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>差出人(&amp;D)</translation>
    </message>
    <message>
        <source>An address, or a name and the address in angle brackets.</source>
        <translation>メールアドレス、または名前と &lt;アドレス&gt;。</translation>
    </message>
    <message>
        <source>Letters by mail</source>
        <translation>メールでの送付</translation>
    </message>
    <message>
        <source>Next letter a&amp;fter</source>
        <translation>次の回までの間隔(&amp;F)</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoanDetail</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Accessories have come</source>
        <translation>付属品を受け取った</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出日時</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>返却確認書</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>貸与品の履歴</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Something is missing…</source>
        <translation>付属品が足りない…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 第%2回</translation>
    </message>
    <message>
        <source>void</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>%1返却予定</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>督促・通知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>異常なし：%1</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>写真：%1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Paper and signed copy</source>
        <translation>文書と署名済みの控え</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>持参者</translation>
    </message>
    <message>
        <source>Issue the return slip</source>
        <translation>返却確認書を発行</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>利用者を表示</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoanTableModel</name>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出日時</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>返却日時</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>madoguchi::LoansPage</name>
    <message>
        <source>Loans</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>Filter: number, item, name, section (Ctrl+F)</source>
        <translation>番号・品・氏名・所属で絞り込む (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the loans</source>
        <translation>貸出を絞り込む</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>The first %1 are shown; filter to find others.</source>
        <translation>先頭の%1件を表示しています。ほかは絞り込んでください。</translation>
    </message>
    <message>
        <source>No loan fits.</source>
        <translation>一致する貸出はありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>延滞はありません。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>本日期限の貸出はありません。</translation>
    </message>
    <message>
        <source>Every accessory has come back.</source>
        <translation>未返却の付属品はありません。</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>返却はまだありません。</translation>
    </message>
    <message>
        <source>Nothing is out. Lend at the counter.</source>
        <translation>貸出中の品はありません。貸出は窓口で行います。</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>窓口へ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>返却</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n item(s)</source>
        <translation>
            <numerusform>%n点を返却</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 taken back from %3</source>
        <translation>%1 %2を%3さんから受け取りました</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken back</source>
        <translation>
            <numerusform>%n点の返却を受け付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come: %2</source>
        <translation>%1の%2を受け取りました</translation>
    </message>
    <message>
        <source>Undone: %1 is with %2 again.</source>
        <translation>取り消しました：%1は%2さんの貸出に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are out again.</source>
        <translation>
            <numerusform>取り消しました：%n点が貸出中に戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: of %1 is missing again: %2</source>
        <translation>取り消しました：%1の%2は未返却に戻りました</translation>
    </message>
    <message>
        <source>Nothing was lent with it that came back.</source>
        <translation>一緒に返却された付属品はありません。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>付属品が足りない</translation>
    </message>
    <message>
        <source>What did not come back with %1?</source>
        <translation>%1と一緒に返却されていない付属品はどれですか。</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>未返却にする</translation>
    </message>
    <message>
        <source>Of %1 is missing: %2</source>
        <translation>%1の%2を未返却にしました</translation>
    </message>
    <message>
        <source>Undone: %1 has come back: %2</source>
        <translation>取り消しました：%1の%2は返却済みに戻りました</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>督促・通知…</translation>
    </message>
    <message>
        <source>Overdue letters and notices</source>
        <translation>督促状と期限前通知</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n loan(s)…</source>
        <translation>
            <numerusform>%n件を延長…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Every shipment has been confirmed.</source>
        <translation>未確認の送付はありません。</translation>
    </message>
    <message>
        <source>Choose one or several rows to take them back or to extend them.</source>
        <translation>行を選ぶと、返却や延長ができます（複数可）。</translation>
    </message>
    <message>
        <source>Return slip %1</source>
        <translation>返却確認書 %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::LossList</name>
    <message numerus="yes">
        <source>%n character(s) cannot be written in this form; 〓 stands in their place. Save as UTF-8 to keep them.</source>
        <translation>
            <numerusform>この形式では書けない文字が%n字あり、〓に置き換えました。そのまま残すには UTF-8 で保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters that were replaced</source>
        <translation>置き換えた文字</translation>
    </message>
    <message>
        <source>Look whether it matters: a name can be written otherwise, or the file saved as UTF-8.</source>
        <translation>差し支えがないか確かめてください。別の字で書くか、UTF-8で保存し直すことができます。</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Show where…</source>
        <translation>場所を表示…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>%1行目「%2」</translation>
    </message>
    <message>
        <source>%1 (%2) × %3: %4</source>
        <translation>%1（%2）×%3：%4</translation>
    </message>
</context>
<context>
    <name>madoguchi::MailPost</name>
    <message numerus="yes">
        <source>%n letter(s) sent by mail</source>
        <translation>
            <numerusform>%n通をメールで送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server does not take letters at the moment: %1. They wait and are tried again by themselves; nothing is lost.</source>
        <translation>メールサーバーが今は受け付けません：%1。書状は送信待ちとして残り、自動で再送します。失われるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be sent by mail: %1. They stand under Letters, Already written; correct the address and send them again, or print them.</source>
        <translation>
            <numerusform>%n通をメールで送信できませんでした：%1。「督促・通知」の「作成済み」にあります。アドレスを直して再送するか、印刷してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n letter(s) nobody knows whether the mail server took them: %1. They are not sent again by themselves; ask the person, then send them again under Letters, Already written.</source>
        <translation>
            <numerusform>%n通は、メールサーバーが受け取ったかどうか分かりません：%1。自動では再送しません。相手に確かめてから、督促・通知の「作成済み」で再送してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::MainWindow</name>
    <message>
        <source>Madoguchi (sample)</source>
        <translation>窓口（体験用）</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>This computer is set to the time zone %1, the office to %2. Days and times would be wrong here: set the computer&apos;s time zone, then start this program again.</source>
        <translation>このパソコンのタイムゾーンは%1で、組織の設定（%2）と違います。このままでは日付と時刻がずれます。パソコンのタイムゾーンを直し、このプログラムを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::NameSearch</name>
    <message>
        <source>Type a name, a reading or a part of a number.</source>
        <translation>氏名、ふりがな、番号の一部を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Name, reading or part of a number</source>
        <translation>氏名・ふりがな・番号の一部</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Nothing is written so. What is listed comes near.</source>
        <translation>一致するものはありません。近い候補を表示しています。</translation>
    </message>
    <message>
        <source>Find a person, an item, a kit or a consumable by name</source>
        <translation>利用者・貸与品・セット・消耗品を名前で探す</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>madoguchi::NameSteps</name>
    <message>
        <source>There is no other one that it could be merged into.</source>
        <translation>統合先にできるものがほかにありません。</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1の統合</translation>
    </message>
    <message>
        <source>Everything of %1 goes over to the one that you choose, and its name leads there. Nothing is changed before you have seen what would go over.</source>
        <translation>%1のものはすべて選んだほうへ移り、名称からもそちらが見つかるようになります。移るものを確かめるまで何も変わりません。</translation>
    </message>
    <message>
        <source>See what goes over…</source>
        <translation>移るものを見る…</translation>
    </message>
    <message>
        <source>Make one of two</source>
        <translation>一つに統合</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1を%2に統合</translation>
    </message>
    <message>
        <source>%1 stays, %2 is merged into it.</source>
        <translation>%1を残し、%2をこれに統合します。</translation>
    </message>
    <message>
        <source>%1 and %2 are one now: %1.</source>
        <translation>%1と%2を%1に統合しました。</translation>
    </message>
    <message>
        <source>Undone: %1 and %2 are two again.</source>
        <translation>取り消しました：%1と%2は別々に戻りました。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1の廃止</translation>
    </message>
    <message>
        <source>It is proposed no more and given to nothing new. What has it keeps it. It can be reopened.</source>
        <translation>以後は候補に出ず、新しく使うこともできません。すでに使っているものはそのままです。廃止は取り消せます。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1の廃止を取り消しました。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1を廃止しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>Only what nothing refers to can be removed; what is in use can be closed or merged.</source>
        <translation>どこからも使われていないものだけ削除できます。使われているものは、廃止または統合できます。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
</context>
<context>
    <name>madoguchi::NamedList</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名称を入力してください。</translation>
    </message>
    <message>
        <source>There is one of this name already: change that one.</source>
        <translation>同じ名称がすでにあります。そちらを変更してください。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>廃止…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（廃止）</translation>
    </message>
    <message>
        <source>Rea&amp;ding</source>
        <translation>ふりがな(&amp;D)</translation>
    </message>
    <message>
        <source>In kana; the search finds it by that too. May stay empty.</source>
        <translation>かなで入力します。検索ではこれでも見つかります。空でもかまいません。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>廃止を取り消す</translation>
    </message>
</context>
<context>
    <name>madoguchi::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>メニュー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::NewCollection</name>
    <message>
        <source>Whoever owns it</source>
        <translation>所有区分を問わない</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>件名(&amp;N)</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>一覧や書類に出る名前</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>Return &amp;by</source>
        <translation>返却期日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>所属(&amp;S)</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>品目(&amp;Y)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての品目</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>メーカー(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>型番(&amp;O)</translation>
    </message>
    <message>
        <source>A part of it is enough</source>
        <translation>一部でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>設置場所(&amp;P)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての設置場所</translation>
    </message>
    <message>
        <source>O&amp;wnership</source>
        <translation>所有区分(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Acquired by</source>
        <translation>取得日(&amp;A)</translation>
    </message>
    <message>
        <source>On this day or before</source>
        <translation>この日以前</translation>
    </message>
    <message>
        <source>&amp;Due by</source>
        <translation>返却期限(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would be asked back</source>
        <translation>
            <numerusform>%n件が対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n person(s)</source>
        <translation>
            <numerusform>（利用者%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n section(s).</source>
        <translation>
            <numerusform>、%n所属）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is on loan fits.</source>
        <translation>条件に合う貸出中の品はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) are asked back by another collection.</source>
        <translation>
            <numerusform>ほかに%n件が別の回収の対象になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しい回収</translation>
    </message>
    <message>
        <source>What is on loan and fits is asked back by a day, whatever its own due day.</source>
        <translation>条件に合う貸出中の品を、それぞれの返却期限にかかわらず、期日までに回収します。</translation>
    </message>
    <message>
        <source>Open the collection</source>
        <translation>回収を始める</translation>
    </message>
    <message>
        <source>Only of people who have &amp;left</source>
        <translation>異動・退職した人のものだけ(&amp;L)</translation>
    </message>
    <message>
        <source>Lease &amp;ends by</source>
        <translation>リース満了日(&amp;E)</translation>
    </message>
    <message>
        <source>Who lea&amp;ves by</source>
        <translation>退職・異動日（まで）(&amp;V)</translation>
    </message>
    <message>
        <source>On this day or before, or has left</source>
        <translation>この日までに退職・異動する人（済みの人を含む）</translation>
    </message>
    <message>
        <source>Only what these people hold: %1</source>
        <translation>次の利用者が持っているものだけ：%1</translation>
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
        <translation>古い版の記録は、先に新しい形式に更新します。数分かかることがあります。電源を切らないでください。</translation>
    </message>
    <message>
        <source>The record is being opened …</source>
        <translation>記録を開いています…</translation>
    </message>
</context>
<context>
    <name>madoguchi::OperatorForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Letters and digits; typed or scanned to sign in.</source>
        <translation>英数字。サインインのときに入力または読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>数字4〜12桁。</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>Scan the operator&apos;s card here. May stay empty.</source>
        <translation>操作者のカードをここで読み取ります。空でもかまいません。</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>操作者の追加</translation>
    </message>
    <message>
        <source>Give the operator a code.</source>
        <translation>操作者コードを入力してください。</translation>
    </message>
    <message>
        <source>Give the operator&apos;s name.</source>
        <translation>操作者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PINは数字4〜12桁です。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>2つのPINが一致しません。</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>カードの登録を外す</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>変更しない場合は空のまま</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>カード(&amp;D)</translation>
    </message>
</context>
<context>
    <name>madoguchi::OperatorsSection</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>利用停止…</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>known</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Retire an operator</source>
        <translation>操作者の利用停止</translation>
    </message>
    <message>
        <source>%1 (%2) can no longer sign in at any counter. What they did stays recorded.</source>
        <translation>%1（%2）はどの窓口でもサインインできなくなります。これまでの操作の記録は残ります。</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1を停止する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>停止しない</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>利用再開</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::OrganisationSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Until the end of the fiscal year</source>
        <translation>年度末まで</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織名(&amp;O)</translation>
    </message>
    <message>
        <source>Printed as the issuer of receipts.</source>
        <translation>受領書の発行者として印刷されます。</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>窓口の名称(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo within</source>
        <translation>取消できる時間(&amp;U)</translation>
    </message>
    <message>
        <source>How long desk staff may undo what they did themselves.</source>
        <translation>窓口担当が自分の操作を取り消せる時間です。</translation>
    </message>
    <message>
        <source>&amp;Lend for</source>
        <translation>貸出日数(&amp;L)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>Due on a closed day: on the open day before it</source>
        <translation>期限が閉庁日なら、直前の開庁日に早める</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>警告しない</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>敬称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>閉庁日(&amp;C)</translation>
    </message>
    <message>
        <source>Language of &amp;forms</source>
        <translation>帳票の言語(&amp;F)</translation>
    </message>
    <message>
        <source>For people whose own language is not known.</source>
        <translation>利用者の言語が登録されていないときに使います。</translation>
    </message>
    <message>
        <source>&amp;Warn of backups</source>
        <translation>バックアップの警告(&amp;W)</translation>
    </message>
    <message>
        <source>When the last one is older than so many days.</source>
        <translation>前回からこの日数を過ぎたら警告します。</translation>
    </message>
    <message>
        <source>An extension needs an approver</source>
        <translation>延長には承認者が必要</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>How many one person may hold at a time.</source>
        <translation>1人が同時に借りられる数です。</translation>
    </message>
    <message>
        <source>Items a &amp;section</source>
        <translation>1所属の上限(&amp;S)</translation>
    </message>
    <message>
        <source>With the section and everybody of it together.</source>
        <translation>所属とその職員を合わせた数です。</translation>
    </message>
    <message>
        <source>E&amp;xtensions a loan</source>
        <translation>延長できる回数(&amp;X)</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>承認(&amp;R)</translation>
    </message>
    <message>
        <source>The day of the loan counts as the first</source>
        <translation>貸出日を1日目に数える</translation>
    </message>
    <message>
        <source>Only open days count</source>
        <translation>開庁日だけを数える</translation>
    </message>
    <message>
        <source>Cou&amp;nting</source>
        <translation>日数の数え方(&amp;N)</translation>
    </message>
    <message>
        <source>Also clos&amp;ed</source>
        <translation>独自の閉庁日(&amp;E)</translation>
    </message>
    <message>
        <source>The office&apos;s own closed days, one a line: 2026-08-13, or 2026-08-13..2026-08-15, and a remark. Weekends, public holidays and the turn of the year are known.</source>
        <translation>1行に1つ：2026-08-13 または 2026-08-13..2026-08-15 と備考。土日・祝日・年末年始は入力しなくても閉庁日です。</translation>
    </message>
    <message>
        <source>Open all the sa&amp;me</source>
        <translation>特別の開庁日(&amp;M)</translation>
    </message>
    <message>
        <source>Days on which the office is open though others are closed.</source>
        <translation>閉庁日でも開いている日です。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Where the office is, such as Asia/Tokyo. A computer that is set to another one is warned of.</source>
        <translation>組織の所在地（例：Asia/Tokyo）。違う設定のパソコンでは警告します。</translation>
    </message>
    <message>
        <source> fiscal years</source>
        <translation> 年度</translation>
    </message>
    <message>
        <source>&amp;Keep personal data</source>
        <translation>個人情報の保存(&amp;K)</translation>
    </message>
    <message>
        <source>After the fiscal year in which the last thing happened with somebody. Then an owner may erase it.</source>
        <translation>最後の記録があった年度の後、保存する年度数です。その後、責任者が消去できます。</translation>
    </message>
    <message>
        <source>&amp;Items a person</source>
        <translation>1人の上限(&amp;I)</translation>
    </message>
</context>
<context>
    <name>madoguchi::OwnPinSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>PINを変更</translation>
    </message>
    <message>
        <source>PIN so &amp;far</source>
        <translation>現在のPIN(&amp;F)</translation>
    </message>
    <message>
        <source>Empty where there is none.</source>
        <translation>まだなければ空のままにします。</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新しいPIN(&amp;N)</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>数字4〜12桁。</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>新しいPIN（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1のPIN</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PINは数字4〜12桁です。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>2つのPINが一致しません。</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>PINを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PINの誤りが続きました。%n秒後にもう一度入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::PagedTable</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Name, number, place or command</source>
        <translation>氏名・番号・設置場所・コマンド</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Lately at the desk</source>
        <translation>最近の窓口</translation>
    </message>
    <message>
        <source>Nothing is written so. This comes near:</source>
        <translation>一致するものはありません。近い候補：</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Reports and saved searches</source>
        <translation>帳票・保存した検索</translation>
    </message>
    <message>
        <source>There are more: list all that is found for “%1”</source>
        <translation>ほかにもあります：「%1」の検索結果をすべて一覧で表示</translation>
    </message>
    <message>
        <source>There are more. Type more of the name to find them.</source>
        <translation>ほかにもあります。名前の続きを入力して絞り込んでください。</translation>
    </message>
    <message>
        <source>Nobody is signed in: the record is not searched.</source>
        <translation>サインインしていないため、記録は検索していません。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperDesk</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>プリンターを選ぶ…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>プレビュー：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>プリンターを選ぶ</translation>
    </message>
    <message>
        <source>Papers of this sort will be printed there from now on.</source>
        <translation>今後この種類の帳票はそのプリンターで印刷します。</translation>
    </message>
    <message>
        <source>%1 is recorded, but its paper could not be prepared. Print it again. (%2)</source>
        <translation>%1は記録済みですが、書類を用意できませんでした。もう一度印刷してください。（%2）</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not come out.</source>
        <translation>
            <numerusform>文書が%n件、印刷されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all of them</source>
        <translation>すべて印刷</translation>
    </message>
    <message>
        <source>One of them…</source>
        <translation>1件ずつ…</translation>
    </message>
    <message>
        <source>Papers that did not come out</source>
        <translation>印刷されなかった文書</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>どれを扱いますか。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperDetail</name>
    <message>
        <source>Choose a row to see more about the paper.</source>
        <translation>行を選ぶと文書の詳細が表示されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>署名済みの控え</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>History of the paper</source>
        <translation>文書の履歴</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>再発行</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperModel</name>
    <message>
        <source>void</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copy(ies) on file</source>
        <translation>
            <numerusform>署名済みの控え %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>画面で署名済み</translation>
    </message>
    <message>
        <source>did not come out of the printer</source>
        <translation>印刷されていません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>not ended: under way or interrupted</source>
        <translation>未完了（実行中または中断）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaperPeriod</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>madoguchi::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Filter: number, name, section (Ctrl+F)</source>
        <translation>絞り込み：番号・氏名・所属 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>文書を絞り込む</translation>
    </message>
    <message>
        <source>Sort of paper</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>Only those to be signed whose signed copy is missing</source>
        <translation>署名が必要で控えがないものだけ</translation>
    </message>
    <message>
        <source>Attach scans from a folder…</source>
        <translation>フォルダーのスキャンを添付…</translation>
    </message>
    <message>
        <source>Each file is named after its document: R8-J1-000981.pdf</source>
        <translation>ファイル名は文書の番号にします：R8-J1-000981.pdf</translation>
    </message>
    <message>
        <source>Files that were not attached</source>
        <translation>添付しなかったファイル</translation>
    </message>
    <message>
        <source>Close the list of files</source>
        <translation>ファイルの一覧を閉じる</translation>
    </message>
    <message>
        <source>The first %1 are shown; filter to find others.</source>
        <translation>先頭の%1件を表示しています。ほかは絞り込んでください。</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>Every signed paper of these is on file.</source>
        <translation>署名が必要な文書は、すべて控えがあります。</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>すべての文書を表示</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>該当する文書はありません。</translation>
    </message>
    <message>
        <source>Folder of scanned papers</source>
        <translation>スキャンした文書のフォルダー</translation>
    </message>
    <message>
        <source>Attaching scans</source>
        <translation>スキャンを添付しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it was not attached</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copy(ies) attached.</source>
        <translation>
            <numerusform>署名済みの控え%n件を添付しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached:</source>
        <translation>
            <numerusform>添付しなかったファイル%n件：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::PeoplePage</name>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Filter by name, reading, number or card</source>
        <translation>氏名・ふりがな・番号・職員証で絞り込む</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>利用者の範囲</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered about a user is not saved yet.</source>
        <translation>利用者の入力内容がまだ保存されていません。</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>利用者はまだいません。</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>一致する利用者はいません。</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべての利用者</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>貸出中の利用者</translation>
    </message>
    <message>
        <source>Those who left too</source>
        <translation>退職・異動済みも含む</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1を登録しました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>Ask back what they hold…</source>
        <translation>持っているものを回収…</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>延滞 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>貸出中 %n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on loan</source>
        <translation>貸出なし</translation>
    </message>
    <message>
        <source>On loan now</source>
        <translation>貸出中の品</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>未返却の付属品</translation>
    </message>
    <message>
        <source>What this person holds</source>
        <translation>この利用者の貸出</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Scan a staff card to lend,
or an item that comes back.</source>
        <translation>貸出は職員証、返却は貸与品を
読み取ってください。</translation>
    </message>
    <message>
        <source>Find by name (F3)</source>
        <translation>名前で探す (F3)</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Another user (Esc)</source>
        <translation>別の利用者 (Esc)</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonChangeFields</name>
    <message>
        <source>&amp;Section</source>
        <translation>所属(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Left on</source>
        <translation>退職・異動日(&amp;L)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
    <message>
        <source>Empty: of no section</source>
        <translation>空欄：所属なし</translation>
    </message>
    <message>
        <source>2026-03-31 or R8.3.31; empty: is here again</source>
        <translation>2026-03-31 または R8.3.31。空欄：復帰</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonDetail</name>
    <message>
        <source>Choose a row to see more about the person.</source>
        <translation>行を選ぶと利用者の詳細が表示されます。</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Accessories still to come</source>
        <translation>未返却の付属品</translation>
    </message>
    <message>
        <source>Open at the counter</source>
        <translation>窓口で開く</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>職員証</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and due day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>void</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職・異動日</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>取り消す %1</translation>
    </message>
    <message>
        <source>signed copy on file</source>
        <translation>署名済みの控えあり</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonField</name>
    <message>
        <source>People found</source>
        <translation>見つかった利用者</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>氏名(&amp;A)</translation>
    </message>
    <message>
        <source>As registered, in its own form of the characters.</source>
        <translation>登録どおりの字体で入力してください。</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ふりがな(&amp;R)</translation>
    </message>
    <message>
        <source>The list is sorted by it.</source>
        <translation>一覧はこれで並べます。</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>所属(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>職員証(&amp;D)</translation>
    </message>
    <message>
        <source>One a line. Scan them here.</source>
        <translation>1行に1つ。ここで読み取れます。</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>帳票の言語(&amp;L)</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation>利用者の変更</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>利用者の登録</translation>
    </message>
    <message>
        <source>Le&amp;ft on</source>
        <translation>退職・異動日(&amp;F)</translation>
    </message>
    <message>
        <source>May lie ahead. From that day on nothing more is lent to them.</source>
        <translation>先の日付も入力できます。その日からは貸し出せません。</translation>
    </message>
    <message>
        <source>Staff &amp;no.</source>
        <translation>職員番号(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xt.</source>
        <translation>内線(&amp;X)</translation>
    </message>
</context>
<context>
    <name>madoguchi::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（退職・異動済み）</translation>
    </message>
    <message>
        <source>%1 (being imported)</source>
        <translation>%1（取込み中）</translation>
    </message>
    <message>
        <source>%1 (leaves on %2)</source>
        <translation>%1（%2退職・異動予定）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>職員証・カード</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職・異動日</translation>
    </message>
    <message>
        <source>Items on loan</source>
        <translation>貸出中の数</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
</context>
<context>
    <name>madoguchi::PlacesSection</name>
    <message>
        <source>Places</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Shelf &amp;code</source>
        <translation>棚のコード(&amp;C)</translation>
    </message>
    <message>
        <source>As the label on the shelf says it. May stay empty.</source>
        <translation>棚のラベルのとおりに入力します。空でもかまいません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shelf code</source>
        <translation>棚のコード</translation>
    </message>
    <message>
        <source>Shelf labels…</source>
        <translation>棚ラベル…</translation>
    </message>
    <message>
        <source>No shelf has a code yet.</source>
        <translation>コードのある棚がまだありません。</translation>
    </message>
</context>
<context>
    <name>madoguchi::PreviewPane</name>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>%1/%2枚</translation>
    </message>
</context>
<context>
    <name>madoguchi::PrintingSection</name>
    <message>
        <source>&amp;Receipts and slips</source>
        <translation>受領書・返却確認書(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ports and lists</source>
        <translation>報告書・一覧(&amp;P)</translation>
    </message>
    <message>
        <source>Print a receipt with every handover</source>
        <translation>引渡しのたびに受領書を印刷する</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>このパソコンのプリンター</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>This printer is not there now. Choose another, or switch it on.</source>
        <translation>このプリンターが見つかりません。電源を入れるか、別のプリンターを選んでください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ProfileForm</name>
    <message>
        <source>&amp;Prefix</source>
        <translation>先頭の付加文字(&amp;P)</translation>
    </message>
    <message>
        <source>What the scanner puts before every code.</source>
        <translation>スキャナーがコードの前に付ける文字。</translation>
    </message>
    <message>
        <source>&amp;Suffix</source>
        <translation>末尾の付加文字(&amp;S)</translation>
    </message>
    <message>
        <source>What it puts behind, before Enter. Taken off where both are there.</source>
        <translation>コードの後、Enterの前に付ける文字。前後がそろっているときだけ除去します。</translation>
    </message>
    <message>
        <source>&amp;Keyboard layout</source>
        <translation>キーボード配列(&amp;K)</translation>
    </message>
    <message>
        <source>For a scanner that is set for another keyboard than the computer.</source>
        <translation>スキャナーとパソコンの配列設定が異なる場合に使います。</translation>
    </message>
    <message>
        <source>Never repair</source>
        <translation>補正しない</translation>
    </message>
    <message>
        <source>Repair where a symbology mark proves it</source>
        <translation>識別文字からずれと分かるときだけ補正</translation>
    </message>
    <message>
        <source>Scanner US, computer Japanese</source>
        <translation>スキャナーが英語配列、パソコンが日本語配列</translation>
    </message>
    <message>
        <source>Scanner Japanese, computer US</source>
        <translation>スキャナーが日本語配列、パソコンが英語配列</translation>
    </message>
    <message>
        <source>&amp;GS1 separator sent as</source>
        <translation>GS1区切りの代わりの記号(&amp;G)</translation>
    </message>
    <message>
        <source>A sign that stands for it, as keyboards lose the real one.</source>
        <translation>キーボードでは本来の区切りが届かないため、代わりに送る記号。</translation>
    </message>
    <message>
        <source>Not assumed</source>
        <translation>決めない</translation>
    </message>
    <message>
        <source>Codes &amp;without a mark are</source>
        <translation>識別文字のないコード(&amp;W)</translation>
    </message>
    <message>
        <source>Only where every label and card is of this kind: its rules then hold for all of them.</source>
        <translation>ラベルもカードもすべてこの種類のときだけ選びます。すべてのコードにその規則が当てはまります。</translation>
    </message>
    <message>
        <source>&amp;NW-7</source>
        <translation>NW-7(&amp;N)</translation>
    </message>
    <message>
        <source>Start and stop characters are no part of the number</source>
        <translation>スタート・ストップ文字は番号に含めない</translation>
    </message>
    <message>
        <source>NW-7 &amp;length</source>
        <translation>NW-7の桁数(&amp;L)</translation>
    </message>
    <message>
        <source>Between start and stop, with the check digit.</source>
        <translation>スタートとストップの間。チェックデジットを含みます。</translation>
    </message>
    <message>
        <source>NW-7 &amp;check digit</source>
        <translation>NW-7のチェックデジット(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Modulus 16</source>
        <translation>モジュラス16</translation>
    </message>
    <message>
        <source>Modulus 10, weights 2 and 1, digit by digit</source>
        <translation>モジュラス10 ウェイト2・1（分割）</translation>
    </message>
    <message>
        <source>Modulus 10, weights 2 and 1, whole products</source>
        <translation>モジュラス10 ウェイト2・1（一括）</translation>
    </message>
    <message>
        <source>Modulus 10, weights 3 and 1</source>
        <translation>モジュラス10 ウェイト3・1</translation>
    </message>
    <message>
        <source>Modulus 11, weights 2 to 7</source>
        <translation>モジュラス11 ウェイト2～7</translation>
    </message>
    <message>
        <source>The check digit is no part of the number</source>
        <translation>チェックデジットは番号に含めない</translation>
    </message>
    <message>
        <source>Code &amp;39</source>
        <translation>Code 39(&amp;3)</translation>
    </message>
    <message>
        <source>Check modulus 43</source>
        <translation>モジュラス43を検査する</translation>
    </message>
    <message>
        <source>The check character is no part of the code</source>
        <translation>検査文字はコードに含めない</translation>
    </message>
    <message>
        <source>&amp;JAN</source>
        <translation>JAN(&amp;J)</translation>
    </message>
    <message>
        <source>Must add up</source>
        <translation>チェックデジットを検査する</translation>
    </message>
    <message>
        <source>&amp;ITF length</source>
        <translation>ITFの桁数(&amp;I)</translation>
    </message>
    <message>
        <source>An even number; short reads are told by it.</source>
        <translation>偶数。桁落ちを見つけるために使います。</translation>
    </message>
    <message>
        <source>&amp;Own labels</source>
        <translation>自組織のラベル(&amp;O)</translation>
    </message>
    <message>
        <source>Prefixes of labels PREFIX-000123, with commas between: PC,MON.</source>
        <translation>「接頭辞-000123」形式の接頭辞。コンマで区切ります（例：PC,MON）。</translation>
    </message>
    <message>
        <source>&amp;Digits behind</source>
        <translation>続く数字の桁数(&amp;D)</translation>
    </message>
    <message>
        <source>A check character follows (ISO 7064 MOD 37,36)</source>
        <translation>後ろに検査文字が付く（ISO 7064 MOD 37,36）</translation>
    </message>
    <message>
        <source>It is no part of the asset number</source>
        <translation>管理番号に含めない</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>madoguchi::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReasonRow</name>
    <message>
        <source>Why it is lent all the same</source>
        <translation>引き渡す理由</translation>
    </message>
    <message>
        <source>Lend it all the same</source>
        <translation>それでも引き渡す</translation>
    </message>
</context>
<context>
    <name>madoguchi::Reception</name>
    <message numerus="yes">
        <source>%n fewer than on the delivery note: write why.</source>
        <translation>
            <numerusform>納品書より%n点少なくなっています。備考に理由を入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than on the delivery note: write why.</source>
        <translation>
            <numerusform>納品書より%n点多くなっています。備考に理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reception of %1 is recorded.</source>
        <translation>%1の受入確認を記録しました。</translation>
    </message>
    <message>
        <source>Undone: no reception of %1 is recorded.</source>
        <translation>取り消しました。%1の受入確認の記録はありません。</translation>
    </message>
    <message>
        <source>Check against the delivery note</source>
        <translation>納品書と照合</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are in the ledger.</source>
        <translation>
            <numerusform>%1のうち%n行が台帳に登録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;On the delivery note</source>
        <translation>納品書の数量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of the delivery note</source>
        <translation>納品書番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>納入業者(&amp;S)</translation>
    </message>
    <message>
        <source>What is missing, too much or damaged</source>
        <translation>不足、過納、破損など</translation>
    </message>
    <message>
        <source>Record the reception</source>
        <translation>受入確認を記録する</translation>
    </message>
    <message>
        <source>The number on the delivery note is a whole number.</source>
        <translation>納品書の数量は整数で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) are new. Were they delivered?</source>
        <translation>
            <numerusform>%1：新しい貸与品が%n件あります。納入品であれば納品書と照合してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Check against the delivery note…</source>
        <translation>納品書と照合…</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordDetail</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Loan history as a report…</source>
        <translation>貸出履歴を帳票で表示…</translation>
    </message>
</context>
<context>
    <name>madoguchi::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReplenishmentSteps</name>
    <message>
        <source>In stock %1, minimum %2</source>
        <translation>現在庫 %1、下限 %2</translation>
    </message>
    <message>
        <source>&amp;Expected on</source>
        <translation>入荷予定日(&amp;E)</translation>
    </message>
    <message>
        <source>Where it is known already</source>
        <translation>分かっている場合</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>補充を依頼…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>依頼の経過…</translation>
    </message>
    <message>
        <source>Nothing is short that was not asked for already.</source>
        <translation>不足しているもの（依頼済みを除く）はありません。</translation>
    </message>
    <message>
        <source>Replenishment request</source>
        <translation>補充依頼書</translation>
    </message>
    <message>
        <source>What is below its minimum and not asked for yet. 0 leaves a line out.</source>
        <translation>下限を下回り、まだ依頼していないものです。0にした行は依頼しません。</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>依頼する</translation>
    </message>
    <message>
        <source>%1: give a whole number.</source>
        <translation>%1：整数を入れてください。</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1を記録しました。</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>入荷待ちの依頼はありません。</translation>
    </message>
    <message>
        <source>Follow up a request</source>
        <translation>補充依頼の経過</translation>
    </message>
    <message>
        <source>Which request?</source>
        <translation>どの依頼ですか。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>補充依頼 %1</translation>
    </message>
    <message>
        <source>It has come, or is &amp;not waited for any more</source>
        <translation>入荷した、または待たないことにした(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportButtons</name>
    <message>
        <source>With chart</source>
        <translation>グラフを付ける</translation>
    </message>
    <message>
        <source>Print and PDF have the chart on a sheet behind the list</source>
        <translation>印刷とPDFでは、一覧の後にグラフを1枚付けます</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>Move the column forward</source>
        <translation>列を前へ移す</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>列を後ろへ移す</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportFieldFilter</name>
    <message>
        <source>Whatever they say</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Field of a type</source>
        <translation>品目ごとの項目</translation>
    </message>
    <message>
        <source>What stands in the field</source>
        <translation>項目の値</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportForm</name>
    <message>
        <source>Not grouped</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>集計区分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Lease ends by</source>
        <translation>リース満了日まで</translation>
    </message>
    <message>
        <source>Last day of the lease</source>
        <translation>リースの満了日</translation>
    </message>
    <message>
        <source>Number of the consumable</source>
        <translation>消耗品番号</translation>
    </message>
    <message>
        <source>Also what is disposed of</source>
        <translation>廃棄済みも含める</translation>
    </message>
    <message>
        <source>Whose history? Enter the asset number of the item.</source>
        <translation>どの貸与品の履歴ですか。管理番号を入力してください。</translation>
    </message>
    <message>
        <source>The book of what? Enter the number of the consumable.</source>
        <translation>どの消耗品の受払簿ですか。消耗品番号を入力してください。</translation>
    </message>
    <message>
        <source>Whose loans? Enter the name or the staff number of the user.</source>
        <translation>どの利用者の履歴ですか。氏名か職員番号を入力してください。</translation>
    </message>
    <message>
        <source>Field of a type</source>
        <translation>品目ごとの項目</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Number of the stocktake</source>
        <translation>棚卸番号</translation>
    </message>
    <message>
        <source>The lines of which stocktake? Enter its number.</source>
        <translation>どの棚卸の明細ですか。棚卸番号を入力してください。</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Staff no., name or section</source>
        <translation>職員番号・氏名・所属</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNames</name>
    <message>
        <source>All sections</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての品目</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての設置場所</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>すべての操作者</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>貸出中のすべて</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNarrowing</name>
    <message>
        <source>Any ownership</source>
        <translation>すべての所有区分</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>修理先</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名称の一部</translation>
    </message>
    <message>
        <source>Only what is not closed</source>
        <translation>完了していないもののみ</translation>
    </message>
    <message>
        <source>Only what is short</source>
        <translation>不足しているもののみ</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportNotices</name>
    <message numerus="yes">
        <source>Leases that end by %1: %n item(s)</source>
        <translation>
            <numerusform>%1までにリース満了：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n on loan</source>
        <translation>
            <numerusform>（貸出中%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n over already</source>
        <translation>
            <numerusform>（満了済み%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) below the minimum stock</source>
        <translation>
            <numerusform>在庫下限を下回る品目：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportPeriod</name>
    <message>
        <source>Days below</source>
        <translation>日付で指定</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportSort</name>
    <message>
        <source>Usual order</source>
        <translation>標準の並び順</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The last first</source>
        <translation>逆順に並べる</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportView</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>グラフにするものはまだありません。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. F5 reads again.</source>
        <translation>読み込みを途中で止めました。F5で読み直します。</translation>
    </message>
    <message>
        <source>There is nothing to list yet.</source>
        <translation>該当するデータはありません。</translation>
    </message>
    <message>
        <source>Nothing fits: %1.</source>
        <translation>条件に合うものはありません：%1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙面</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The beginning of the report</source>
        <translation>帳票の先頭部分</translation>
    </message>
    <message>
        <source>Open the user %1</source>
        <translation>利用者%1を開く</translation>
    </message>
    <message>
        <source>Open the paper %1</source>
        <translation>文書%1を開く</translation>
    </message>
    <message>
        <source>Open the consumable %1</source>
        <translation>消耗品%1を開く</translation>
    </message>
    <message>
        <source>List the items of the type %1</source>
        <translation>品目%1の貸与品を一覧表示</translation>
    </message>
    <message>
        <source>Open the item %1</source>
        <translation>貸与品%1を開く</translation>
    </message>
    <message>
        <source>How many of each type have which status</source>
        <translation>品目別・状態別の件数</translation>
    </message>
    <message>
        <source>Only the first %1 are shown here; files and paper have all of them.</source>
        <translation>ここに示すのは先頭の%1行です。ファイルと紙にはすべて出ます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportWork</name>
    <message>
        <source>Printing</source>
        <translation>印刷しています</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are at the printer.</source>
        <translation>
            <numerusform>%n枚をプリンターへ送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing more is printed.</source>
        <translation>中止しました。これ以上は印刷されません。</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>プリンターを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>プリンターの選択</translation>
    </message>
    <message>
        <source>Reports will be printed there from now on.</source>
        <translation>今後、帳票はこのプリンターで印刷します。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>どの形式にしますか。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>帳票の保存</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>帳票を書き出しています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; an older file is unchanged.</source>
        <translation>中止しました。何も書き出しておらず、前からあるファイルはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>グラフを「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>The report is out, but the record could not note who put it out: %1</source>
        <translation>帳票は出力しましたが、出力者を記録できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>帳票の条件</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>帳票：%1</translation>
    </message>
    <message>
        <source>To section heads…</source>
        <translation>所属長へ…</translation>
    </message>
    <message>
        <source>As a letter or by mail, each section’s list to its head</source>
        <translation>所属ごとの延滞一覧を、書状またはメールで所属長へ送ります</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationDetail</name>
    <message>
        <source>Choose a row to see more about it.</source>
        <translation>行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>引渡準備票</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Scan an item to allocate it</source>
        <translation>貸与品を読み取って引当てる</translation>
    </message>
    <message>
        <source>%1 – any</source>
        <translation>%1（個体は未定）</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1を戻す</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>引当て待ち</translation>
    </message>
    <message>
        <source>Shelf where it waits</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>Ready, print the pick-up slip</source>
        <translation>準備完了（引渡準備票を印刷）</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s)</source>
        <translation>
            <numerusform>%n点を引き渡す</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Print the reservation slip</source>
        <translation>貸出予約票を印刷</translation>
    </message>
    <message>
        <source>Print the pick-up slip again</source>
        <translation>引渡準備票を再印刷</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取り消す…</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationForm</name>
    <message>
        <source>New reservation</source>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>予約の変更</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>For</source>
        <translation>予約者</translation>
    </message>
    <message>
        <source>Type and number</source>
        <translation>品目と数</translation>
    </message>
    <message>
        <source>A certain item</source>
        <translation>個体の指定</translation>
    </message>
    <message>
        <source>Scan its label or type its number, then Return.</source>
        <translation>ラベルを読み取るか、番号を入力してEnterキーを押します。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>予約品</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>On a closed day it moves as the office has decided.</source>
        <translation>閉庁日なら、窓口の決まりに従って動かします。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 (allocated)</source>
        <translation>%1（引当て済み）</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>予約する人</translation>
    </message>
    <message>
        <source>Staff card, number or name</source>
        <translation>職員証、番号または氏名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationModel</name>
    <message>
        <source>To prepare: %1 of %2</source>
        <translation>準備待ち %1／%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReservationsPage</name>
    <message>
        <source>To hand over</source>
        <translation>引渡し予定</translation>
    </message>
    <message>
        <source>Ready, not fetched</source>
        <translation>受取待ち</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>準備待ち</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>New reservation</source>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Filter: number, item, name, section (Ctrl+F)</source>
        <translation>番号・品・氏名・所属で絞り込む (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the reservations</source>
        <translation>予約の絞り込み</translation>
    </message>
    <message>
        <source>A reservation is not saved yet.</source>
        <translation>保存していない予約があります。</translation>
    </message>
    <message>
        <source>No reservation fits.</source>
        <translation>当てはまる予約はありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>Nothing is reserved for today.</source>
        <translation>本日の予約はありません。</translation>
    </message>
    <message>
        <source>Everything that was ready has been fetched.</source>
        <translation>準備完了の予約は、すべて受け取られました。</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>すべて引当て済みです。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>予約しました：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました：%1</translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3 of %4)</source>
        <translation>%1を%2に引当てました（%3／%4）</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1を戻しました</translation>
    </message>
    <message>
        <source>%1 is ready, pick-up slip %2</source>
        <translation>%1の準備が完了しました。引渡準備票 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed over to %1, receipt %2</source>
        <translation>
            <numerusform>%1に%n点を引き渡しました。受領書 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>予約の取消</translation>
    </message>
    <message>
        <source>%1 for %2 is cancelled, and what it keeps is free again.</source>
        <translation>%2の予約%1を取り消し、押さえた貸与品を空けます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>New pick-up slip %1; the one on the shelf is void.</source>
        <translation>新しい引渡準備票%1を発行しました。棚にある票は無効です。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnCare</name>
    <message>
        <source>Add a picture</source>
        <translation>写真の追加</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>写真 (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its type has no check points; a manager gives it some under Settings.</source>
        <translation>この品目には点検項目がありません。管理者が設定で登録します。</translation>
    </message>
    <message>
        <source>In order is what is ticked; untick what is not.</source>
        <translation>チェックは異常なし。異常があれば外してください。</translation>
    </message>
    <message>
        <source>%1 of %2 is in order</source>
        <translation>%2の%1は異常なし</translation>
    </message>
    <message>
        <source>What is wrong with %1 of %2</source>
        <translation>%2の%1の異常</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>異常の内容</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Send to repair…</source>
        <translation>修理に出す…</translation>
    </message>
    <message>
        <source>Report damage…</source>
        <translation>破損を届け出る…</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>写真：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What should be known of its condition; printed on the return slip</source>
        <translation>状態について伝えること。返却確認書の特記に印字します</translation>
    </message>
    <message>
        <source>Note on the condition of %1</source>
        <translation>%1の状態の備考</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnLine</name>
    <message>
        <source>from %1</source>
        <translation>%1さんから</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>With it:</source>
        <translation>付属品：</translation>
    </message>
    <message>
        <source>%1 came back with %2</source>
        <translation>%1は%2と一緒に返却された</translation>
    </message>
    <message>
        <source>Untick what is missing</source>
        <translation>欠品はチェックを外してください</translation>
    </message>
    <message>
        <source>Returned (%1)</source>
        <translation>返却済み（%1）</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>状態…</translation>
    </message>
    <message>
        <source>Condition of %1, pictures</source>
        <translation>%1の状態・写真</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check point, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>異常あり：%1</translation>
    </message>
    <message>
        <source>What was found at its check points, a note, pictures</source>
        <translation>点検項目の結果、備考、写真</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備考：%1</translation>
    </message>
    <message>
        <source>back from %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>madoguchi::ReturnsPanel</name>
    <message numerus="yes">
        <source>Taken back: %n item(s)</source>
        <translation>
            <numerusform>返却：%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Items taken back in this run</source>
        <translation>今回返却を受け付けた品</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>持参者</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>持参者 %1</translation>
    </message>
    <message>
        <source>name, or staff card</source>
        <translation>氏名、または職員証を読取り</translation>
    </message>
    <message>
        <source>Who brings what comes back</source>
        <translation>返却品を持参した人</translation>
    </message>
    <message>
        <source>Printed on the return slip; left empty, the slip has a blank to fill in</source>
        <translation>返却確認書に印字します。空欄のときは、確認書に手書きの欄が残ります</translation>
    </message>
</context>
<context>
    <name>madoguchi::SandboxRibbon</name>
    <message>
        <source>SAMPLE: nothing here is real</source>
        <translation>体験用データ：実在のものではありません</translation>
    </message>
</context>
<context>
    <name>madoguchi::SavedReportsBar</name>
    <message>
        <source>No report is saved yet</source>
        <translation>保存した帳票はまだありません</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>保存した帳票</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>この帳票を保存</translation>
    </message>
    <message>
        <source>Every counter will find it under this name. A name that is there already is replaced.</source>
        <translation>どの窓口からも、この名前で呼び出せます。同じ名前があれば置き換えます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>取り消しました：「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>Rename the report</source>
        <translation>帳票の名前の変更</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>「%1」の新しい名前：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation>名前を「%1」に変えました。</translation>
    </message>
    <message>
        <source>Undone: “%1” has its old name again.</source>
        <translation>取り消しました。「%1」は前の名前に戻りました。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undone: “%1” is there again.</source>
        <translation>取り消しました：「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>madoguchi::SavedSearchMenu</name>
    <message>
        <source>No search is saved.</source>
        <translation>保存した検索はありません。</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Everybody finds it here, at every counter. A name that is there already gets this search.</source>
        <translation>どの窓口でも全員がここから使えます。同じ名前があれば、この検索に置き換わります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>取り消しました：「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undone: “%1” is there again.</source>
        <translation>取り消しました：「%1」を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanBox</name>
    <message>
        <source>Scan box</source>
        <translation>スキャン欄</translation>
    </message>
    <message>
        <source>Scanner paused: answer the question first</source>
        <translation>読取りを停止中：先に質問に答えてください</translation>
    </message>
    <message>
        <source>Scan a label or a staff card (F2)</source>
        <translation>ラベルか職員証を読み取ってください（F2）</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanDelivery</name>
    <message>
        <source>The scan of %1 is ignored: a question is open.</source>
        <translation>%1の読取りは無視しました。先に質問に答えてください。</translation>
    </message>
    <message>
        <source>The scan of %1 is ignored: nothing is scanned here. F2 goes to the counter.</source>
        <translation>%1の読取りは無視しました。この画面では読み取りません。F2で窓口に移ります。</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanTest</name>
    <message>
        <source>Scan any barcode here</source>
        <translation>ここでバーコードを読み取ってください</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation>読取りテスト</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>まだ読み取っていません。</translation>
    </message>
    <message>
        <source>Japanese input is on: switch it off and scan again.</source>
        <translation>日本語入力がオンです。オフにしてもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter (CR)</source>
        <translation>Enter（CR）</translation>
    </message>
    <message>
        <source>slow, as if typed by hand</source>
        <translation>遅い（手入力のような速さ）</translation>
    </message>
    <message>
        <source>as a scanner types</source>
        <translation>スキャナーの速さ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>%1として処理</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Looked up as</source>
        <translation>検索する値</translation>
    </message>
    <message>
        <source>a command of the counter</source>
        <translation>窓口の操作コマンド</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), not by the keyboard</source>
        <translation>
            <numerusform>%n文字（キーボード以外から）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in %1 ms, ends with %2; gaps of %3 to %4 ms, %5</source>
        <translation>
            <numerusform>%n文字を%1ミリ秒で受信、末尾は%2。文字の間隔は%3～%4ミリ秒（%5）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s), longest gap %1 ms</source>
        <translation>
            <numerusform>%n回、間隔は最大%1ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as a serial number only)</source>
        <translation>%1（製造番号としてのみ）</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScannerSection</name>
    <message>
        <source>Test scan</source>
        <translation>読取りテスト</translation>
    </message>
    <message>
        <source>Nothing is looked up or recorded here.</source>
        <translation>ここでは検索も登録もしません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 bits a second</source>
        <translation>%1ビット/秒</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>スキャナー(&amp;R)</translation>
    </message>
    <message>
        <source>In serial mode (USB-COM) it reads wherever the focus is, also while Japanese input is on.</source>
        <translation>シリアル接続（USB-COM）なら、カーソルの位置や日本語入力のオン・オフに関係なく読み取れます。</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>通信速度(&amp;E)</translation>
    </message>
    <message>
        <source>As set in the scanner; most USB scanners take any.</source>
        <translation>スキャナーの設定に合わせます。USB接続ではほとんどの場合どれでも動きます。</translation>
    </message>
    <message>
        <source>Scanner of this computer</source>
        <translation>このパソコンのスキャナー</translation>
    </message>
    <message>
        <source>Keyboard, as most scanners are</source>
        <translation>キーボードとして入力（一般的なスキャナー）</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>It is not there now. Plug it in, or choose another.</source>
        <translation>今は接続されていません。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Test scans are read as it stands here, before it is saved.</source>
        <translation>読取りテストには、保存前でもここの内容を使います。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Command card</source>
        <translation>操作カード</translation>
    </message>
    <message>
        <source>A sheet of barcodes for the desk: commit, undo, print again and the other commands, without a hand on the keyboard.</source>
        <translation>机に置くバーコードの一覧です。確定、取消、再印刷などをキーボードに触れずに行えます。</translation>
    </message>
    <message>
        <source>Save the command card</source>
        <translation>操作カードの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>責任者だけが変更できます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>As labels…</source>
        <translation>ラベルで印刷…</translation>
    </message>
    <message>
        <source>How scans are read at this counter</source>
        <translation>読取りの規則（この窓口）</translation>
    </message>
    <message>
        <source>Office default: how scans are read at every counter</source>
        <translation>読取りの規則（全体の設定、すべての窓口）</translation>
    </message>
</context>
<context>
    <name>madoguchi::SectionsSection</name>
    <message>
        <source>Sections</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>空でもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Head of the section</source>
        <translation>所属長(&amp;H)</translation>
    </message>
    <message>
        <source>Name, as letters address it. May stay empty.</source>
        <translation>通知の宛名になる氏名。空でもかまいません。</translation>
    </message>
    <message>
        <source>Head’s &amp;mail</source>
        <translation>所属長のメール(&amp;M)</translation>
    </message>
    <message>
        <source>Letters to the section go there by mail, and copies of the overdue letters to its people.</source>
        <translation>所属長あての通知と、所属の人への督促状の写しをここへメールで送ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>所属長</translation>
    </message>
    <message>
        <source>Head’s mail</source>
        <translation>所属長のメール</translation>
    </message>
</context>
<context>
    <name>madoguchi::SessionTableModel</name>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1（未確定 %2）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>madoguchi::SessionsView</name>
    <message numerus="yes">
        <source>%1 opened: %n item(s) expected</source>
        <translation>
            <numerusform>%1を始めました。確認対象は%n件です</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is not open any more.</source>
        <translation>取り消しました：%1は始まっていません。</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>新しい棚卸</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>設置場所(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>品目(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>所属(&amp;S)</translation>
    </message>
    <message>
        <source>Counts what the section and its people hold.</source>
        <translation>所属とその職員が借りているものを数えます。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>区分(&amp;W)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての設置場所</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての品目</translation>
    </message>
    <message>
        <source>Not by section</source>
        <translation>所属で限らない</translation>
    </message>
    <message>
        <source>Open the stocktake</source>
        <translation>棚卸を始める</translation>
    </message>
    <message>
        <source>There has been no stocktake yet. Say on the left what to count, and open one.</source>
        <translation>棚卸はまだありません。左で数えるものを決めて始めてください。</translation>
    </message>
    <message>
        <source>What people &amp;hold</source>
        <translation>貸出中のものを数える(&amp;H)</translation>
    </message>
</context>
<context>
    <name>madoguchi::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このソフトについて</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>自分のPIN</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>督促・通知</translation>
    </message>
    <message>
        <source>A copy of the record is being written.</source>
        <translation>記録の控えを書き出しています。</translation>
    </message>
    <message>
        <source>Types, places, sections</source>
        <translation>品目・設置場所・所属</translation>
    </message>
</context>
<context>
    <name>madoguchi::SheetPicker</name>
    <message>
        <source>Where the first label goes</source>
        <translation>最初のラベルの位置</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>%2面中%1番目</translation>
    </message>
    <message>
        <source>Click on the first label that is not used up</source>
        <translation>使っていない最初のラベルをクリックしてください</translation>
    </message>
</context>
<context>
    <name>madoguchi::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignInLook</name>
    <message>
        <source>Receipts do not say yet which office they are from, or whom to turn to. The organisation, the desk and its phone number are entered in the settings.</source>
        <translation>受領書に載せる組織名か連絡先がまだ登録されていません。組織名、窓口の名称、電話番号は、設定画面で登録できます。</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Say what happened…</source>
        <translation>事情を記録…</translation>
    </message>
    <message>
        <source>Take %1 back…</source>
        <translation>%1を取り消す…</translation>
    </message>
    <message>
        <source>The import %1 of %2 was interrupted: what it brought in is not complete and cannot be lent. A manager takes it back, then imports the file again.</source>
        <translation>%2の取込み%1が途中で止まっています。取り込んだ内容は揃っておらず、貸し出せません。管理者が取り消してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Issue the return slips</source>
        <translation>返却確認書を発行</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came back here and never got a return slip, because the program ended before: %1.</source>
        <translation>
            <numerusform>ここで返却を受け付けた%n点に、返却確認書が出ていません（途中でプログラムが終了したため）：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Return slips: %1</source>
        <translation>返却確認書：%1</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of this counter never came out of the printer: %1.</source>
        <translation>
            <numerusform>この窓口の文書が%n件、まだ印刷されていません：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::SignInPane</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PINの間違いが続きました。%n秒後にもう一度入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1のPIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Type your PIN, then Enter.</source>
        <translation>PINを入力してEnterを押してください。</translation>
    </message>
    <message>
        <source>Scan your operator&apos;s card, or type your operator code and press Enter.</source>
        <translation>操作者のカードを読み取るか、コードを入力してEnterを押してください。</translation>
    </message>
    <message>
        <source>Operator&apos;s card or code</source>
        <translation>操作者のカードまたはコード</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another operator (Esc)</source>
        <translation>別の操作者（Esc）</translation>
    </message>
    <message>
        <source>Look around as the sample operator</source>
        <translation>体験用の操作者で見てみる</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignPane</name>
    <message>
        <source>%1 %2 – to be signed: %3</source>
        <comment>number, name of the form, whose signature</comment>
        <translation>%1 %2 ― 署名：%3</translation>
    </message>
    <message>
        <source>Field for the signature on %1</source>
        <translation>%1の署名欄</translation>
    </message>
    <message>
        <source>Write with the pen or the mouse; Delete wipes it</source>
        <translation>ペンかマウスで書きます。Deleteで消します。</translation>
    </message>
    <message>
        <source>Accept the signature (F12)</source>
        <translation>署名を確定（F12）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Leave unsigned (Esc)</source>
        <translation>署名なしにする（Esc）</translation>
    </message>
</context>
<context>
    <name>madoguchi::SignedCopyList</name>
    <message>
        <source>The signed copy of %1 is on file.</source>
        <translation>%1の署名済みの控えを保管しました。</translation>
    </message>
    <message>
        <source>Undone: that signed copy of %1 is not on file any more.</source>
        <translation>取り消しました：%1の署名済みの控えを外しました。</translation>
    </message>
    <message>
        <source>The signed copy of %1</source>
        <translation>%1の署名済みの控え</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>スキャン (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No signed copy is on file.</source>
        <translation>署名済みの控えはありません。</translation>
    </message>
    <message>
        <source>Attach the signed copy…</source>
        <translation>署名済みの控えを添付…</translation>
    </message>
    <message>
        <source>%1, added %2 by %3</source>
        <comment>size, when, who</comment>
        <translation>%1、%2 追加（%3）</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <translation>%1を外しました。</translation>
    </message>
    <message>
        <source>Undone: %1 is on file again.</source>
        <translation>取り消しました：%1を再び保管しました。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Signing</name>
    <message>
        <source>%1 is signed.</source>
        <translation>%1に署名しました。</translation>
    </message>
    <message>
        <source>Undone: the signature on %1 does not count.</source>
        <translation>取り消しました：%1の署名は無効です。</translation>
    </message>
    <message>
        <source>%1 stays unsigned.</source>
        <translation>%1は署名なしのままです。</translation>
    </message>
</context>
<context>
    <name>madoguchi::StatusLine</name>
    <message>
        <source>Counter %1</source>
        <translation>窓口 %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>保存先 %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>読取り待ち</translation>
    </message>
    <message>
        <source>Scanner paused</source>
        <translation>読取り停止中</translation>
    </message>
    <message>
        <source>Scan box: press F2</source>
        <translation>スキャン欄：F2</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Scanner not plugged in: %1</source>
        <translation>スキャナー未接続：%1</translation>
    </message>
    <message>
        <source>No access to the scanner: %1</source>
        <translation>スキャナーを使えません：%1</translation>
    </message>
</context>
<context>
    <name>madoguchi::Steps</name>
    <message>
        <source>%1 %2 is in stock.</source>
        <translation>%1 %2は在庫です。</translation>
    </message>
    <message>
        <source>%1 handed over for %2, due %3.</source>
        <translation>%2の代わりに%1を引き渡しました（期限 %3）。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>%1 comes back from %2; another item goes out in its place, with one receipt.</source>
        <translation>%2さんから%1の返却を受け、代わりの貸与品を渡します。受領書は1枚です。</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>新しい貸与品(&amp;N)</translation>
    </message>
    <message>
        <source>Scan it, or type its number</source>
        <translation>読み取るか、番号を入力</translation>
    </message>
    <message>
        <source>The &amp;old item</source>
        <translation>返却する貸与品(&amp;O)</translation>
    </message>
    <message>
        <source>Where it is faulty or goes to repair, the new one is recorded as its substitute</source>
        <translation>故障・修理のときは、新しい貸与品を代替機として登録します</translation>
    </message>
    <message>
        <source>is as good as before</source>
        <translation>これまでどおり使える</translation>
    </message>
    <message>
        <source>is faulty</source>
        <translation>故障している</translation>
    </message>
    <message>
        <source>goes to repair</source>
        <translation>修理に出す</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>状態(&amp;C)</translation>
    </message>
    <message>
        <source>Of the old item, in your words; printed on the receipt</source>
        <translation>返却する貸与品の状態。受領書に印刷されます</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>不足(&amp;M)</translation>
    </message>
    <message>
        <source>Accessories that did not come back, one a line</source>
        <translation>返却されなかった付属品を1行に1つ</translation>
    </message>
    <message>
        <source>&amp;Due day</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: the same as before (%1)</source>
        <translation>空欄：元の期限のまま（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) will be left as they are:</source>
        <translation>
            <numerusform>次の%n件はそのまま残します：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n loan(s)</source>
        <translation>
            <numerusform>%n件を延長</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due on %2 now.</source>
        <translation>%1の期限を%2にしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) are due on %1 now.</source>
        <translation>
            <numerusform>%n件の期限を%1にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 is due on %2 again.</source>
        <translation>取り消しました：%1の期限は%2に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n loan(s) have their old due days.</source>
        <translation>
            <numerusform>取り消しました：%n件の期限を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual period</source>
        <translation>通常の期間</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>%1 is with %2 until %3.</source>
        <translation>%1は%2さんが%3まで借用中です。</translation>
    </message>
    <message>
        <source>&amp;New due day</source>
        <translation>新しい期限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Printed on the slip</source>
        <translation>延長票に印刷されます</translation>
    </message>
    <message>
        <source>&amp;Approval</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Who approved it, or the number of the application</source>
        <translation>承認者または申請番号</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>取り消しました：%1を元に戻しました。</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>種別(&amp;W)</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>発生日時(&amp;A)</translation>
    </message>
    <message>
        <source>Day and time to the minute, as well as they are known</source>
        <translation>分かる範囲で、日付と時刻を分まで</translation>
    </message>
    <message>
        <source>&amp;Noticed at</source>
        <translation>発見日時(&amp;N)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>発生場所(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Circumstances</source>
        <translation>状況(&amp;C)</translation>
    </message>
    <message>
        <source>Facts, in the words of whoever reports; nothing about who is liable</source>
        <translation>届け出た人の言葉で、事実だけを。責任の判断は書きません</translation>
    </message>
    <message>
        <source>&amp;Stored data</source>
        <translation>保存情報(&amp;S)</translation>
    </message>
    <message>
        <source>Whether there is any, and of what sort</source>
        <translation>有無と種類</translation>
    </message>
    <message>
        <source>&amp;Police report</source>
        <translation>警察への届出(&amp;P)</translation>
    </message>
    <message>
        <source>Station and number, where there is one</source>
        <translation>警察署と番号（届け出た場合）</translation>
    </message>
    <message>
        <source>H&amp;ead of the section</source>
        <translation>所属長(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>担当職員(&amp;O)</translation>
    </message>
    <message>
        <source>Who takes the report</source>
        <translation>届を受け取る人</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>措置の登録</translation>
    </message>
    <message>
        <source>What was done about %1. The report is issued anew with everything so far.</source>
        <translation>%1についての措置です。これまでの内容をすべて載せて、届を改めて作成します。</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>措置(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Done at</source>
        <translation>実施日時(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <source>Locking or wiping from afar needs an approver …</source>
        <translation>遠隔ロック・遠隔消去には承認者と…</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>確認者(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Recorded for %1, report %2.</source>
        <translation>%1に登録しました（届 %2）。</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>紛失・破損の届出</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2さんが借用中）</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>届を登録</translation>
    </message>
    <message>
        <source>%1 is “%2” now, report %3. Tell the officer at once.</source>
        <translation>%1を「%2」にしました（届 %3）。ただちに担当職員へ連絡してください。</translation>
    </message>
    <message>
        <source>Record as found</source>
        <translation>発見の登録</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. How it was found stays in the record.</source>
        <translation>%1は紛失として登録されています。発見の経緯は記録に残ります。</translation>
    </message>
    <message>
        <source>&amp;How it was found</source>
        <translation>発見の経緯(&amp;H)</translation>
    </message>
    <message>
        <source>Where it was, who brought it, in what condition</source>
        <translation>どこにあったか、だれが届けたか、状態</translation>
    </message>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>%1を「%2」にしました。</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>修理に出す</translation>
    </message>
    <message>
        <source>%1 is with %2; the loan goes on. To lend another item meanwhile, exchange it instead.</source>
        <translation>%1は%2さんの貸出中です。貸出は続きます。代わりを渡すときは、交換を使ってください。</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>不具合の内容(&amp;W)</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>使用再開</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Where its type wants a reset after each loan, it waits for that next</source>
        <translation>初期化が必要な品目は、次に初期化待ちになります</translation>
    </message>
    <message>
        <source>It is in working order</source>
        <translation>使用できる</translation>
    </message>
    <message>
        <source>It cannot be repaired</source>
        <translation>修理できない</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>作業内容(&amp;W)</translation>
    </message>
    <message>
        <source>Reset is done</source>
        <translation>初期化の完了</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>By which procedure, what was replaced</source>
        <translation>使った手順書、補充したもの</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>在庫に戻す</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Record as found…</source>
        <translation>発見の登録…</translation>
    </message>
    <message>
        <source>Record a measure…</source>
        <translation>措置の登録…</translation>
    </message>
    <message>
        <source>Reset is done…</source>
        <translation>初期化の完了…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>使用再開…</translation>
    </message>
    <message>
        <source>Send to repair…</source>
        <translation>修理に出す…</translation>
    </message>
    <message>
        <source>Report loss or damage…</source>
        <translation>紛失・破損の届出…</translation>
    </message>
    <message>
        <source>More steps…</source>
        <translation>その他の操作…</translation>
    </message>
    <message>
        <source>What else can be recorded about this item</source>
        <translation>この貸与品について登録できるほかの操作</translation>
    </message>
    <message>
        <source>Nothing else can be recorded now</source>
        <translation>いま登録できるほかの操作はありません</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>貸与品(&amp;I)</translation>
    </message>
    <message>
        <source>One number a line; scan them here</source>
        <translation>番号を1行に1つ。ここで読み取れます</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are prepared to be handed back, list %1.</source>
        <translation>
            <numerusform>%n点の返納の準備をしました（返納引渡書 %1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n item(s) are as they were before.</source>
        <translation>
            <numerusform>取り消しました：%n点は元に戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n item(s). They wait for the number of the certificate.</source>
        <translation>
            <numerusform>%n点に登録しました。証明番号の入力を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) disposed of, certificate %1.</source>
        <translation>
            <numerusform>%n点を廃棄済みにしました（データ消去確認書 %1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to hand back</source>
        <translation>返納の準備</translation>
    </message>
    <message>
        <source>What goes back to its owner or is disposed of is put together, with one list to be counted in the presence of a witness.</source>
        <translation>返納・廃棄するものをまとめ、立会いのうえ員数を確認する一覧を作成します。</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>Why, and by which decision</source>
        <translation>理由と、不用決定などの内容</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備する</translation>
    </message>
    <message>
        <source>Erase and dispose of</source>
        <translation>消去と廃棄</translation>
    </message>
    <message>
        <source>The data is erased beyond recovery, before a witness. Without the number of the certificate what is known is kept, and the items wait for it.</source>
        <translation>データは立会いのうえ復元できない方法で消去します。証明番号がない間は、分かっている内容を残して待ちます。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>消去方法(&amp;M)</translation>
    </message>
    <message>
        <source>For example physical destruction; for what stores nothing, say so</source>
        <translation>物理破壊など。記憶装置がないものは、その旨を入力</translation>
    </message>
    <message>
        <source>&amp;Erased by</source>
        <translation>実施者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>立会者(&amp;W)</translation>
    </message>
    <message>
        <source>Somebody else, who was there</source>
        <translation>立ち会った別の人</translation>
    </message>
    <message>
        <source>&amp;Certificate no.</source>
        <translation>証明番号(&amp;C)</translation>
    </message>
    <message>
        <source>With it the items are disposed of</source>
        <translation>入力すると廃棄済みになります</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Erase and dispose of…</source>
        <translation>消去と廃棄…</translation>
    </message>
    <message>
        <source>Prepare to hand back…</source>
        <translation>返納の準備…</translation>
    </message>
    <message>
        <source>Print what they hold</source>
        <translation>借用中の一覧を印刷</translation>
    </message>
    <message>
        <source>Transfer everything…</source>
        <translation>すべての利用者・所属を変更…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>利用者・所属の変更…</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) passed on to %1, transfer slip %2.</source>
        <translation>
            <numerusform>%n件を%1に変更しました（変更票 %2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>利用者・所属の変更</translation>
    </message>
    <message>
        <source>Somebody else answers for %1 from now on. The items stay where they are; due days and accessories go on.</source>
        <translation>%1の利用者・所属を変更します。貸与品は移動せず、期限と付属品はそのまま引き継ぎます。</translation>
    </message>
    <message>
        <source>Scan the staff card, or type a number or the exact name of a section</source>
        <translation>職員証を読み取るか、番号または所属の正確な名前を入力</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Block lending</source>
        <translation>貸出の停止</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1 until the block is lifted. What they hold stays with them.</source>
        <translation>%1さんへの貸出を、解除するまで停止します。借用中のものはそのままです。</translation>
    </message>
    <message>
        <source>Every counter sees it</source>
        <translation>どの窓口にも表示されます</translation>
    </message>
    <message>
        <source>Nothing more is lent to %1.</source>
        <translation>%1への貸出を停止しました。</translation>
    </message>
    <message>
        <source>Undone: items may be lent to %1 again.</source>
        <translation>取り消しました：%1さんに貸し出せます。</translation>
    </message>
    <message>
        <source>Items may be lent to %1 again.</source>
        <translation>%1への貸出を再開しました。</translation>
    </message>
    <message>
        <source>Undone: nothing more is lent to %1.</source>
        <translation>取り消しました：%1さんへの貸出は停止したままです。</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>停止の解除</translation>
    </message>
    <message>
        <source>Block lending…</source>
        <translation>貸出を停止…</translation>
    </message>
    <message>
        <source>Check of a spare</source>
        <translation>予備機の点検</translation>
    </message>
    <message>
        <source>What is bad is faulty from now on, and nobody lends it</source>
        <translation>不良のものは故障になり、貸し出せなくなります</translation>
    </message>
    <message>
        <source>Charged, starts, up to date</source>
        <translation>充電・起動・更新とも良好</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Recorded as sent, cover note %1.</source>
        <translation>送付を登録しました。送付状 %1。</translation>
    </message>
    <message>
        <source>Undone: nothing is on its way.</source>
        <translation>取り消しました。送付中のものはありません。</translation>
    </message>
    <message>
        <source>Send to another site</source>
        <translation>遠隔拠点への送付</translation>
    </message>
    <message>
        <source>Everything that is still out on receipt %1 goes into the parcel, with the receipt to be signed. The loan stands since the handover.</source>
        <translation>受領書%1で貸出中のものすべてを、署名してもらう受領書とともに送付します。貸出は引渡しの時から有効です。</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>送付先(&amp;T)</translation>
    </message>
    <message>
        <source>The site and its address</source>
        <translation>拠点の名称と住所</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>受取人(&amp;R)</translation>
    </message>
    <message>
        <source>Who takes it in there</source>
        <translation>送付先で受け取る人</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>運送会社(&amp;C)</translation>
    </message>
    <message>
        <source>The company, or the office’s own mail</source>
        <translation>会社名、または庁内便</translation>
    </message>
    <message>
        <source>Tracking &amp;no.</source>
        <translation>追跡番号(&amp;N)</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>読み取るか、入力してください</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>送付を登録</translation>
    </message>
    <message>
        <source>%1 went to %2 on %3 (%4), cover note %5.</source>
        <translation>%1を%3に%2へ送付（%4、送付状 %5）。</translation>
    </message>
    <message>
        <source>Nobody has confirmed its arrival yet.</source>
        <translation>到着は未確認です。</translation>
    </message>
    <message>
        <source>%1 confirmed its arrival on %2; the signed receipt is still to come.</source>
        <translation>%2に%1が到着を確認。署名済みの受領書はまだ返送されていません。</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>到着の確認</translation>
    </message>
    <message>
        <source>Confirmed &amp;by</source>
        <translation>到着の確認者(&amp;B)</translation>
    </message>
    <message>
        <source>Who at the other site says so</source>
        <translation>送付先で確認した人</translation>
    </message>
    <message>
        <source>The signed &amp;receipt has come back</source>
        <translation>署名済みの受領書が返送された(&amp;R)</translation>
    </message>
    <message>
        <source>The arrival of %1 is recorded.</source>
        <translation>%1の到着を登録しました。</translation>
    </message>
    <message>
        <source>Shipment…</source>
        <translation>送付…</translation>
    </message>
    <message>
        <source>Spare is checked…</source>
        <translation>予備機の点検…</translation>
    </message>
    <message>
        <source>Later report of loss or damage</source>
        <translation>紛失・破損の続報</translation>
    </message>
    <message>
        <source>%1: correct and complete what was reported. The papers before this one (%2) stay as they are.</source>
        <translation>%1：届け出た内容を補い、正します。これまでの届（%2）はそのまま残ります。</translation>
    </message>
    <message>
        <source>What this report a&amp;dds</source>
        <translation>補足(&amp;D)</translation>
    </message>
    <message>
        <source>In words; what was changed above is listed by itself</source>
        <translation>文章で入力します。上で変えた項目は自動で記載されます。</translation>
    </message>
    <message>
        <source>This is the &amp;final report</source>
        <translation>最終報とする(&amp;F)</translation>
    </message>
    <message>
        <source>No loss or damage of %1 has been reported.</source>
        <translation>%1の紛失・破損の届はありません。</translation>
    </message>
    <message>
        <source>Later report…</source>
        <translation>続報の届出…</translation>
    </message>
    <message>
        <source>&amp;Received by (proxy)</source>
        <translation>代理受領者(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>委任根拠(&amp;B)</translation>
    </message>
    <message>
        <source>Letter of attorney …</source>
        <translation>委任状など</translation>
    </message>
    <message>
        <source>Ask it back in a collection…</source>
        <translation>回収をはじめる…</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>届出者(&amp;R)</translation>
    </message>
    <message>
        <source>Who tells it and signs; empty: whoever had it</source>
        <translation>届け出て署名する人。空欄のときは、そのとき持っていた人</translation>
    </message>
    <message>
        <source>Sec&amp;tion of the reporter</source>
        <translation>届出者の所属(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (receipt %2), back on %3</source>
        <translation>%1（受領書%2）、%3返却</translation>
    </message>
    <message>
        <source>Who had &amp;it</source>
        <translation>持っていた人(&amp;I)</translation>
    </message>
    <message>
        <source>On whose loan it happened; the report names them</source>
        <translation>どの貸出のときに起きたか。届にその人を記載します</translation>
    </message>
    <message>
        <source>Nobody: it was in the house</source>
        <translation>なし（庁内にあった）</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PINの誤りが続きました。%n秒後にもう一度入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and a second operator who has checked it: their card or code</source>
        <translation>…確認した2人目の操作者が必要です（職員証またはコード）</translation>
    </message>
    <message>
        <source>&amp;PIN of the second operator</source>
        <translation>確認した操作者のPIN(&amp;P)</translation>
    </message>
    <message>
        <source>They enter it themselves; it is not kept</source>
        <translation>本人が入力します。保存されません</translation>
    </message>
    <message>
        <source>&amp;Repaired by</source>
        <translation>修理先(&amp;R)</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>会社名または氏名</translation>
    </message>
    <message>
        <source>&amp;Expected back</source>
        <translation>返却予定日(&amp;E)</translation>
    </message>
    <message>
        <source>The fault</source>
        <translation>不具合の内容</translation>
    </message>
    <message>
        <source>&amp;Cost (yen)</source>
        <translation>費用（円）(&amp;C)</translation>
    </message>
    <message>
        <source>Where it is known</source>
        <translation>分かっているとき</translation>
    </message>
    <message>
        <source>Of each item, where it is known</source>
        <translation>1点あたり（分かっているとき）</translation>
    </message>
    <message>
        <source>%1: reset, cleaned and tested, back into stock.</source>
        <translation>%1：初期化・清掃・動作確認を終え、在庫に戻します。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) do not fit this step and stay as they are: %1</source>
        <translation>
            <numerusform>%n点はこの操作の対象外のため、そのままになります：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <comment>what the button does, and with how many</comment>
        <translation>
            <numerusform>%1（%n点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Vendor and day of the repair</source>
        <translation>修理先と返却予定日</translation>
    </message>
    <message>
        <source>This step fits none of the marked items.</source>
        <translation>選択した貸与品に、この操作の対象はありません。</translation>
    </message>
    <message>
        <source>&amp;Bad ones</source>
        <translation>不良のもの(&amp;B)</translation>
    </message>
    <message>
        <source>One number a line; scan them here. They are faulty from now on; the others are charged, start and are up to date</source>
        <translation>1行に1点の番号。ここでスキャンできます。これらは以後「故障」になります。ほかは充電・起動・更新とも良好とします</translation>
    </message>
    <message>
        <source>Check of spares</source>
        <translation>予備機点検表</translation>
    </message>
    <message>
        <source>Reset work sheet</source>
        <translation>初期化作業票</translation>
    </message>
    <message>
        <source>Every type (reset work sheet only)</source>
        <translation>すべての品目（初期化作業票のみ）</translation>
    </message>
    <message>
        <source>Work sheets</source>
        <translation>作業票</translation>
    </message>
    <message>
        <source>What is in stock to be checked, or what waits to be reset, on one sheet to be ticked off.</source>
        <translation>点検する在庫、または初期化待ちのものを、チェック欄のある1枚の票にします。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>票(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>品目(&amp;T)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Choose a type: a check of spares is of one type.</source>
        <translation>品目を選んでください。予備機点検表は品目ごとです。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n item(s).</source>
        <translation>
            <numerusform>%n点を登録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not among these items: %1</source>
        <translation>対象に含まれていません：%1</translation>
    </message>
    <message>
        <source>Lend a substitute…</source>
        <translation>代替機を貸し出す…</translation>
    </message>
    <message>
        <source>Vendor and day of the repair…</source>
        <translation>修理先と返却予定日…</translation>
    </message>
    <message>
        <source>%1 is lent for %2, due %3, receipt %4.</source>
        <translation>%2の代替機として%1を貸し出しました。期限 %3、受領書 %4</translation>
    </message>
    <message>
        <source>Undone: %1 is in stock again.</source>
        <translation>取り消しました：%1は在庫に戻りました。</translation>
    </message>
    <message>
        <source>Lend a substitute</source>
        <translation>代替機の貸出</translation>
    </message>
    <message>
        <source>Another item is lent while %1 is away; the receipt names it as the substitute.</source>
        <translation>%1が使えない間、別の貸与品を貸し出します。受領書に代替機と記します。</translation>
    </message>
    <message>
        <source>%1 had it last</source>
        <translation>最後の利用者は%1</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>代替機(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: the usual day of its type</source>
        <translation>空欄は品目どおりの期限</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>The reason says why</source>
        <translation>理由の欄に記入してください</translation>
    </message>
    <message>
        <source>Undone: %1 is with its user again.</source>
        <translation>取り消しました：%1は元の貸出に戻りました。</translation>
    </message>
    <message>
        <source>Empty: the user; else a name, or scan the staff card</source>
        <translation>空欄は利用者本人。代理のときは氏名を入力するか、職員証を読み取ってください</translation>
    </message>
    <message>
        <source>Where it is known: 2026-04-01, R8.4.1, 12/25, 2w, fri</source>
        <translation>分かっている場合。2026-04-01、R8.4.1、12/25、2週、金など</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>利用者(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n loan(s) are with their old user again.</source>
        <translation>
            <numerusform>取り消しました：%n件を元の利用者に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user or section</source>
        <translation>変更後の利用者・所属(&amp;N)</translation>
    </message>
    <message>
        <source>Also &amp;beyond the limits of the new user</source>
        <translation>新しい利用者の上限を超えても行う(&amp;B)</translation>
    </message>
</context>
<context>
    <name>madoguchi::StocktakePage</name>
    <message>
        <source>Scans are still being saved.</source>
        <translation>読取りを保存中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of the stocktake are not saved yet.</source>
        <translation>
            <numerusform>棚卸の読取り%n件がまだ保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf label or item (F2)</source>
        <translation>棚ラベルまたは貸与品 (F2)</translation>
    </message>
    <message>
        <source>Number of a stocktake sheet (F2)</source>
        <translation>棚卸票の番号 (F2)</translation>
    </message>
    <message>
        <source>Scan what is here</source>
        <translation>現物の読取り</translation>
    </message>
    <message>
        <source>Scan a stocktake sheet</source>
        <translation>棚卸票の読取り</translation>
    </message>
    <message>
        <source>Nothing was counted: choose a stocktake in the list or open a new one, then scan.</source>
        <translation>数えていません。一覧から棚卸を選ぶか、新しく始めてから読み取ってください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Terminal</name>
    <message>
        <source>Lend equipment at the counter and keep track of it.</source>
        <translation>窓口で貸与品を貸し出し、所在を管理します。</translation>
    </message>
    <message>
        <source>The record: a file, or postgresql://user@host/database (MADOGUCHI_DB).</source>
        <translation>記録：ファイル、または postgresql://user@host/database（MADOGUCHI_DB）。</translation>
    </message>
    <message>
        <source>Sign in at the start; the PIN is asked for, or in MADOGUCHI_PIN (MADOGUCHI_OPERATOR).</source>
        <translation>起動時にサインインする操作者。PINは画面で入力するか、MADOGUCHI_PIN に設定します（MADOGUCHI_OPERATOR）。</translation>
    </message>
    <message>
        <source>The number of this counter, for this start (MADOGUCHI_STATION).</source>
        <translation>この窓口の番号。今回の起動に限ります（MADOGUCHI_STATION）。</translation>
    </message>
    <message>
        <source>ja or en, for this start.</source>
        <translation>ja または en。今回の起動に限ります。</translation>
    </message>
    <message>
        <source>Set the clock; in a demo database only.</source>
        <translation>時計を設定します。体験用データベースに限ります。</translation>
    </message>
    <message>
        <source>Save pictures of every page in this folder, and end.</source>
        <translation>すべてのページの画像をこのフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できません：%1</translation>
    </message>
    <message>
        <source>--lang is ja or en.</source>
        <translation>--lang には ja か en を指定してください。</translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-06-10T10:00.</source>
        <translation>--now には 2026-06-10T10:00 のような日時を指定してください。</translation>
    </message>
</context>
<context>
    <name>madoguchi::Toast</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>取り消す %1</translation>
    </message>
    <message>
        <source>What was done last can still be undone.</source>
        <translation>直前の操作は、まだ取り消せます。</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayBoard</name>
    <message>
        <source>Nothing is reserved for today. Scan a staff card to lend.</source>
        <translation>本日の予約はありません。貸し出すには職員証を読み取ってください。</translation>
    </message>
    <message>
        <source>Everything that was ready has been fetched.</source>
        <translation>準備完了の予約は、すべて受け取られました。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>本日期限の貸出はありません。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>延滞はありません。</translation>
    </message>
    <message>
        <source>Every accessory has come back.</source>
        <translation>未返却の付属品はありません。</translation>
    </message>
    <message>
        <source>To hand over today</source>
        <translation>本日の引渡し</translation>
    </message>
    <message>
        <source>Ready, but not fetched</source>
        <translation>準備完了・受取待ち</translation>
    </message>
    <message>
        <source>Back without all accessories</source>
        <translation>付属品がそろっていない返却</translation>
    </message>
    <message numerus="yes">
        <source>No lease ends in the next %n day(s).</source>
        <translation>
            <numerusform>これから%n日のうちに満了するリースはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leases that end within %n day(s)</source>
        <translation>
            <numerusform>%n日以内に満了するリース</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>本日期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>延滞</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayModel</name>
    <message>
        <source>To prepare: %1 of %2</source>
        <translation>準備待ち %1／%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>貸与品</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>保管棚</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>madoguchi::TodayStrip</name>
    <message numerus="yes">
        <source>%n to hand over</source>
        <translation>
            <numerusform>引渡し予定 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready, not fetched</source>
        <translation>
            <numerusform>準備完了・受取待ち %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come back today</source>
        <translation>
            <numerusform>本日期限 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>延滞 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>まだ数えていません</translation>
    </message>
    <message numerus="yes">
        <source>%n lacking accessories</source>
        <translation>
            <numerusform>付属品の未返却 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s) ending soon</source>
        <translation>
            <numerusform>リース満了間近 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::UndoDesk</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>What it changed becomes what it was, by an entry of its own, and the papers it made are void. The journal keeps both, with the reason.</source>
        <translation>変更した内容を別の記録によって元に戻し、発行した文書は無効になります。元の記録と取消は、理由とともに監査ログに残ります。</translation>
    </message>
</context>
<context>
    <name>madoguchi::WholeExport</name>
    <message>
        <source>Everything as files</source>
        <translation>すべてをファイルに</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>すべて書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>A manager or an owner exports everything.</source>
        <translation>すべてを書き出せるのは管理者か責任者です。</translation>
    </message>
    <message>
        <source>Writes a folder that spreadsheets and other programs can read: a table of each kind, the journal, the pictures. It holds everything, also personal data and the PINs in encrypted form.</source>
        <translation>表計算やほかのソフトウェアで読めるフォルダーを書き出します。表ごとのファイル、監査ログ、写真が入ります。個人情報や、暗号化されたPINも含むすべてのデータです。</translation>
    </message>
    <message>
        <source>A new folder for everything</source>
        <translation>書き出す新しいフォルダー</translation>
    </message>
    <message>
        <source>Writing everything (percent)</source>
        <translation>すべてを書き出しています（%）</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in %1, but %n attached file(s) had no bytes of their own any more.</source>
        <translation>
            <numerusform>すべてを「%1」に書き出しました。ただし添付ファイル%n件は、中身がすでに失われていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An equal record can be made of it, on this computer or on a PostgreSQL server: by the first steps where there is no record yet, or with madoguchi-cli import-all, see docs/export.md. Then stop using the old one.</source>
        <translation>これから同じ記録を、このパソコンや PostgreSQL サーバーに作れます（まだ記録のない場所での最初の手順から、または madoguchi-cli import-all。docs/export.md を参照）。その後は元の記録を使わないでください。</translation>
    </message>
    <message>
        <source>Everything is in %1: %2, %3.</source>
        <translation>すべてを「%1」に書き出しました：%2、%3。</translation>
    </message>
</context>
<context>
    <name>madoguchi::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>一覧の位置</translation>
    </message>
</context>
</TS>
