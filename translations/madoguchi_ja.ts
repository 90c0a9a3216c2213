<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
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
        <source>Light or dark</source>
        <translation>明るい表示・暗い表示</translation>
    </message>
    <message>
        <source>日本語 / English</source>
        <translation>日本語 / English</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
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
        <translation>確認のため %1 と入力してください</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
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
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{subject}” is neither a file nor a database address. Nothing was opened. Give a path, or postgresql://user@host/database.</source>
        <translation>「{subject}」はファイルでもデータベースのアドレスでもありません。何も開いていません。パスか postgresql://ユーザー@ホスト/データベース を指定してください。</translation>
    </message>
    <message>
        <source>The database file {subject} is damaged. It was not opened and nothing was changed. Restore the last backup to a new file and go on with that.</source>
        <translation>データベース {subject} は壊れています。開いておらず、何も変更していません。最新のバックアップを新しいファイルに復元して続けてください。</translation>
    </message>
    <message>
        <source>There is a database already: {subject}. It was left as it is. Open it, or choose another place for the new one.</source>
        <translation>データベースがすでにあります：{subject}。そのまま残しました。これを開くか、新しいデータベースを別の場所に作ってください。</translation>
    </message>
    <message>
        <source>{subject} is not a database of this program. It was not touched. Choose the right file, or create a new database in another place.</source>
        <translation>{subject} はこのプログラムのデータベースではありません。手を加えていません。正しいファイルを選ぶか、別の場所に新しく作ってください。</translation>
    </message>
    <message>
        <source>{subject} is a folder. Nothing was opened. Name a file in it.</source>
        <translation>{subject} はフォルダーです。何も開いていません。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database {subject} was set up by another build of this program (step {schema} differs). It was not opened. Use the program it was made with.</source>
        <translation>データベース {subject} は別の版のプログラムで作られています（手順{schema}が異なります）。開いていません。作成時のプログラムを使ってください。</translation>
    </message>
    <message>
        <source>There is no database at {subject}. Nothing was opened. Check the path, or create one (madoguchi-cli init).</source>
        <translation>{subject} にデータベースがありません。何も開いていません。パスを確認するか、新しく作ってください（madoguchi-cli init）。</translation>
    </message>
    <message>
        <source>{subject} lies on a network drive, where a file database is not safe. It was not opened. Use a folder of this computer, or a PostgreSQL server for several counters.</source>
        <translation>{subject} はネットワークドライブ上にあり、ファイル型のデータベースを安全に使えません。開いていません。このパソコンのフォルダーか、複数窓口なら PostgreSQL サーバーを使ってください。</translation>
    </message>
    <message>
        <source>The database {subject} comes from a newer version of this program (schema {schema}). It was not opened. Update this program and try again.</source>
        <translation>データベース {subject} は、より新しい版のプログラムのものです（スキーマ{schema}）。開いていません。プログラムを更新してからやり直してください。</translation>
    </message>
    <message>
        <source>The folder {subject} does not exist. Nothing was created. Create the folder first, or choose another.</source>
        <translation>フォルダー {subject} がありません。何も作っていません。先にフォルダーを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The clock can be set in a demo database only, and {subject} is a real record. Nothing was done. Leave --now out.</source>
        <translation>時刻を設定できるのは体験用データベースだけです。{subject} は本番の記録です。何も実行していません。--now を外してください。</translation>
    </message>
    <message>
        <source>{subject} cannot be written to. Nothing was changed. Ask for write access to the file and its folder, or choose another place.</source>
        <translation>{subject} に書き込めません。何も変更していません。ファイルとフォルダーの書込み権限を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The database {subject} cannot be reached. Nothing was saved. Check the network and the server, then try again.[ ({detail})]</source>
        <translation>データベース {subject} につながりません。何も保存されていません。ネットワークとサーバーを確認して、もう一度試してください。[（{detail}）]</translation>
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
        <translation>窓口の署名鍵 {subject} が壊れています。署名できないため開いていません。鍵の控えを戻すか、別の窓口コードを使ってください。</translation>
    </message>
    <message>
        <source>The station key cannot be kept at {subject}. Nothing was opened. Ask for write access to that folder.[ ({detail})]</source>
        <translation>窓口の署名鍵を {subject} に保存できません。開いていません。フォルダーの書込み権限を確認してください。[（{detail}）]</translation>
    </message>
    <message>
        <source>“{subject}” cannot be an operator’s code. Nothing was saved. Use letters, digits, and inside also . _ -, at most 32.</source>
        <translation>「{subject}」は操作者コードに使えません。保存されていません。英数字（途中に . _ - も可）32文字以内にしてください。</translation>
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
        <source>“{value}” does not suit the setting “{subject}”. Nothing was saved. Possible: {known}.</source>
        <translation>「{value}」は設定「{subject}」に使えません。保存されていません。使える値：{known}。</translation>
    </message>
    <message>
        <source>The value of “{subject}” is out of range. Nothing was saved. Correct it.</source>
        <translation>設定「{subject}」の値が範囲外です。保存されていません。値を直してください。</translation>
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
        <source>Another counter is writing to the database. Nothing was saved. Try again in a moment.</source>
        <translation>別の窓口が書き込み中です。何も保存されていません。少し待って、もう一度試してください。</translation>
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
        <source>The database cannot be reached. Nothing was saved. Check the network and the server, then repeat.[ ({detail})]</source>
        <translation>データベースにつながりません。何も保存されていません。ネットワークとサーバーを確認して、やり直してください。[（{detail}）]</translation>
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
        <source>“{subject}” cannot be read as a day. Write it as 2026-04-01 or R8.4.1.</source>
        <translation>「{subject}」は日付として読めません。2026-04-01 や R8.4.1 のように書いてください。</translation>
    </message>
    <message>
        <source>The year of “{subject}” is not clear. Write it with four digits or an era.</source>
        <translation>「{subject}」の年がはっきりしません。4桁の西暦か元号で書いてください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be created. Nothing was written. Check the folder and its rights.[ ({reason})]</source>
        <translation>ファイル {subject} を作れません。何も書き出していません。フォルダーと権限を確認してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. The old file is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>ファイル {subject} を最後まで書き出せませんでした。元のファイルはそのままです。ディスクの空きを確認して、やり直してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>This computer cannot write the encoding {encoding}. Nothing was written. Choose utf-8.</source>
        <translation>このパソコンでは文字コード {encoding} で書き出せません。何も書き出していません。utf-8 を選んでください。</translation>
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
        <translation>{subject} はフォルダーです。何も書き出していません。ファイル名を指定してください。</translation>
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
        <translation>{line}行目「{column}」：持ち主（「{value}」）がはっきりしません。ユーザーか場所を書いてください。</translation>
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
        <source>Line {line}, {column}: “{value}” is no state. Possible: {known}.</source>
        <translation>{line}行目「{column}」：「{value}」という状態はありません。使える値：{known}。</translation>
    </message>
    <message>
        <source>Line {line}: the bytes {byte} are no text in {encoding}. Nothing was imported. Save the file again as UTF-8, or name its encoding.</source>
        <translation>{line}行目：バイト {byte} は {encoding} の文字ではありません。何も取り込んでいません。UTF-8 で保存し直すか、文字コードを指定してください。</translation>
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
        <source>Several columns could be “{subject}”: {columns}. Nothing was imported. Say which one with --map.</source>
        <translation>「{subject}」に当たる列が複数あります：{columns}。何も取り込んでいません。--map でどれか指定してください。</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”. Nothing was imported. Its columns: {columns}. Say with --map which one it is.</source>
        <translation>ファイルに「{subject}」の列がありません。何も取り込んでいません。列：{columns}。--map で対応する列を指定してください。</translation>
    </message>
    <message>
        <source>The column “{subject}” is used twice. Nothing was imported. Map it once only.</source>
        <translation>列「{subject}」が二重に使われています。何も取り込んでいません。対応付けは1つだけにしてください。</translation>
    </message>
    <message>
        <source>Line {line}, {column}: a control character ({character}) stands in the cell. Remove it.</source>
        <translation>{line}行目「{column}」：制御文字（{character}）が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding {encoding}. Nothing was imported. Save the file as UTF-8.</source>
        <translation>このパソコンでは文字コード {encoding} を読めません。何も取り込んでいません。UTF-8 で保存し直してください。</translation>
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
        <translation>ファイル {subject} がありません。何も取り込んでいません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The file {subject} cannot be read. Nothing was imported. Check its rights, or copy it to this computer.[ ({reason})]</source>
        <translation>ファイル {subject} を読めません。何も取り込んでいません。権限を確認するか、このパソコンにコピーしてください。[（{reason}）]</translation>
    </message>
    <message>
        <source>An earlier attempt at this import ({subject}) stands half done. Nothing more was imported. Undo {subject} first, then import again.</source>
        <translation>前回の取込み（{subject}）が途中で止まっています。続きは取り込んでいません。先に{subject}を取り消してから、もう一度取り込んでください。</translation>
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
        <translation>{subject} は通常のファイルではありません。何も取り込んでいません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Line {line}: the file holds zero bytes and is no text. Nothing was imported. Save it as CSV again.</source>
        <translation>{line}行目：ファイルにヌル文字があり、テキストではありません。何も取り込んでいません。CSV で保存し直してください。</translation>
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
        <source>The record has fewer entries than a checkpoint says.</source>
        <translation>チェックポイントより記録の数が少なくなっています。</translation>
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
        <source>{subject} cannot go from “{from:state}” to “{to:state}”. Nothing was saved. Choose a state that can follow, step by step.</source>
        <translation>{subject}を「{from:state}」から「{to:state}」に変えることはできません。保存されていません。順に変更できる状態を選んでください。</translation>
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
        <translation>{subject}は{holder}[さん（{section}）]が[ {due:day} 期限で]借用中です。このままでは貸し出せません。先に返却を受け付けるか、別の貸与品を渡してください。</translation>
    </message>
    <message>
        <source>{subject} came back without: {accessories}. They are still to come. Lend it without them, or ask for them first.</source>
        <translation>{subject}は次の付属品が未返却です：{accessories}。付属品なしで貸し出すか、先に回収してください。</translation>
    </message>
    <message>
        <source>{subject} is on loan to {holder}[ ({section})][, due {due:day}], not to the person who is open. Nothing was recorded. Take it back all the same, or go on with the next item.</source>
        <translation>{subject}は{holder}[さん（{section}）]が[ {due:day} 期限で]借用中で、いま開いている利用者のものではありません。何も登録していません。返却として受け付けるか、次の品に進んでください。</translation>
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
        <translation>{subject}の返却期限は {due:day} でした。延滞での返却として受け付けました。</translation>
    </message>
    <message>
        <source>{subject} has been withdrawn from the ledger. It cannot be lent. Check the number, or have it entered again.</source>
        <translation>{subject}は台帳から取り下げられているため、貸し出せません。番号を確認するか、登録し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” means %n things. Nothing was recorded. Choose which of them is meant.</source>
        <translation>
            <numerusform>「{subject}」に当てはまるものが%n件あります。何も登録していません。どれかを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is registered under “{subject}”. Nothing was recorded. Scan again, or check the number on the label.</source>
        <translation>「{subject}」は登録されていません。何も登録していません。もう一度読み取るか、ラベルの番号を確認してください。</translation>
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
        <source>The due day {subject:day} is a closed day. Tell the borrower, or choose an open day.</source>
        <translation>期限の {subject:day} は閉庁日です。利用者に伝えるか、開庁日にしてください。</translation>
    </message>
    <message>
        <source>The due day {subject:day} is in the past. Nothing was recorded. Choose today or a later day.</source>
        <translation>期限の {subject:day} は過ぎています。何も登録していません。今日以降の日にしてください。</translation>
    </message>
    <message>
        <source>“{subject}” is not a due date. Nothing was recorded. Give it as 2026-04-01, R8.4.1 or 2026-04-01T17:00.</source>
        <translation>「{subject}」は期限として読めません。何も登録していません。2026-04-01、R8.4.1、2026-04-01T17:00 のように指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>A type’s loan may last from 0 to %n days. Nothing was saved. Correct the number.</source>
        <translation>
            <numerusform>品目の貸出日数は0〜%n日です。保存されていません。日数を直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The type has no name. Nothing was saved. Enter its name.</source>
        <translation>品目の名前がありません。保存されていません。名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no type “{subject}”. Nothing was saved. Check the name; a new type comes with its first asset.</source>
        <translation>品目「{subject}」はありません。保存されていません。名前を確認してください。新しい品目は最初の貸与品と一緒に登録されます。</translation>
    </message>
    <message>
        <source>Nobody is named who borrows. Nothing was recorded. Scan the borrower’s card, or name a person or section.</source>
        <translation>借りる人が決まっていません。何も登録していません。利用者の職員証を読み取るか、利用者・所属を指定してください。</translation>
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
    <message>
        <source>There is no section {subject}. Nothing was recorded. Check its name as it stands in the ledger.</source>
        <translation>所属{subject}は登録されていません。何も登録していません。台帳にある名前を確認してください。</translation>
    </message>
    <message>
        <source>{subject} has been changed since. Nothing was undone. Undo the later change first, or correct the record by hand.</source>
        <translation>{subject}はその後に変更されています。取消は行っていません。先に後の変更を取り消すか、記録を直してください。</translation>
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
        <translation>ファイル {subject} に書き込めません。何も書き出していません。フォルダーと権限を確認してください。[（{reason}）]</translation>
    </message>
    <message>
        <source>The file {subject} could not be written to the end. What was there is unchanged. Check the space on the disk and try again.[ ({reason})]</source>
        <translation>ファイル {subject} を最後まで書き出せませんでした。元の内容はそのままです。ディスクの空きを確認して、やり直してください。[（{reason}）]</translation>
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
        <translation>この帳票のプリンターが選ばれていません。記録は保存済みで、紙だけがありません。プリンターを選ぶか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The program has no words for this (%1: %2). Please report it.</source>
        <translation>この状態を説明する文がありません（%1：%2）。不具合として報告してください。</translation>
    </message>
    <message>
        <source>The connection broke while saving, so it is not known whether this was saved. Repeat it under the same id: it cannot be recorded twice.</source>
        <translation>保存の途中で接続が切れたため、保存されたかどうか分かりません。同じIDでもう一度実行してください。二重に登録されることはありません。</translation>
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
        <source>Document</source>
        <translation>文書</translation>
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
    <name>madoguchi::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
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
    <name>madoguchi::PagedTable</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>madoguchi::PaletteDialog</name>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
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
    <name>madoguchi::SandboxRibbon</name>
    <message>
        <source>SAMPLE: nothing here is real</source>
        <translation>体験用データ：実在のものではありません</translation>
    </message>
</context>
<context>
    <name>madoguchi::ScanBox</name>
    <message>
        <source>Scan box</source>
        <translation>スキャン欄</translation>
    </message>
    <message>
        <source>Scan a tag or staff card (F2)</source>
        <translation>ラベルか職員証を読み取ってください（F2）</translation>
    </message>
    <message>
        <source>Scanner paused: answer the question first</source>
        <translation>読取りを停止中：先に質問に答えてください</translation>
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
        <translation>操作者のカードを読み取るか、操作者コードを入力してEnterを押してください。</translation>
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
</context>
<context>
    <name>madoguchi::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>一覧の位置</translation>
    </message>
</context>
</TS>
