<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AlertsStrip</name>
    <message>
        <source>Told</source>
        <translation>알렸음</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>외 {count}명</translation>
    </message>
    <message>
        <source>{name} arrived at {time} (desk {desk}). Tell: {who}</source>
        <translation>{name} 님이 {time}에 도착했습니다({desk} 데스크). 알릴 사람: {who}</translation>
    </message>
    <message>
        <source>{name} has been at the door since {time}, not let in (desk {desk}). Tell: {who}</source>
        <translation>{name} 님이 {time}부터 문 앞에 있으나 입장하지 못했습니다({desk} 데스크). 알릴 사람: {who}</translation>
    </message>
    <message>
        <source>{who} was told: the line goes from every desk</source>
        <translation>{who}에게 알렸습니다: 모든 데스크에서 이 줄이 사라집니다</translation>
    </message>
</context>
<context>
    <name>AtDoorDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Blocked: why nobody may let them in</source>
        <translation>출입 금지 사유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Comes only on</source>
        <translation>오는 날</translation>
    </message>
    <message>
        <source>No day ticked: on every day.</source>
        <translation>날짜를 고르지 않으면 모든 날입니다.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>금지 아님</translation>
    </message>
    <message>
        <source>Who is to be told when they come</source>
        <translation>도착하면 알릴 사람</translation>
    </message>
    <message>
        <source>{name} at the door</source>
        <translation>{name} 님, 입구에서</translation>
    </message>
</context>
<context>
    <name>AttendeesHead</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation>현장 등록(&amp;W)</translation>
    </message>
    <message>
        <source>Add a person who walked in (Ctrl+N)</source>
        <translation>현장에서 온 참석자 추가 (Ctrl+N)</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV로(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;Excel workbook…</source>
        <translation>Excel 파일로(&amp;E)…</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>열(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Possible &amp;doubles</source>
        <translation>중복 확인(&amp;D)</translation>
    </message>
    <message>
        <source>Put the search and all filters away</source>
        <translation>검색어와 필터를 모두 지웁니다</translation>
    </message>
    <message>
        <source>Records that look like one person</source>
        <translation>같은 사람으로 보이는 기록</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>The best {count} are shown: type on</source>
        <translation>가장 가까운 {count}명만 표시합니다. 더 입력해 보세요</translation>
    </message>
    <message>
        <source>What is shown, with these columns, in this order</source>
        <translation>지금 보이는 내용을 이 열과 순서대로</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}명 중 {shown}명</translation>
    </message>
</context>
<context>
    <name>AttendeesHeader</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>기본 열(&amp;U)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>왼쪽으로 옮기기(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>오른쪽으로 옮기기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>AttendeesModel</name>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>외부 코드</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>입장 중</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation>개별 초청</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>산업 분야</translation>
    </message>
</context>
<context>
    <name>AttendeesPage</name>
    <message>
        <source>&amp;Cancel person</source>
        <translation>참석 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print badge</source>
        <translation>명찰 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore person</source>
        <translation>참석 복원(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Somebody else came…</source>
        <translation>대리 참석(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>정렬 기준(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a person to see their badge, where they are, and what happened.</source>
        <translation>참석자를 선택하면 명찰, 현재 위치, 이력을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>New &amp;badge</source>
        <translation>새 명찰(&amp;B)</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>선택한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Badge of {name}</source>
        <translation>{name} 님의 명찰</translation>
    </message>
    <message>
        <source>Longest texts first</source>
        <translation>글자가 긴 순서로 보기</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>다음 명찰</translation>
    </message>
    <message>
        <source>Previous badge</source>
        <translation>이전 명찰</translation>
    </message>
    <message>
        <source>{count} · the number is issued when the badge is printed</source>
        <translation>{count} · 번호는 명찰을 인쇄할 때 발급됩니다</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>Blocked</source>
        <translation>출입 금지</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>미발급</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>미인쇄</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>Printed ×{count}</source>
        <translation>인쇄 {count}회</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>다시 인쇄</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>인쇄하면 어색해 보일 곳이 %Ln개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Contents first: who is on which page</source>
        <translation>맨 앞에 목차: 누가 몇 쪽에 있는지(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the design…</source>
        <translation>디자인 편집(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print those not yet printed (%n)</source>
        <translation>
            <numerusform>인쇄하지 않은 명찰 인쇄 (%Ln)(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;QR pictures for mailing…</source>
        <translation>메일용 QR 이미지(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>All texts fit, and the font has all their characters.</source>
        <translation>모든 글자가 칸에 들어가고 글꼴에도 다 있습니다.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Checking what will not look right… {done} / {total}</source>
        <translation>어색해 보일 곳을 확인하고 있습니다… {done} / {total}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Import the attendee list; then the badges can be looked at, printed or saved here.</source>
        <translation>참석자 명단을 먼저 가져와 주세요. 그러면 여기에서 명찰을 보고, 인쇄하고, 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody to print a badge for yet</source>
        <translation>아직 명찰을 인쇄할 사람이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>모두 인쇄 (%Ln)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing at this desk…</source>
        <translation>이 데스크의 인쇄 설정…</translation>
    </message>
    <message>
        <source>What will not look right on paper</source>
        <translation>인쇄하면 어색해 보일 곳</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>인쇄 안 됨</translation>
    </message>
    <message>
        <source>people</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>번호 없음</translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>인쇄하면 어색해 보일 곳이 %Ln개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts fit, and the font has all their characters.</source>
        <translation>모든 글자가 칸에 들어가고 글꼴에도 다 있습니다.</translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation>명찰 디자인</translation>
    </message>
    <message>
        <source>Checking how the badges will look… {done} / {total}</source>
        <translation>명찰이 제대로 나올지 확인하는 중… {done} / {total}</translation>
    </message>
    <message>
        <source>What will not look right on paper</source>
        <translation>인쇄하면 어색해 보일 곳</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message numerus="yes">
        <source>%n person(s) back on the list.</source>
        <translation>
            <numerusform>%Ln명을 복원했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cancelled.</source>
        <translation>
            <numerusform>%Ln명을 취소했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) newly invited to {session}.</source>
        <translation>
            <numerusform>%Ln명을 새로 초청했습니다: {session}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now in the category {category}.</source>
        <translation>
            <numerusform>%Ln명의 구분을 바꿨습니다: {category}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n person(s)?</source>
        <translation>
            <numerusform>%Ln명을 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>취소하기</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change for %n person(s).</source>
        <translation>
            <numerusform>%Ln명은 바꿀 것이 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n person(s).</source>
        <translation>
            <numerusform>%Ln명의 변경을 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their badges open no door from then on. You can restore them at any time.</source>
        <translation>취소하면 이 명찰들로는 입장할 수 없습니다. 언제든지 복원할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>%n of {total} badges of an earlier batch did not get to {place}.</source>
        <translation>
            <numerusform>이전 일괄 인쇄의 명찰 {total}개 중 %Ln개가 {place}(으)로 가지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>그만두기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>이어서 하기(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Leave where it was</source>
        <translation>제자리에 두기</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>여기에 놓기</translation>
    </message>
</context>
<context>
    <name>BoardHint</name>
    <message>
        <source>Nothing is in the way here. Arrow keys carry it, Enter puts it down, Escape leaves it.</source>
        <translation>이 자리는 비어 있습니다. 화살표 키로 옮기고, Enter로 놓고, Esc로 그만둡니다.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera on or off (F5)</source>
        <translation>카메라 켜기/끄기 (F5)</translation>
    </message>
    <message>
        <source>Cameras cannot be used: Qt&apos;s multimedia does not load. On Linux, install libpulse0 and start again.</source>
        <translation>카메라를 쓸 수 없습니다. Qt 멀티미디어가 로드되지 않습니다. Linux에서는 libpulse0을 설치하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in, and it starts by itself.</source>
        <translation>연결된 카메라가 없습니다. 카메라를 연결하면 자동으로 켜집니다.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>카메라를 켜는 중…</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that is using it, then switch the camera off and on.</source>
        <translation>카메라에서 영상이 나오지 않습니다. 카메라를 쓰고 있는 프로그램을 닫은 뒤 여기서 껐다가 켜세요.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system&apos;s settings (on Linux: the group “video”), then switch the camera on again.</source>
        <translation>시스템에서 이 프로그램의 카메라 사용을 막고 있습니다. 시스템 설정에서 허용한 뒤(Linux: ‘video’ 그룹) 카메라를 다시 켜세요.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>카메라 화면</translation>
    </message>
    <message>
        <source>{camera} is not plugged in. Plug it in, or choose another.</source>
        <translation>{camera}: 연결되어 있지 않습니다. 다시 연결하거나 다른 카메라를 고르세요.</translation>
    </message>
</context>
<context>
    <name>CodePictures</name>
    <message numerus="yes">
        <source>No code can be read on the first pages of {name}; the last %n page(s) were not looked at. Drop only the page with the code.</source>
        <translation>
            <numerusform>{name}의 앞쪽 페이지에서 코드를 읽을 수 없습니다. 마지막 %n페이지는 확인하지 않았습니다. 코드가 있는 페이지만 끌어다 놓으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read on {name}. Ask for it larger and sharper, or search the guest by name; a list is dropped as an Excel or CSV file.</source>
        <translation>{name}에서 코드를 읽을 수 없습니다. 더 크고 선명한 이미지를 요청하거나 이름으로 찾으세요. 명단은 Excel이나 CSV 파일로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>붙여넣은 이미지</translation>
    </message>
    <message>
        <source>{name} asks for a password. Open it and drop a screenshot of its code.</source>
        <translation>{name}에 암호가 걸려 있습니다. 파일을 열어 코드 부분을 캡처한 뒤 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be shown here. Save it as PNG or JPEG, or drop a screenshot of it.</source>
        <translation>{name}은(는) 여기서 열 수 없는 이미지 형식입니다. PNG나 JPEG로 저장하거나 캡처한 이미지를 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>{name} is damaged. Ask for it again, or drop a screenshot of it.</source>
        <translation>{name} 파일이 손상되었습니다. 다시 요청하거나 캡처한 이미지를 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>{name} is not there any more, or cannot be read by you. Save it and drop it again.</source>
        <translation>{name} 파일이 없거나 읽을 권한이 없습니다. 저장한 뒤 다시 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>{name} is too large a picture. Drop a screenshot of its code.</source>
        <translation>{name} 이미지가 너무 큽니다. 코드 부분을 캡처한 뒤 끌어다 놓으세요.</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message numerus="yes">
        <source>%n code(s) were found</source>
        <translation>
            <numerusform>코드 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Scan %n code(s)</source>
        <translation>
            <numerusform>코드 %n개 스캔(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not on the list: {code}</source>
        <translation>명단에 없음: {code}</translation>
    </message>
    <message>
        <source>On {name}. Tick the guests who are here; each is scanned as if the badge were held up.</source>
        <translation>{name}에서 찾았습니다. 지금 와 있는 사람을 선택하세요. 명찰을 스캔한 것과 똑같이 처리됩니다.</translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message>
        <source>Add a person  (F4)</source>
        <translation>참석자 추가  (F4)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>입장  (Enter)</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>아직 회사가 없습니다</translation>
    </message>
    <message>
        <source>No company of that name</source>
        <translation>그런 이름의 회사가 없습니다</translation>
    </message>
    <message>
        <source>Nobody on the list has a company. F4 adds a person.</source>
        <translation>명단에 회사가 적힌 사람이 없습니다. F4로 참석자를 추가하세요.</translation>
    </message>
    <message>
        <source>Print all badges  (Ctrl+P)</source>
        <translation>명찰 모두 인쇄  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Somebody else came…  (F7)</source>
        <translation>대리 참석…  (F7)</translation>
    </message>
    <message>
        <source>Type a company; Enter goes to its people, and Enter lets in who is marked.</source>
        <translation>회사를 입력하고 Enter를 누르면 참석자 목록으로 가고, 다시 Enter를 누르면 표시된 사람이 입장합니다.</translation>
    </message>
    <message>
        <source>Type less of it. F4 adds a person of a company that is not on the list.</source>
        <translation>이름을 조금만 입력해 보세요. 명단에 없는 회사 사람은 F4로 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>%n명 중 {arrived}명 도착</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>%n명 중 {arrived}명 도착</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsList</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>겹치는 상담 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Both meetings of each: choose one to go to it, then move it.</source>
        <translation>겹치는 상담을 둘씩 보여 줍니다. 하나를 고르면 그 상담으로 갑니다. 그다음 옮기세요.</translation>
    </message>
    <message>
        <source>Every table, company, person and interpreter is in one place at a time.</source>
        <translation>테이블, 기업, 참석자, 통역이 모두 한 번에 한 곳에만 있습니다.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>겹침 없음</translation>
    </message>
</context>
<context>
    <name>DelegationTable</name>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>People of the company</source>
        <translation>회사 참석자</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>{name} 대리 참석</translation>
    </message>
    <message>
        <source>{time}, inside now</source>
        <translation>{time}, 입장 중</translation>
    </message>
</context>
<context>
    <name>DesignBench</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The page: arrow keys move the chosen element</source>
        <translation>페이지: 화살표 키로 선택한 요소를 옮깁니다</translation>
    </message>
    <message>
        <source>There is no room for that on this side. Move something, or make it smaller.</source>
        <translation>이 면에는 놓을 자리가 없습니다. 다른 요소를 옮기거나 줄이세요.</translation>
    </message>
    <message>
        <source>{element}: {x}, {y} mm from the corner, {width} × {height} mm</source>
        <translation>{element}: 모서리에서 {x}, {y} mm, 크기 {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message numerus="yes">
        <source>%n design(s) cannot be used:</source>
        <translation>
            <numerusform>디자인 %n개를 쓸 수 없습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>그 밖에 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>변경 내용을 버리시겠습니까?</translation>
    </message>
    <message>
        <source>Edit the design: {name}</source>
        <translation>디자인 편집: {name}</translation>
    </message>
    <message>
        <source>The design has changes that were not saved.</source>
        <translation>저장하지 않은 디자인 변경 내용이 있습니다.</translation>
    </message>
</context>
<context>
    <name>DesignElements</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Elements of this side</source>
        <translation>이 면의 요소</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>파일에서 그림…</translation>
    </message>
</context>
<context>
    <name>DesignHead</name>
    <message>
        <source>&amp;Design</source>
        <translation>디자인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open a design file…</source>
        <translation>디자인 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take out of the event file</source>
        <translation>행사 파일에서 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>다시 실행 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as a design &amp;file…</source>
        <translation>디자인 파일로 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Choose an element on the page or in the list.

Arrow keys move it by half a millimetre, with Shift by five; with Ctrl they change its size.

While dragging, Alt lets go of the edges nearby.</source>
        <translation>페이지나 목록에서 요소를 고르세요.

화살표 키는 0.5 mm씩, Shift와 함께 누르면 5 mm씩 옮기고, Ctrl과 함께 누르면 크기를 바꿉니다.

끄는 동안 Alt를 누르면 가까운 가장자리에 붙지 않습니다.</translation>
    </message>
    <message>
        <source>Comfortable size</source>
        <translation>알맞은 크기</translation>
    </message>
    <message>
        <source>Fields of the person</source>
        <translation>참석자의 항목</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>가장 큰 크기</translation>
    </message>
    <message>
        <source>One more text below</source>
        <translation>아래에 글 추가</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>이 글 삭제</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>표시 내용</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>글자 크기(pt)</translation>
    </message>
    <message>
        <source>Size in points: largest, comfortable, smallest</source>
        <translation>글자 크기(pt): 최대, 알맞은, 최소</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>가장 작은 크기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>The first that says something</source>
        <translation>내용이 있는 첫 항목</translation>
    </message>
    <message>
        <source>The same words on every badge</source>
        <translation>모든 명찰에 같은 문구</translation>
    </message>
</context>
<context>
    <name>DesignWords</name>
    <message>
        <source>Across</source>
        <translation>가로 맞춤</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>Between words and syllables</source>
        <translation>단어와 음절 사이</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>구분 띠</translation>
    </message>
    <message>
        <source>Category in Korean</source>
        <translation>구분(한국어)</translation>
    </message>
    <message>
        <source>Category in Spanish</source>
        <translation>구분(스페인어)</translation>
    </message>
    <message>
        <source>Category in both</source>
        <translation>구분(두 언어)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Columns at most</source>
        <translation>최대 단 수</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>국가 코드</translation>
    </message>
    <message>
        <source>Dots a module</source>
        <translation>모듈당 점 수</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>아주 굵게</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Flag of the country</source>
        <translation>국기</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>테두리</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>왼쪽에서</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>위에서</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>If there is none</source>
        <translation>없을 때 문구</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>안쪽</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>비워 둔 곳</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>끝 네 자리</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Line distance</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>줄바꿈</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>최대 줄 수</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Name in Hangul</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Not possible: {what}.</source>
        <translation>할 수 없습니다: {what}.</translation>
    </message>
    <message>
        <source>Only between words</source>
        <translation>단어 사이에서만</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>무늬</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>둥근 모서리</translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation>약간 굵게</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Sessions and meetings</source>
        <translation>세션과 상담</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시할 때</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>표시 내용</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>위 간격</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>글상자</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>두께</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>세로 맞춤</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>글자 굵기</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>With a name in Hangul</source>
        <translation>한글 이름이 있을 때</translation>
    </message>
    <message>
        <source>Without a name in Hangul</source>
        <translation>한글 이름이 없을 때</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>a continuous label has neither a back nor a sheet</source>
        <translation>연속 라벨에는 뒷면도 용지도 없습니다</translation>
    </message>
    <message>
        <source>a design inside an event file carries its pictures itself, as data</source>
        <translation>행사 파일 안의 디자인은 그림을 data로 직접 담아야 합니다</translation>
    </message>
    <message>
        <source>cannot be read: {a}</source>
        <translation>읽을 수 없습니다: {a}</translation>
    </message>
    <message>
        <source>goes together with fold = &quot;quarter&quot;</source>
        <translation>fold = &quot;quarter&quot;와 함께 씁니다</translation>
    </message>
    <message>
        <source>has {a} MB; a picture may have {b} MB</source>
        <translation>{a} MB입니다. 그림은 {b} MB까지 됩니다</translation>
    </message>
    <message>
        <source>has {a} × {b} pixels, which is more than paper can show</source>
        <translation>{a} × {b} 픽셀로, 종이에 나타낼 수 있는 것보다 많습니다</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>빠져 있습니다</translation>
    </message>
    <message>
        <source>is not TOML: {a}</source>
        <translation>TOML이 아닙니다: {a}</translation>
    </message>
    <message>
        <source>is not a PNG or JPEG picture</source>
        <translation>PNG나 JPEG 그림이 아닙니다</translation>
    </message>
    <message>
        <source>is not a key of a design</source>
        <translation>디자인의 키가 아닙니다</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>base64가 아닙니다</translation>
    </message>
    <message>
        <source>must be [largest, comfortable, smallest] in points, at least 4, not {a}</source>
        <translation>포인트 단위로 [최대, 알맞은, 최소]이고 4 이상이어야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be [least, most] for a continuous label, the least first</source>
        <translation>연속 라벨에서는 [최소, 최대]로 최소를 먼저 써야 합니다</translation>
    </message>
    <message>
        <source>must be a colour such as #1b2a49, not {a}</source>
        <translation>#1b2a49와 같은 색이어야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be a number, not {a}</source>
        <translation>숫자여야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>표여야 합니다</translation>
    </message>
    <message>
        <source>must be a text in quotes, not {a}</source>
        <translation>따옴표 안의 글이어야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be a whole number of at least {a}, not {b}</source>
        <translation>{a} 이상의 정수여야 합니다. 지금은 {b}입니다</translation>
    </message>
    <message>
        <source>must be beside the design, not {a}</source>
        <translation>디자인 파일 옆에 있어야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>0보다 커야 합니다</translation>
    </message>
    <message>
        <source>must be one of {a}, not {b}</source>
        <translation>{a} 중 하나여야 합니다. 지금은 {b}입니다</translation>
    </message>
    <message>
        <source>must be true or false, not {a}</source>
        <translation>true나 false여야 합니다. 지금은 {a}입니다</translation>
    </message>
    <message>
        <source>must be written {a}</source>
        <translation>{a}로 써야 합니다</translation>
    </message>
    <message>
        <source>must be {a} numbers in brackets, not {b}</source>
        <translation>대괄호 안의 숫자 {a}개여야 합니다. 지금은 {b}입니다</translation>
    </message>
    <message>
        <source>needs a [back]</source>
        <translation>[back]이 있어야 합니다</translation>
    </message>
    <message>
        <source>needs a file, data, or flag = true</source>
        <translation>file, data 또는 flag = true가 있어야 합니다</translation>
    </message>
    <message>
        <source>needs {a} mm even at its smallest, and the box has {b} mm</source>
        <translation>가장 작게 해도 {a} mm가 필요한데, 글상자는 {b} mm입니다</translation>
    </message>
    <message>
        <source>reaches into the first {a} mm, which stay free</source>
        <translation>비워 두는 처음 {a} mm에 들어갑니다</translation>
    </message>
    <message>
        <source>reaches into the white around the QR code</source>
        <translation>QR 코드 둘레의 흰 여백에 들어갑니다</translation>
    </message>
    <message>
        <source>reaches into the {a} × {b} mm at {c}, {d}, which stay free</source>
        <translation>{c}, {d} 자리의 비워 두는 {a} × {b} mm에 들어갑니다</translation>
    </message>
    <message>
        <source>reaches over the edge of the page</source>
        <translation>페이지 가장자리를 벗어납니다</translation>
    </message>
    <message>
        <source>the design {a} is like another itself</source>
        <translation>디자인 {a}도 다른 디자인을 따릅니다</translation>
    </message>
    <message>
        <source>the design {a} is not TOML: {b}</source>
        <translation>디자인 {a}은(는) TOML이 아닙니다: {b}</translation>
    </message>
    <message>
        <source>there is no design {a}</source>
        <translation>디자인 {a}이(가) 없습니다</translation>
    </message>
    <message>
        <source>{a} badges need {b} mm, and the sheet has {c} mm</source>
        <translation>명찰 {a}개에 {b} mm가 필요한데, 용지는 {c} mm입니다</translation>
    </message>
    <message>
        <source>{a} cannot be read: {b}</source>
        <translation>{a}을(를) 읽을 수 없습니다: {b}</translation>
    </message>
    <message>
        <source>{element}: {what}.</source>
        <translation>{element}: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {what}.</source>
        <translation>{file}, {line}번째 줄, {key}: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file {what}.</source>
        <translation>{file}, {line}번째 줄: 이 파일은 {what}.</translation>
    </message>
    <message>
        <source>{file}: {key} {what}.</source>
        <translation>{file}: {key} {what}.</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Change the PIN</source>
        <translation>PIN 변경(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>A PIN has {count} digits or more.</source>
        <translation>PIN은 숫자 {count}자리 이상입니다.</translation>
    </message>
    <message>
        <source>A badge held too long counts once (3 seconds)</source>
        <translation>3초 안에 다시 찍힌 명찰은 한 번만 세기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Its name in the journal</source>
        <translation>기록에 남는 이름</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>PIN 없애기</translation>
    </message>
    <message>
        <source>S&amp;et the PIN</source>
        <translation>PIN 설정(&amp;E)</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>The PIN is in force at every desk.</source>
        <translation>이제 모든 데스크에서 PIN을 씁니다.</translation>
    </message>
    <message>
        <source>The event has a PIN. Staff let in who is early, or inside already, or comes to a full room; all else takes the PIN, and so do other desks&apos; scans and blocked guests.</source>
        <translation>행사에 PIN이 있습니다. 일찍 왔거나 이미 안에 있거나 만석인 경우는 데스크에서 입장시킬 수 있고, 그 밖의 입장과 다른 데스크의 스캔 취소, 출입 금지는 PIN이 필요합니다.</translation>
    </message>
    <message>
        <source>The event has no PIN any more.</source>
        <translation>이제 행사에 PIN이 없습니다.</translation>
    </message>
    <message>
        <source>The event has no PIN: whoever stands at a desk may do what a supervisor may.</source>
        <translation>행사에 PIN이 없습니다. 데스크에 있는 누구나 책임자처럼 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
    <message>
        <source>Whoever is let in at this desk also arrives at (the day&apos;s check-in):</source>
        <translation>이 데스크에서 입장하면 함께 도착 처리할 세션(당일 체크인):</translation>
    </message>
</context>
<context>
    <name>DeskModes</name>
    <message>
        <source>A sound for each verdict</source>
        <translation>결과마다 다른 소리</translation>
    </message>
    <message>
        <source>A verdict stays</source>
        <translation>결과 표시 시간</translation>
    </message>
    <message>
        <source>Door on the whole screen</source>
        <translation>출입구 전체 화면</translation>
    </message>
    <message>
        <source>Door, &amp;kiosk, sound…</source>
        <translation>출입구·키오스크·소리(&amp;K)…</translation>
    </message>
    <message>
        <source>Kiosk: guests scan themselves…</source>
        <translation>키오스크: 참석자가 직접 스캔…</translation>
    </message>
    <message>
        <source>Speak the verdict</source>
        <translation>결과를 음성으로 안내</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: Qt&apos;s speech library is missing on this computer.</source>
        <translation>음성 안내를 할 수 없습니다. 이 컴퓨터에 Qt 음성 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: the system has no speech engine. On Linux install speech-dispatcher.</source>
        <translation>음성 안내를 할 수 없습니다. 시스템에 음성 엔진이 없습니다. 리눅스에서는 speech-dispatcher를 설치하세요.</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: the system has no voice for {language}. Add one in its settings.</source>
        <translation>음성 안내를 할 수 없습니다. 시스템에 {language} 음성이 없습니다. 시스템 설정에서 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>%n초 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>until the next scan</source>
        <translation>다음 스캔까지</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>A batch of badges was not finished. Go on with it on the Badges page.</source>
        <translation>끝나지 않은 명찰 일괄 인쇄가 있습니다. 명찰 페이지에서 이어서 하세요.</translation>
    </message>
</context>
<context>
    <name>DeskPrintingDialog</name>
    <message>
        <source>&amp;Second printer, for badges that do not come out of the first</source>
        <translation>보조 프린터: 첫 번째 프린터에서 나오지 않은 명찰용(&amp;S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Print a badge at the &amp;first check-in, if it was never printed</source>
        <translation>처음 입장할 때, 인쇄한 적 없는 명찰 인쇄(&amp;F)</translation>
    </message>
    <message>
        <source>Print the badges of &amp;walk-ins at once</source>
        <translation>현장 등록자의 명찰을 바로 인쇄(&amp;W)</translation>
    </message>
    <message>
        <source>Printing at this desk</source>
        <translation>이 데스크의 인쇄 설정</translation>
    </message>
</context>
<context>
    <name>DoorLayout</name>
    <message>
        <source>Add a walk-in  (F4)</source>
        <translation>현장 등록  (F4)</translation>
    </message>
    <message>
        <source>Companies  (F6)</source>
        <translation>회사  (F6)</translation>
    </message>
    <message>
        <source>Enter picks the marked person; ↑ ↓ move the mark.</source>
        <translation>Enter로 표시된 사람을 고르고, ↑ ↓로 옮깁니다.</translation>
    </message>
    <message>
        <source>Go to Sessions</source>
        <translation>세션으로 이동</translation>
    </message>
    <message>
        <source>Going out: scan a badge or type a name</source>
        <translation>퇴장: 스캔하거나 이름 입력</translation>
    </message>
    <message>
        <source>No name is spelt like that. If it is one of these, choose with ↓ and press Enter.</source>
        <translation>그렇게 쓰는 이름은 없습니다. 아래에 있으면 ↓로 고르고 Enter를 눌러 주세요.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter tries it as a code; F4 adds a walk-in.</source>
        <translation>그런 이름이 없습니다. Enter는 코드로 확인하고, F4는 현장 등록입니다.</translation>
    </message>
    <message>
        <source>People are scanned into a session. Add the first one, and this desk is ready.</source>
        <translation>입장은 세션별로 기록합니다. 첫 세션을 추가하면 이 데스크를 바로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Scan a badge or type a name</source>
        <translation>명찰을 스캔하거나 이름을 입력하세요</translation>
    </message>
    <message>
        <source>{count} people are called that. Choose with ↓ and press Enter.</source>
        <translation>같은 이름이 {count}명 있습니다. ↓로 고르고 Enter를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>DoorMode</name>
    <message>
        <source>Back to the desk  (F11)</source>
        <translation>데스크로 돌아가기  (F11)</translation>
    </message>
    <message numerus="yes">
        <source>Full: %n seat(s)</source>
        <translation>
            <numerusform>만석: %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>현재 인원</translation>
    </message>
    <message numerus="yes">
        <source>of {capacity}: %n seat(s) left</source>
        <translation>
            <numerusform>정원 {capacity}명 중 %n석 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>There is no session to scan into yet. Add one on the Sessions page.</source>
        <translation>아직 입장을 기록할 세션이 없습니다. 세션 화면에서 추가해 주세요.</translation>
    </message>
    <message>
        <source>This desk now works for {session}.</source>
        <translation>이제 이 데스크는 {session} 담당입니다.</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message numerus="yes">
        <source>%n possible double(s)</source>
        <translation>
            <numerusform>중복으로 보이는 기록 %n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>비교하고 합치기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Two different people</source>
        <translation>서로 다른 사람(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>다른 기록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>같은 점</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>명단을 살펴보는 중…</translation>
    </message>
    <message>
        <source>No doubles</source>
        <translation>중복 없음</translation>
    </message>
    <message>
        <source>No two records on the list look like one person.</source>
        <translation>명단에 같은 사람으로 보이는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>한 기록</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>중복으로 보이는 기록</translation>
    </message>
    <message>
        <source>Two records of one person count twice and carry two badges. Compare them and merge them, or say that they are two people: they are not proposed again, at no desk.</source>
        <translation>한 사람의 기록이 둘이면 두 번 집계되고 명찰도 두 개가 됩니다. 비교해서 합치거나 서로 다른 사람이라고 알려 주세요. 그러면 어느 데스크에서도 다시 나오지 않습니다.</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>the external code</source>
        <translation>외부 코드</translation>
    </message>
    <message>
        <source>the name and the company</source>
        <translation>이름과 회사</translation>
    </message>
    <message>
        <source>the name; one has no company</source>
        <translation>이름 (한쪽은 회사 없음)</translation>
    </message>
    <message>
        <source>the phone and a name</source>
        <translation>전화번호와 이름 일부</translation>
    </message>
    <message>
        <source>{one} and {other} are two people.</source>
        <translation>{one} 님과 {other} 님은 서로 다른 사람입니다.</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>All new</source>
        <translation>모두 새 사람</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>모두 같은 사람</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>이미 있는 사람</translation>
    </message>
    <message>
        <source>Known already? Press ← for the same person, → for somebody new. Not decided: added as new.</source>
        <translation>이미 있는 사람입니까? ← 같은 사람, → 새 사람. 정하지 않으면 새로 추가합니다.</translation>
    </message>
    <message>
        <source>On this list</source>
        <translation>이 명단</translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation>새 사람(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>같은 사람(&amp;S)</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>{name} is a document. Copy its table into Excel, save it and drop that file.</source>
        <translation>{name} 파일은 문서입니다. 표를 Excel에 복사해 저장한 뒤 그 파일을 놓아 주세요.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it and drop the list itself.</source>
        <translation>‘{name}’은(는) 폴더입니다. 폴더를 열어 명단 파일을 놓아 주세요.</translation>
    </message>
</context>
<context>
    <name>EarlierValues</name>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>What this field said before ({key})</source>
        <translation>이 칸의 이전 내용 ({key})</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Add a person</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>‘{name}’ 추가</translation>
    </message>
    <message>
        <source>Import a list on the Import page, or add the first person here.</source>
        <translation>가져오기 화면에서 명단을 가져오거나 여기에서 첫 참석자를 추가하세요.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>해당하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody on the list is like that.</source>
        <translation>이 조건에 맞는 사람이 명단에 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>명단이 비어 있습니다</translation>
    </message>
    <message>
        <source>Type less of the name, or the company. If the person is not on the list, add them.</source>
        <translation>이름을 조금만 입력하거나 회사로 찾아보세요. 명단에 없으면 추가하면 됩니다.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n person(s) saved.</source>
        <translation>
            <numerusform>%Ln명을 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>Excel 파일로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>구분별</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>입장 횟수</translation>
    </message>
    <message>
        <source>Everybody with all fields, cancelled people too. Correct it in Excel and import it again: only what you changed is changed.</source>
        <translation>취소한 사람까지 모두, 모든 항목이 들어 있습니다. Excel에서 고쳐 다시 가져오면 고친 것만 바뀝니다.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 파일 (*.xlsx)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>Headcounts are kept for each session. Add the sessions first.</source>
        <translation>인원은 세션마다 집계합니다. 세션을 먼저 추가해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Headcounts of %n session(s) saved.</source>
        <translation>
            <numerusform>세션 %n개의 인원 집계를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>현재 인원</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>No program here can show folders. The file is {path}.</source>
        <translation>이 컴퓨터에는 폴더를 여는 프로그램이 없습니다. 파일은 {path}에 있습니다.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>People as &amp;Excel workbook…</source>
        <translation>명단을 Excel 파일로(&amp;E)…</translation>
    </message>
    <message>
        <source>People as CS&amp;V…</source>
        <translation>명단을 CSV로(&amp;V)…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV로 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the headcounts</source>
        <translation>인원 집계 저장</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>참석자 명단 저장</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>저장됨: {path}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The headcounts of every session, as they will be saved. The workbook also has a sheet for each of country, category and company.</source>
        <translation>모든 세션의 인원 집계입니다. 보이는 그대로 저장됩니다. Excel 파일에는 국가별, 구분별, 회사별 시트도 들어갑니다.</translation>
    </message>
    <message>
        <source>headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>people</source>
        <translation>참석자</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Another program is holding the event file. Nothing was saved; try again.</source>
        <translation>다른 프로그램이 행사 파일을 사용하고 있습니다. 저장되지 않았으니 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>That did not work: {detail}. Nothing was saved; try again.</source>
        <translation>작업하지 못했습니다: {detail}. 저장되지 않았으니 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The file could not be written: {detail}. Check the disk and try again.</source>
        <translation>파일에 쓸 수 없습니다: {detail}. 디스크를 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Search again.</source>
        <translation>이 참석자는 더 이상 명단에 없습니다. 다시 검색해 주세요.</translation>
    </message>
    <message>
        <source>This session was removed. Choose another one.</source>
        <translation>이 세션은 삭제되었습니다. 다른 세션을 선택해 주세요.</translation>
    </message>
    <message>
        <source>{name} was let in and cannot be replaced. Register the other one as a walk-in.</source>
        <translation>{name} 님은 이미 입장해서 대리 참석으로 바꿀 수 없습니다. 다른 분은 현장 등록해 주세요.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The making of {name} was broken off, so it carries no event. Delete it and make the event again.</source>
        <translation>{name}을(를) 만드는 도중에 중단되어 행사가 들어 있지 않습니다. 지우고 다시 만들어 주세요.</translation>
    </message>
    <message>
        <source>There is a file {name} already, and nothing was changed in it. Open it, or choose another name.</source>
        <translation>{name} 파일이 이미 있어서 아무것도 바꾸지 않았습니다. 그 파일을 열거나 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>{name} belongs to another program and is not an event file. Choose a file that ends in .checkin.</source>
        <translation>{name}은(는) 다른 프로그램의 파일입니다. .checkin으로 끝나는 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>{name} is damaged ({detail}). Copy it somewhere safe first, then open your last backup.</source>
        <translation>{name}이(가) 손상되었습니다({detail}). 먼저 안전한 곳에 복사한 다음 마지막 백업을 열어 주세요.</translation>
    </message>
    <message>
        <source>{name} is not an event file. A list of people is imported once an event is open.</source>
        <translation>{name}은(는) 행사 파일이 아닙니다. 참석자 명단은 행사를 연 다음에 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written by you ({detail}). Choose another folder, or ask for permission.</source>
        <translation>{path}에 읽거나 쓸 권한이 없습니다({detail}). 다른 폴더를 고르거나 권한을 요청해 주세요.</translation>
    </message>
    <message>
        <source>{path} is not there. It may be on a drive that is not plugged in; choose another file.</source>
        <translation>{path} 파일이 없습니다. 연결되지 않은 드라이브에 있을 수 있으니 다른 파일을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files of type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>찾는 위치:</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Arrived</source>
        <translation>도착함</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>명찰 미인쇄</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>명찰 인쇄됨</translation>
    </message>
    <message>
        <source>Badge to be reprinted</source>
        <translation>명찰 다시 인쇄 필요</translation>
    </message>
    <message>
        <source>Badge: all</source>
        <translation>명찰: 모두</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Category: all</source>
        <translation>구분: 모두</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Company: all</source>
        <translation>회사: 모두</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country: all</source>
        <translation>국가: 모두</translation>
    </message>
    <message>
        <source>Everybody, cancelled too</source>
        <translation>취소자 포함 전체</translation>
    </message>
    <message>
        <source>Inside a session now</source>
        <translation>지금 세션 안에 있음</translation>
    </message>
    <message>
        <source>Inside now: {session}</source>
        <translation>지금 입장 중: {session}</translation>
    </message>
    <message>
        <source>Invited: {session}</source>
        <translation>초청됨: {session}</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>명찰 미발급</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>아직 도착하지 않음</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>명단에 있는 사람</translation>
    </message>
    <message>
        <source>Search: name, initials (ㄱㅁㅅ), company, e-mail, badge number</source>
        <translation>검색: 이름, 초성(ㄱㅁㅅ), 회사, 이메일, 명찰 번호</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Session: all</source>
        <translation>세션: 모두</translation>
    </message>
    <message>
        <source>Was in: {session}</source>
        <translation>참석함: {session}</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>표시할 사람</translation>
    </message>
</context>
<context>
    <name>GonePanel</name>
    <message>
        <source>A newer version of {name} ({when}): {met} of its {people} people are on this list too.</source>
        <translation>{name}({when})의 새 버전입니다. 그 명단의 {people}명 중 {met}명이 이 명단에도 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n people</source>
        <translation>
            <numerusform>이 %Ln명의 참석 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>명단에서 빠진 사람</translation>
    </message>
</context>
<context>
    <name>GroupsChoice</name>
    <message>
        <source>Search, or type another and press Enter</source>
        <translation>검색하거나 새로 입력하고 Enter를 누르세요</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>입장 대상</translation>
    </message>
</context>
<context>
    <name>HardestStrip</name>
    <message>
        <source>The names that are hardest to set, the worst first</source>
        <translation>넣기 가장 어려운 이름, 어려운 순서</translation>
    </message>
</context>
<context>
    <name>HeadcountPanel</name>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(정보 없음)</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message numerus="yes">
        <source>Code {code}. The doors open %n minute(s) before.</source>
        <translation>
            <numerusform>코드 {code}. 시작 %n분 전부터 입장할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Edit the session (Enter or F2)</source>
        <translation>세션 편집 (Enter 또는 F2)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>현재 인원</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk: {name}</source>
        <translation>데스크: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>Qt date format: day, month and year</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>이 데스크의 이름</translation>
    </message>
    <message>
        <source>Rehearsal · {day}, {time}</source>
        <translation>리허설 · {day} {time}</translation>
    </message>
    <message>
        <source>The demo runs on the event&apos;s own first day, not today.</source>
        <translation>데모는 오늘이 아니라 행사 첫날의 시각으로 진행됩니다.</translation>
    </message>
    <message>
        <source>The name of this desk in the journal; click to change it</source>
        <translation>기록에 남는 이 데스크의 이름입니다. 누르면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>This desk: what its scans do besides, and the supervisor&apos;s PIN</source>
        <translation>이 데스크: 스캔할 때 함께 할 일과 책임자 PIN</translation>
    </message>
    <message>
        <source>Time at the event ({zone})</source>
        <translation>행사 현지 시각 ({zone})</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added to the list</source>
        <translation>명단에 추가</translation>
    </message>
    <message>
        <source>Added to the list in place of somebody else</source>
        <translation>다른 사람을 대신하여 명단에 추가됨</translation>
    </message>
    <message>
        <source>Another record of the same person was joined to this one</source>
        <translation>같은 사람의 다른 기록이 이 기록에 합쳐짐</translation>
    </message>
    <message>
        <source>Asked at {session}: {answers}</source>
        <translation>{session} 질문: {answers}</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>명단에 복원</translation>
    </message>
    <message>
        <source>Badge …{digits} did not come out of {printer}: {why}</source>
        <translation>명찰 …{digits}이(가) {printer}에서 나오지 않음: {why}</translation>
    </message>
    <message>
        <source>Badge …{digits} issued</source>
        <translation>명찰 …{digits} 발급</translation>
    </message>
    <message>
        <source>Badge …{digits} printed on {printer}</source>
        <translation>명찰 …{digits} 인쇄: {printer}</translation>
    </message>
    <message>
        <source>Badge …{digits} sent again to {printer}: {why}</source>
        <translation>명찰 …{digits}을(를) {printer}(으)로 다시 보냄: {why}</translation>
    </message>
    <message>
        <source>Badge …{digits} sent to {printer}</source>
        <translation>명찰 …{digits}을(를) {printer}(으)로 보냄</translation>
    </message>
    <message>
        <source>Badge …{digits} withdrawn: {why}</source>
        <translation>명찰 …{digits} 회수: {why}</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>출입 금지: {why}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>참석 취소</translation>
    </message>
    <message>
        <source>Comes on: {days}</source>
        <translation>오는 날: {days}</translation>
    </message>
    <message>
        <source>Corrected: {fields}</source>
        <translation>수정: {fields}</translation>
    </message>
    <message>
        <source>Entered {session}</source>
        <translation>{session} 입장</translation>
    </message>
    <message>
        <source>Entered {session}, let in anyway: {why}</source>
        <translation>{session} 예외 입장: {why}</translation>
    </message>
    <message>
        <source>Left {session}</source>
        <translation>{session} 퇴장</translation>
    </message>
    <message>
        <source>May be the same person as somebody alike after all</source>
        <translation>비슷한 사람과 같은 사람일 수 있다고 고침</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>출입 금지 해제</translation>
    </message>
    <message>
        <source>Refused at {session}: {reason}</source>
        <translation>{session} 입장 불가: {reason}</translation>
    </message>
    <message>
        <source>Said not to be the same person as somebody alike</source>
        <translation>비슷한 사람과 다른 사람이라고 확인함</translation>
    </message>
    <message>
        <source>Taken back: {scan}</source>
        <translation>되돌림: {scan}</translation>
    </message>
    <message>
        <source>The import that brought this record was taken back</source>
        <translation>이 기록을 들여온 가져오기를 되돌림</translation>
    </message>
    <message>
        <source>To be told: {who}</source>
        <translation>알릴 사람: {who}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>모든 날</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{who} was told that they came</source>
        <translation>{who}에게 도착을 알림</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column {letter}</source>
        <translation>{letter} 열</translation>
    </message>
    <message>
        <source>What {header} means</source>
        <translation>{header} 열의 뜻</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>&amp;Go on with {name}</source>
        <translation>{name} 이어서 보기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>이 가져오기 되돌리기(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>Issue and &amp;print the %n new</source>
        <translation>
            <numerusform>새 명찰 %Ln개 발급하고 인쇄(&amp;P)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>명단 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>취소했습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the attendee list</source>
        <translation>참석자 명단 선택</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, or choose one. You see what will happen before anything is written.</source>
        <translation>Excel 파일이나 CSV 파일을 여기에 끌어다 놓거나 선택해 주세요. 저장하기 전에 무엇이 바뀌는지 먼저 보여 드립니다.</translation>
    </message>
    <message>
        <source>Import the attendee list</source>
        <translation>참석자 명단을 가져오세요</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv *.xls *.ods)</source>
        <translation>명단 (*.xlsx *.csv *.txt *.tsv *.xls *.ods)</translation>
    </message>
    <message>
        <source>One after the other: {names} will follow.</source>
        <translation>하나씩 진행합니다. 다음 명단: {names}</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>명단을 읽는 중</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>각 열의 뜻</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>{name} is imported.</source>
        <translation>{name} 명단을 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>1 row: {added} new, {changed} changed, {same} the same, {reported} left out</source>
        <translation>1행: 추가 {added}, 변경 {changed}, 동일 {same}, 제외 {reported}</translation>
    </message>
    <message>
        <source>A character was lost when the list was saved; correct it</source>
        <translation>명단을 저장할 때 깨진 글자가 있습니다. 고쳐 주세요</translation>
    </message>
    <message>
        <source>Correct the rows left out in the list and import it again: nobody is taken twice.</source>
        <translation>빠진 행을 명단에서 고친 뒤 다시 가져와 주세요. 같은 사람이 두 번 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Does not look like an e-mail address; taken as it is</source>
        <translation>이메일 주소처럼 보이지 않지만 그대로 가져옵니다</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 파일</translation>
    </message>
    <message>
        <source>Given name in Hangul</source>
        <translation>한글 이름(성 제외)</translation>
    </message>
    <message>
        <source>Headings in row {row}: {texts}</source>
        <translation>제목 행: {row}행 ({texts})</translation>
    </message>
    <message>
        <source>Imported. {counts}.</source>
        <translation>가져왔습니다. {counts}.</translation>
    </message>
    <message>
        <source>Imported. {counts}; {cancelled} cancelled.</source>
        <translation>가져왔습니다. {counts}, 참석 취소 {cancelled}.</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>한국어 (CP949)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>No column holds names yet. Choose “Name” above the column that does.</source>
        <translation>아직 이름 열이 없습니다. 이름이 있는 열 위에서 ‘이름’을 선택해 주세요.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>제목 행 없음</translation>
    </message>
    <message>
        <source>No session is called this; the person is not listed for it</source>
        <translation>이런 이름의 세션이 없어서 초청 명단에 넣지 않습니다</translation>
    </message>
    <message>
        <source>OpenDocument workbook</source>
        <translation>OpenDocument 파일</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>이메일이 같음</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>이름이 같음</translation>
    </message>
    <message>
        <source>Surname in Hangul</source>
        <translation>한글 성</translation>
    </message>
    <message>
        <source>That sheet is not in {name} any more. Choose another.</source>
        <translation>{name}에 그 시트가 더 이상 없습니다. 다른 시트를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The columns of {name} have changed. Choose the file again.</source>
        <translation>{name}의 열이 바뀌었습니다. 파일을 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>유니코드 (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>서유럽어 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>서유럽어 (이전 Mac)</translation>
    </message>
    <message>
        <source>Whether they come</source>
        <translation>참석 여부</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>식별 번호</translation>
    </message>
    <message>
        <source>older Excel workbook</source>
        <translation>이전 버전 Excel 파일</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>세로줄로 구분</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>쉼표로 구분</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>세미콜론으로 구분</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>탭으로 구분</translation>
    </message>
    <message>
        <source>{counts}. There is nothing to import.</source>
        <translation>{counts}. 가져올 내용이 없습니다.</translation>
    </message>
    <message>
        <source>{counts}; {cancelled} to be cancelled.</source>
        <translation>{counts}, 참석 취소 예정 {cancelled}.</translation>
    </message>
    <message>
        <source>{name} is a schedule of meetings, not a list of people. Open it on the page Meetings.</source>
        <translation>{name}은(는) 참석자 명단이 아니라 상담 일정표입니다. 상담 페이지에서 여세요.</translation>
    </message>
    <message>
        <source>{name} is empty. Save the list again and choose it anew.</source>
        <translation>{name} 파일이 비어 있습니다. 명단을 다시 저장한 뒤 선택해 주세요.</translation>
    </message>
    <message>
        <source>{name} is larger than any attendee list. Save the rows that matter as a file of their own.</source>
        <translation>{name} 파일이 참석자 명단이라기에는 너무 큽니다. 필요한 행만 다른 파일로 저장해 주세요.</translation>
    </message>
    <message>
        <source>{name} is not a list that can be read. Save it as .xlsx or .csv and choose that file.</source>
        <translation>{name} 파일은 읽을 수 있는 명단이 아닙니다. .xlsx나 .csv로 저장해서 그 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again.</source>
        <translation>{name} 파일이 더 이상 그 자리에 없습니다. 파일을 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Save a copy without one and choose that.</source>
        <translation>{name} 파일에 암호가 걸려 있습니다. 암호 없는 사본을 저장해서 선택해 주세요.</translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask its owner for access.</source>
        <translation>{name} 파일을 읽을 수 없습니다. 다른 프로그램에서 닫거나 소유자에게 권한을 요청해 주세요.</translation>
    </message>
    <message>
        <source>{reason} (see row {row})</source>
        <translation>{reason} ({row}행 참고)</translation>
    </message>
    <message>
        <source>{rows} rows: {added} new, {changed} changed, {same} the same, {reported} left out</source>
        <translation>{rows}행: 추가 {added}, 변경 {changed}, 동일 {same}, 제외 {reported}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>이 가져오기 되돌리기(&amp;U)…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>참석 취소</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>이전 가져오기</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>List</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>No list was imported yet.</source>
        <translation>아직 가져온 명단이 없습니다.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Badges that were printed in it stay as they are. What you are working on stays open.</source>
        <translation>이미 인쇄한 명찰은 그대로입니다. 지금 편집하는 것도 열린 채로 있습니다.</translation>
    </message>
    <message>
        <source>Design files (*.toml)</source>
        <translation>디자인 파일 (*.toml)</translation>
    </message>
    <message>
        <source>Open a design file</source>
        <translation>디자인 파일 열기</translation>
    </message>
    <message>
        <source>Save as a design file</source>
        <translation>디자인 파일로 저장</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Take {title} out of the event file?</source>
        <translation>{title} 디자인을 행사 파일에서 빼시겠습니까?</translation>
    </message>
    <message>
        <source>The design is saved in {place}.</source>
        <translation>디자인을 {place}에 저장했습니다.</translation>
    </message>
    <message>
        <source>{name}, our own</source>
        <translation>{name}, 우리 디자인</translation>
    </message>
    <message>
        <source>{title} is in the event file, and chosen for printing.</source>
        <translation>{title} 디자인을 행사 파일에 저장했고, 인쇄용으로 선택했습니다.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>A company: who came, add, print, let in</source>
        <translation>회사별 보기: 도착 확인, 추가, 인쇄, 입장</translation>
    </message>
    <message>
        <source>A scanner works on every page. Any key closes this card.</source>
        <translation>스캐너는 모든 화면에서 작동합니다. 아무 키나 누르면 닫힙니다.</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Admit anyway, with a reason; answer what the door asks</source>
        <translation>사유를 적고 예외 입장; 입구 질문에 답하기</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>다른 행사</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>카메라 켜기/끄기</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>세션 선택</translation>
    </message>
    <message>
        <source>Desk, Attendees, Sessions, Meetings, Badges, Import, Export</source>
        <translation>데스크, 참석자, 세션, 상담, 명찰, 가져오기, 내보내기</translation>
    </message>
    <message>
        <source>Door on the whole screen, and back</source>
        <translation>출입구 전체 화면, 다시 누르면 원래대로</translation>
    </message>
    <message>
        <source>Empty the box, let go of a person, close a dialog</source>
        <translation>입력란 비우기, 선택 해제, 대화 상자 닫기</translation>
    </message>
    <message>
        <source>In a form: choose the company; print the badge at once or not</source>
        <translation>입력 화면: 회사 선택, 명찰 바로 인쇄 켜고 끄기</translation>
    </message>
    <message>
        <source>In a form: what the field said before</source>
        <translation>입력 화면: 이 칸의 이전 내용</translation>
    </message>
    <message>
        <source>In a list: search; add; edit</source>
        <translation>목록에서: 검색, 추가, 편집</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>입장 또는 퇴장</translation>
    </message>
    <message>
        <source>In the list of attendees: copy who is chosen</source>
        <translation>참석자 목록에서: 선택한 사람 복사</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Move the mark in the results</source>
        <translation>검색 결과에서 이동</translation>
    </message>
    <message>
        <source>On the board of meetings: carry a meeting, put it down</source>
        <translation>상담 현황판에서: 상담 옮기기, 놓기</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Scan the codes on a copied picture</source>
        <translation>복사한 이미지의 코드 스캔</translation>
    </message>
    <message>
        <source>Somebody else came in place of this person</source>
        <translation>이 사람 대신 다른 사람이 참석</translation>
    </message>
    <message>
        <source>Take the last scan back</source>
        <translation>마지막 스캔 취소</translation>
    </message>
    <message>
        <source>Take the scan; pick the marked person; let in the picked one</source>
        <translation>스캔 확인, 표시된 사람 선택, 선택한 사람 입장</translation>
    </message>
    <message>
        <source>Test the scanner, or choose its port</source>
        <translation>스캐너 시험, 포트 선택</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>이 도움말</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Doors open at {time}</source>
        <translation>{time}부터 입장하실 수 있습니다</translation>
    </message>
    <message>
        <source>Hold the QR code of your invitation or badge under the scanner.</source>
        <translation>초대장이나 명찰의 QR 코드를 스캐너에 대 주세요.</translation>
    </message>
    <message>
        <source>If you have not come in yet, please go to the registration desk.</source>
        <translation>아직 입장하지 않으셨다면 등록 데스크로 와 주세요.</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>코드를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Please collect your badge at the registration desk.</source>
        <translation>명찰은 등록 데스크에서 받아 주세요.</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>등록 데스크로 와 주세요</translation>
    </message>
    <message>
        <source>Please scan your code again then.</source>
        <translation>그때 다시 코드를 스캔해 주세요.</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>다시 시도하시거나 등록 데스크로 와 주세요.</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>코드를 스캔해 주세요</translation>
    </message>
    <message>
        <source>Scan your code as you leave</source>
        <translation>나가실 때 코드를 스캔해 주세요</translation>
    </message>
    <message>
        <source>Show the QR code of your invitation or badge to the camera.</source>
        <translation>초대장이나 명찰의 QR 코드를 카메라에 보여 주세요.</translation>
    </message>
    <message>
        <source>We will gladly help you there.</source>
        <translation>기꺼이 도와드리겠습니다.</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>이미 입장 확인되었습니다</translation>
    </message>
    <message>
        <source>You are checked in: {session}</source>
        <translation>입장 확인: {session}</translation>
    </message>
    <message>
        <source>You are checked out: {session}</source>
        <translation>퇴장 확인: {session}</translation>
    </message>
    <message>
        <source>Your badge is being printed. Please take it with you.</source>
        <translation>명찰을 인쇄하고 있습니다. 꼭 받아 가세요.</translation>
    </message>
    <message>
        <source>Your next meeting: {time}, table {table}, {company}</source>
        <translation>다음 상담: {time}, {table}번 테이블, {company}</translation>
    </message>
    <message>
        <source>Your next meeting: {time}, {company}</source>
        <translation>다음 상담: {time}, {company}</translation>
    </message>
</context>
<context>
    <name>KioskBack</name>
    <message>
        <source>Staff: change or leave the kiosk</source>
        <translation>스태프: 키오스크 설정·종료</translation>
    </message>
</context>
<context>
    <name>KioskDialog</name>
    <message>
        <source>&amp;Guests</source>
        <translation>참석자(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;PIN to leave the kiosk, {count} digits or more</source>
        <translation>키오스크 종료 &amp;PIN, 숫자 {count}자리 이상</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>세션(&amp;S)</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Guests hold their code under the scanner or up to the camera. When a session is over, the kiosk goes on to the next, unless you choose one.</source>
        <translation>참석자가 코드를 스캐너나 카메라에 댑니다. 세션을 직접 고르지 않으면, 세션이 끝난 뒤 다음 세션으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>Kiosk: guests scan themselves</source>
        <translation>키오스크: 참석자가 직접 스캔</translation>
    </message>
    <message>
        <source>No printer is chosen, so guests collect their badges at the desk.</source>
        <translation>선택한 프린터가 없어서 명찰은 데스크에서 받습니다.</translation>
    </message>
    <message>
        <source>Print &amp;badges that were never printed</source>
        <translation>아직 인쇄하지 않은 명찰 인쇄(&amp;B)</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>키오스크 시작</translation>
    </message>
    <message>
        <source>Starting &amp;language</source>
        <translation>시작 언어(&amp;L)</translation>
    </message>
    <message>
        <source>The session that is on now</source>
        <translation>지금 진행 중인 세션</translation>
    </message>
    <message>
        <source>There is no session to scan into yet. Add one on the Sessions page.</source>
        <translation>아직 입장을 기록할 세션이 없습니다. 세션 화면에서 추가해 주세요.</translation>
    </message>
    <message>
        <source>They go to {printer}.</source>
        <translation>{printer}에서 인쇄됩니다.</translation>
    </message>
    <message>
        <source>To change or leave it, touch the lock and enter the PIN. The event has none: choose one for today.</source>
        <translation>설정을 바꾸거나 끝내려면 자물쇠를 누르고 PIN을 입력하세요. 행사에 PIN이 없으니 오늘 쓸 PIN을 정하세요.</translation>
    </message>
    <message>
        <source>To change or leave it, touch the lock and enter the supervisor&apos;s PIN.</source>
        <translation>설정을 바꾸거나 끝내려면 자물쇠를 누르고 책임자 PIN을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>KioskStaff</name>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Badges that were never printed go to {printer}.</source>
        <translation>아직 인쇄하지 않은 명찰은 {printer}에서 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄 안 함</translation>
    </message>
    <message>
        <source>Go on with the kiosk</source>
        <translation>키오스크 계속하기</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Guests collect their badges at the desk.</source>
        <translation>명찰은 데스크에서 받습니다.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>키오스크 종료</translation>
    </message>
    <message>
        <source>No printer is chosen, so guests collect their badges at the desk.</source>
        <translation>선택한 프린터가 없어서 명찰은 데스크에서 받습니다.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Starting language</source>
        <translation>시작 언어</translation>
    </message>
    <message>
        <source>The session that is on now</source>
        <translation>지금 진행 중인 세션</translation>
    </message>
    <message>
        <source>over</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>&amp;Choose another list…</source>
        <translation>다른 명단 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>이전 가져오기(&amp;E)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Badge …{digits}</source>
        <translation>명찰 …{digits}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>초성</translation>
    </message>
    <message>
        <source>Other keyboard</source>
        <translation>한/영 전환</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>다른 문자</translation>
    </message>
    <message>
        <source>Phone …{digits}</source>
        <translation>전화 …{digits}</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>비슷한 철자</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>비슷한 발음</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>%n meeting(s) saved: {path}</source>
        <translation>
            <numerusform>상담 %Ln건을 저장했습니다: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation>일정표 선택</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 파일 (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>목록 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Read like that it is no schedule of meetings. It is shown as before.</source>
        <translation>그렇게 읽으면 상담 일정표가 아닙니다. 이전 방식으로 표시했습니다.</translation>
    </message>
    <message>
        <source>Save meetings and outcomes</source>
        <translation>상담과 결과 저장</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>&amp;Cancel meeting</source>
        <translation>상담 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>옮기기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;No-show</source>
        <translation>불참(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Carry it with the arrow keys or the mouse (Ctrl+X), put it down (Ctrl+V)</source>
        <translation>화살표 키나 마우스로 옮기고(Ctrl+X) 놓습니다(Ctrl+V)</translation>
    </message>
    <message>
        <source>He&amp;ld</source>
        <translation>상담 완료(&amp;L)</translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>통역: {name}</translation>
    </message>
    <message>
        <source>Neither side came</source>
        <translation>양측 모두 불참</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>시작(&amp;T)</translation>
    </message>
    <message>
        <source>Say which side did not come</source>
        <translation>어느 쪽이 오지 않았는지 선택</translation>
    </message>
    <message>
        <source>Take back what was said: it is still to be held</source>
        <translation>표시를 취소하고 예정 상태로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>All meetings of {company}</source>
        <translation>{company}의 모든 상담</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>이메일 복사</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>전화번호 복사</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Nobody of this company is on the list.</source>
        <translation>이 기업의 참석자가 명단에 없습니다.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>미도착</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Company at two tables</source>
        <translation>기업이 두 테이블에 있음</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>상담 완료</translation>
    </message>
    <message>
        <source>Interpreter at two tables</source>
        <translation>통역이 두 테이블에 있음</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>시작 전에 끝남</translation>
    </message>
    <message>
        <source>Korean company</source>
        <translation>한국 기업</translation>
    </message>
    <message>
        <source>Mexican company</source>
        <translation>멕시코 기업</translation>
    </message>
    <message>
        <source>Neither side came</source>
        <translation>양측 모두 불참</translation>
    </message>
    <message>
        <source>No day of the event</source>
        <translation>행사 날짜가 아님</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>테이블 없음</translation>
    </message>
    <message>
        <source>No time that can be read</source>
        <translation>읽을 수 있는 시간이 없음</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One of the two companies is missing</source>
        <translation>두 기업 중 하나가 없음</translation>
    </message>
    <message>
        <source>Person at two tables</source>
        <translation>참석자가 두 테이블에 있음</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Table taken</source>
        <translation>테이블 사용 중</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>테이블 {table}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>{company} did not come</source>
        <translation>{company} 불참</translation>
    </message>
    <message>
        <source>{name} is a list of people. Open it on the page Import.</source>
        <translation>{name}은(는) 참석자 명단입니다. 가져오기 페이지에서 여세요.</translation>
    </message>
    <message>
        <source>{name} is no schedule of meetings: it has no column for {missing}. Add it in the list and choose it again.</source>
        <translation>{name}은(는) 상담 일정표가 아닙니다. 다음 열이 없습니다: {missing}. 열을 추가한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>{why}: {companies}, {table}, {time}</source>
        <translation>{why}: {companies}, {table}, {time}</translation>
    </message>
</context>
<context>
    <name>MeetingsHead</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>겹치는 상담 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo move</source>
        <translation>옮기기 취소(&amp;U)</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>모든 테이블</translation>
    </message>
    <message>
        <source>Import &amp;schedule…</source>
        <translation>일정표 가져오기(&amp;S)…</translation>
    </message>
    <message>
        <source>List the meetings that cannot both be held</source>
        <translation>동시에 진행할 수 없는 상담 보기</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>겹침 없음</translation>
    </message>
    <message>
        <source>Put the meeting that was moved last back where it was (Ctrl+Z)</source>
        <translation>마지막으로 옮긴 상담을 제자리로 되돌립니다(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Save &amp;outcomes…</source>
        <translation>결과 저장(&amp;O)…</translation>
    </message>
    <message>
        <source>Tables or one company</source>
        <translation>테이블 또는 한 기업</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) imported.</source>
        <translation>
            <numerusform>상담 %Ln건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board of meetings</source>
        <translation>상담 현황판</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>복사됨: {text}</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>일정표 가져오기</translation>
    </message>
    <message>
        <source>Import the schedule as an Excel or CSV file: table, day, time, both companies; people and interpreter where they are known.</source>
        <translation>일정표를 Excel이나 CSV 파일로 가져오세요: 테이블, 날짜, 시간, 두 기업, 그리고 정해졌다면 참석자와 통역.</translation>
    </message>
    <message>
        <source>Moved to {table}, {time}</source>
        <translation>옮김: {table}, {time}</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>아직 상담이 없습니다</translation>
    </message>
    <message>
        <source>One schedule at a time: {name} is read. Drop the others after it.</source>
        <translation>일정표는 하나씩 가져옵니다: {name}을(를) 읽습니다. 나머지는 그다음에 놓으세요.</translation>
    </message>
    <message>
        <source>Outcome saved: {companies}</source>
        <translation>결과를 저장했습니다: {companies}</translation>
    </message>
</context>
<context>
    <name>MeetingsSummary</name>
    <message numerus="yes">
        <source>%n MOU(s) signed</source>
        <translation>
            <numerusform>MOU %n건 체결</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>상담 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>분야 없음</translation>
    </message>
    <message>
        <source>{memoranda}: USD {total}</source>
        <translation>{memoranda}: USD {total}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n scan(s): {sessions}</source>
        <translation>
            <numerusform>스캔 %n회: {sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>Are these two records one person?</source>
        <translation>이 두 기록이 같은 사람입니까?</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>출입</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>남길 기록</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>두 기록 합치기</translation>
    </message>
    <message>
        <source>The record of {other} goes into the one of {kept}: their scans become one person&apos;s, badges that are good stay good, and the history of both is kept. This cannot be taken back.</source>
        <translation>{other} 님의 기록을 {kept} 님의 기록에 합칩니다. 스캔은 한 사람의 것이 되고, 유효한 명찰은 그대로 유효하며, 두 기록의 이력이 모두 남습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This record, of {name}</source>
        <translation>이 기록: {name}</translation>
    </message>
    <message>
        <source>To be reprinted, because it says something else: {badges}</source>
        <translation>적힌 내용이 달라 다시 인쇄해야 하는 명찰: {badges}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>미인쇄</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>was nowhere yet</source>
        <translation>아직 입장한 적 없음</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>회수됨</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Two records are one: {name}</source>
        <translation>두 기록을 하나로 합쳤습니다: {name}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Put away</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>다른 위치(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>첫날(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the event</source>
        <translation>행사 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>행사 파일 (*.checkin)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>행사 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 빠릅니다.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one like America/Mexico_City.</source>
        <translation>{zone}(이)라는 시간대는 없습니다. Asia/Seoul처럼 골라 주세요.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>시간대(&amp;Z)</translation>
    </message>
    <message>
        <source>Where to keep the event</source>
        <translation>행사를 저장할 위치</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy.M.d (ddd)</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message numerus="yes">
        <source>%n badge(s) did not come out</source>
        <translation>
            <numerusform>명찰 %Ln개가 나오지 않았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait at the printer</source>
        <translation>
            <numerusform>명찰 %Ln개가 프린터에서 기다리고 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print on {printer}</source>
        <translation>{printer}에서 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>계속 기다리기(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing was noted as printed.</source>
        <translation>인쇄한 것으로 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>The badge of {name} did not come out</source>
        <translation>{name} 님의 명찰이 나오지 않았습니다</translation>
    </message>
    <message>
        <source>The badge of {name} waits at the printer</source>
        <translation>{name} 님의 명찰이 프린터에서 기다리고 있습니다</translation>
    </message>
    <message>
        <source>What waits comes out by itself when the printer goes on.</source>
        <translation>프린터가 다시 움직이면 저절로 나옵니다.</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>정렬 기준(&amp;B)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>&amp;Follow-up</source>
        <translation>후속 조치(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>관심도(&amp;I)</translation>
    </message>
    <message>
        <source>MOU in US&amp;D</source>
        <translation>MOU 금액(US&amp;D)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>상담 결과</translation>
    </message>
    <message>
        <source>S&amp;ector</source>
        <translation>분야(&amp;E)</translation>
    </message>
    <message>
        <source>Sa&amp;ve outcome</source>
        <translation>결과 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Write whole US dollars up to {most}, such as {example}; leave it empty for none.</source>
        <translation>{most} 이하의 달러 금액을 정수로 입력하세요(예: {example}). 없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>none signed</source>
        <translation>체결 안 함</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>&amp;Admit</source>
        <translation>입장(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Host agreed</source>
        <translation>주최 측 승인(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Identity checked</source>
        <translation>신분 확인(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal:</source>
        <translation>사유(기록에 남습니다)(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Scanned by mistake before</source>
        <translation>이전 스캔 오류(&amp;S)</translation>
    </message>
    <message>
        <source>Admit {name} anyway?</source>
        <translation>{name} 님을 예외로 입장시키시겠습니까?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>OverruledStrip</name>
    <message>
        <source>&amp;Take all of theirs</source>
        <translation>모두 상대 내용으로(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>상대 내용으로(&amp;T)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Another desk had changed {name} meanwhile; what you saved stands.</source>
        <translation>그사이 다른 데스크에서 {name} 님의 정보를 바꿨습니다. 지금은 여기서 저장한 내용이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>상대 내용으로</translation>
    </message>
    <message>
        <source>{field}: “{theirs}” there, “{ours}” here</source>
        <translation>{field}: 상대 “{theirs}”, 여기 “{ours}”</translation>
    </message>
</context>
<context>
    <name>PeopleAtDesk</name>
    <message>
        <source>Find the person who did not come first, then press F7.</source>
        <translation>오지 않은 사람을 먼저 찾은 다음 F7을 누르세요.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%n number(s) issued.</source>
        <translation>
            <numerusform>번호 %Ln개를 발급했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have a number already.</source>
        <translation>모두 이미 번호가 있습니다.</translation>
    </message>
    <message>
        <source>Cancel person</source>
        <translation>참석 취소</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>{name} 님의 참석을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>저장했습니다: {name}</translation>
    </message>
    <message>
        <source>Their badge opens no door from then on. You can restore them at any time.</source>
        <translation>취소하면 이 명찰로는 입장할 수 없습니다. 언제든지 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} has a badge.</source>
        <translation>{name} 님의 명찰을 발급했습니다.</translation>
    </message>
    <message>
        <source>{name} has a new badge; the old number is dead.</source>
        <translation>{name} 님의 명찰을 재발급했습니다. 이전 번호는 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is cancelled.</source>
        <translation>{name} 님의 참석을 취소했습니다.</translation>
    </message>
    <message>
        <source>{name} is on the list again.</source>
        <translation>{name} 님을 명단에 복원했습니다.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>&amp;Black and white</source>
        <translation>흑백(&amp;B)</translation>
    </message>
    <message>
        <source>As a label printer prints it</source>
        <translation>라벨 프린터로 인쇄한 모습</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>다음 사람</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>이전 사람</translation>
    </message>
    <message>
        <source>Whose badge is shown: search by name</source>
        <translation>누구의 명찰인지: 이름으로 찾기</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Add in their place</source>
        <translation>대신 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>명단에 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>A name is needed, in Hangul or in Latin letters.</source>
        <translation>한글이나 로마자로 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Already on the list: {people}</source>
        <translation>이미 명단에 있습니다: {people}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>입력한 내용을 버리시겠습니까?</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} 편집</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Who came instead of {name}?</source>
        <translation>{name} 님 대신 누가 오셨습니까?</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Invited by name to</source>
        <translation>개별 초청 세션</translation>
    </message>
    <message>
        <source>{field} · suggested</source>
        <translation>{field} · 제안</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>&amp;Cancel person…</source>
        <translation>참석 취소(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print badge</source>
        <translation>명찰 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore person</source>
        <translation>참석 복원(&amp;R)</translation>
    </message>
    <message>
        <source>At the d&amp;oor…</source>
        <translation>입구에서(&amp;O)…</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>입구에서</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Blocked or not, on which days, who is to be told</source>
        <translation>출입 금지 여부, 오는 날짜, 알릴 사람</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>출입 금지: {why}</translation>
    </message>
    <message>
        <source>Comes only on: {days}</source>
        <translation>오는 날: {days}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Edit (Enter or F2)</source>
        <translation>편집 (Enter 또는 F2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>입장 중</translation>
    </message>
    <message>
        <source>Issue &amp;badge</source>
        <translation>명찰 발급(&amp;B)</translation>
    </message>
    <message>
        <source>Issued {time}</source>
        <translation>{time} 발급</translation>
    </message>
    <message>
        <source>New &amp;badge…</source>
        <translation>새 명찰(&amp;B)…</translation>
    </message>
    <message>
        <source>Print badge (Ctrl+P)</source>
        <translation>명찰 인쇄 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>When they come, tell: {who}</source>
        <translation>도착하면 알릴 사람: {who}</translation>
    </message>
    <message>
        <source>inside since {time} ({desk})</source>
        <translation>{time}부터 입장 중 ({desk})</translation>
    </message>
    <message>
        <source>invited by name</source>
        <translation>개별 초청</translation>
    </message>
    <message>
        <source>printed ×{count}, last {time}</source>
        <translation>인쇄 {count}회, 최근 {time}</translation>
    </message>
    <message>
        <source>replaced by …{digits}</source>
        <translation>…{digits}(으)로 재발급</translation>
    </message>
    <message>
        <source>was there, has left</source>
        <translation>입장 후 퇴장</translation>
    </message>
    <message>
        <source>withdrawn {time}: {why}</source>
        <translation>{time} 회수: {why}</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Supervisor&apos;s &amp;PIN</source>
        <translation>책임자 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>책임자 PIN</translation>
    </message>
    <message>
        <source>That is not the supervisor&apos;s PIN. Type it again.</source>
        <translation>책임자 PIN이 아닙니다. 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>키오스크로 돌아가기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>스태프 PIN</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>To change the kiosk, or to leave it</source>
        <translation>키오스크 설정을 바꾸거나 종료합니다</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait half a minute.</source>
        <translation>여러 번 틀렸습니다. 30초만 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>참석 취소</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>행 찾기</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>바뀐 뒤</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>빠진 사람</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>바뀌기 전</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>행의 내용</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>빠진 이유</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>PrintAtOnce</name>
    <message>
        <source>&amp;Print the badge at once</source>
        <translation>명찰 바로 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>As a PDF file: a printer is chosen on the Badges page</source>
        <translation>PDF 파일로 저장: 프린터는 명찰 화면에서 고릅니다</translation>
    </message>
</context>
<context>
    <name>PrintChooser</name>
    <message>
        <source>&amp;Design</source>
        <translation>디자인(&amp;D)</translation>
    </message>
    <message>
        <source>Badges go to this printer at once, from every page.</source>
        <translation>어느 화면에서든 명찰이 이 프린터로 바로 나갑니다.</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>매수(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>프린터(&amp;R)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Badges are saved as a PDF file.</source>
        <translation>이 컴퓨터에는 프린터가 없습니다. 명찰은 PDF 파일로 저장됩니다.</translation>
    </message>
    <message>
        <source>This computer has no printing system that answers (CUPS). Badges are saved as a PDF file.</source>
        <translation>이 컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다. 명찰은 PDF 파일로 저장됩니다.</translation>
    </message>
    <message>
        <source>This printer is not there now. Plug it in and switch it on, or choose another one.</source>
        <translation>이 프린터가 지금 연결되어 있지 않습니다. 연결해서 켜거나 다른 프린터를 선택해 주세요.</translation>
    </message>
    <message>
        <source>You are asked where to save each PDF file.</source>
        <translation>PDF 파일을 저장할 곳을 매번 물어봅니다.</translation>
    </message>
    <message>
        <source>{printer} (default)</source>
        <translation>{printer} (기본)</translation>
    </message>
</context>
<context>
    <name>PrintLane</name>
    <message numerus="yes">
        <source>%n badge(s) saved in {place}.</source>
        <translation>
            <numerusform>명찰 %Ln개를 {place}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>명찰 %Ln개를 {printer} 프린터로 보냈습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%Ln개는 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n badge(s) had been handed to the printer.</source>
        <translation>
            <numerusform>취소했습니다. 명찰 %Ln개는 이미 프린터로 보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>취소했습니다. 아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Contents: {event}</source>
        <translation>목차: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n badge(s)</source>
        <translation>
            <numerusform>명찰 %Ln개를 만드는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Every badge has been printed before: there is nothing left to print.</source>
        <translation>모든 명찰을 이미 인쇄했습니다. 더 인쇄할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Handing %n badge(s) to the printer</source>
        <translation>
            <numerusform>명찰 %Ln개를 프린터로 보내는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation>명찰을 PDF로 저장</translation>
    </message>
    <message>
        <source>The badges are out, but that could not be written down: they still count as not printed.</source>
        <translation>명찰은 나왔지만 기록하지 못했습니다. 아직 인쇄하지 않은 것으로 남아 있습니다.</translation>
    </message>
    <message>
        <source>The badges could not be drawn: {detail} Nothing was printed or saved; try again.</source>
        <translation>명찰을 만들지 못했습니다: {detail} 아무것도 인쇄하거나 저장하지 않았으니 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for. Import a list first.</source>
        <translation>명찰을 인쇄할 사람이 없습니다. 명단을 먼저 가져와 주세요.</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>명찰</translation>
    </message>
</context>
<context>
    <name>PrintProblems</name>
    <message>
        <source>All badges</source>
        <translation>모든 명찰</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Cannot be drawn and is left out: {detail}</source>
        <translation>만들 수 없어서 제외됩니다: {detail}</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>행사 이름</translation>
    </message>
    <message>
        <source>Not in the badge&apos;s font: {characters}</source>
        <translation>명찰 글꼴에 없는 글자: {characters}</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>명찰 항목</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Too long, cut to: {text}</source>
        <translation>너무 길어서 잘림: {text}</translation>
    </message>
    <message>
        <source>Too long: {size} pt, too small to read</source>
        <translation>너무 깁니다. {size} pt라 작아서 읽기 어렵습니다</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>명찰 전체</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>A cover of {printer} is open: close it, and it goes on by itself.</source>
        <translation>{printer}의 덮개가 열려 있습니다. 닫으면 저절로 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>명단 순서</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>덮개 열림</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Out of ink or ribbon</source>
        <translation>잉크·리본 없음</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>용지 없음</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}: take it out and close the cover.</source>
        <translation>{printer}에 용지가 걸렸습니다. 꺼낸 다음 덮개를 닫아 주세요.</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>용지 걸림</translation>
    </message>
    <message>
        <source>Paper, ink or ribbon of {printer} is nearly used up: have more at hand.</source>
        <translation>{printer}의 용지나 잉크, 리본이 거의 다 됐습니다. 여분을 준비해 두세요.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Printing system off</source>
        <translation>인쇄 시스템 꺼짐</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Supplies low</source>
        <translation>소모품 부족</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Takes no jobs</source>
        <translation>작업을 받지 않음</translation>
    </message>
    <message>
        <source>The badges for {printer} could not be read back. Print again.</source>
        <translation>{printer}(으)로 보낼 명찰을 다시 읽지 못했습니다. 한 번 더 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>The job was cancelled at {printer}.</source>
        <translation>{printer}에서 작업이 취소됐습니다.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Plug it in and switch it on, or choose another one under Badges.</source>
        <translation>{printer} 프린터가 연결되어 있지 않습니다. 연결해서 켜거나 ‘명찰’ 화면에서 다른 프린터를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The printer {printer} was taken away while the badge waited.</source>
        <translation>명찰이 기다리는 동안 프린터 {printer}이(가) 없어졌습니다.</translation>
    </message>
    <message>
        <source>The printing system of this computer (CUPS) does not answer: install or start it, or save badges as a PDF file.</source>
        <translation>이 컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다. 설치하거나 시작하거나, 명찰을 PDF 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>The queue of {printer} takes no jobs: switch it on again in the system&apos;s printer settings.</source>
        <translation>{printer}의 대기열이 작업을 받지 않습니다. 시스템의 프린터 설정에서 다시 켜 주세요.</translation>
    </message>
    <message>
        <source>The queue of {printer} was paused: resume it in the system&apos;s printer settings.</source>
        <translation>{printer}의 대기열이 일시 중지됐습니다. 시스템의 프린터 설정에서 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>파일을 읽지 못함</translation>
    </message>
    <message>
        <source>nobody saw its end</source>
        <translation>끝을 확인하지 못함</translation>
    </message>
    <message>
        <source>the printer did not take it</source>
        <translation>프린터가 받지 않음</translation>
    </message>
    <message>
        <source>the printer gave up</source>
        <translation>프린터가 인쇄를 포기함</translation>
    </message>
    <message>
        <source>the printer is gone</source>
        <translation>프린터가 없어짐</translation>
    </message>
    <message>
        <source>the printer is not there</source>
        <translation>프린터를 찾을 수 없음</translation>
    </message>
    <message>
        <source>the printing system is off</source>
        <translation>인쇄 시스템이 꺼짐</translation>
    </message>
    <message>
        <source>{name}, {width} mm wide</source>
        <translation>{name}, 폭 {width} mm</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} mm</source>
        <translation>{name}, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{printer} did not take the badges. Look at its paper, its cover and its cable.</source>
        <translation>{printer}에서 명찰을 받지 않았습니다. 용지, 덮개, 케이블을 확인해 주세요.</translation>
    </message>
    <message>
        <source>{printer} does not answer: look at its cable, its network and its switch.</source>
        <translation>{printer}이(가) 응답하지 않습니다. 케이블과 네트워크, 전원을 확인해 주세요.</translation>
    </message>
    <message>
        <source>{printer} does not know the job any more: look whether the badge came out.</source>
        <translation>{printer}에 그 작업이 더 이상 없습니다. 명찰이 나왔는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>{printer} gave the job up.</source>
        <translation>{printer}이(가) 작업을 포기했습니다.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon: change it, and it goes on by itself.</source>
        <translation>{printer}에 잉크나 토너, 리본이 없습니다. 바꾸면 저절로 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>{printer} has no paper: put some in, and it goes on by itself.</source>
        <translation>{printer}에 용지가 없습니다. 넣으면 저절로 이어서 인쇄합니다.</translation>
    </message>
    <message>
        <source>{printer} has stopped. It says: {words}</source>
        <translation>{printer}이(가) 멈췄습니다. 프린터 메시지: {words}</translation>
    </message>
    <message>
        <source>{printer} holds the job back: release it in the system&apos;s printer settings.</source>
        <translation>{printer}에서 작업이 보류됐습니다. 시스템의 프린터 설정에서 풀어 주세요.</translation>
    </message>
    <message>
        <source>{printer} is ready to print.</source>
        <translation>{printer}은(는) 인쇄할 준비가 됐습니다.</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Badges go to a PDF file</source>
        <translation>명찰을 PDF로 저장</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk.</source>
        <translation>이 데스크에는 선택한 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>{state} · {printer}</source>
        <translation>{state} · {printer}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancelled: what the printer has not begun does not come out.</source>
        <translation>취소했습니다. 아직 시작하지 않은 명찰은 나오지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>명찰 %Ln개 인쇄 중</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge came out of {printer} after all.</source>
        <translation>명찰이 결국 {printer}에서 나왔습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%n badge(s) will not look as they should</source>
        <translation>
            <numerusform>명찰 %Ln개가 제대로 보이지 않습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, print %n</source>
        <translation>
            <numerusform>이 명찰은 빼고 %Ln개 인쇄(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, save %n</source>
        <translation>
            <numerusform>이 명찰은 빼고 %Ln개 저장(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print anyway</source>
        <translation>그래도 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>그래도 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>인쇄하기 전에</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>저장하기 전에</translation>
    </message>
    <message>
        <source>Correct the text under Attendees and print again, or decide now. Nothing was printed yet.</source>
        <translation>‘참석자’ 화면에서 글자를 고친 뒤 다시 인쇄하거나 지금 선택해 주세요. 아직 아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>Correct the text under Attendees and save again, or decide now. Nothing was saved yet.</source>
        <translation>‘참석자’ 화면에서 글자를 고친 뒤 다시 저장하거나 지금 선택해 주세요. 아직 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄하지 않기</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장하지 않기</translation>
    </message>
    <message>
        <source>The badges will not look as they should</source>
        <translation>명찰이 제대로 보이지 않습니다</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>QrPictures</name>
    <message numerus="yes">
        <source>%n QR picture(s) saved in {folder}.</source>
        <translation>
            <numerusform>QR 이미지 %Ln개를 {folder}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the pictures saved so far are in the folder.</source>
        <translation>취소했습니다. 지금까지 저장한 이미지는 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Folder for the QR pictures</source>
        <translation>QR 이미지를 저장할 폴더</translation>
    </message>
    <message>
        <source>Saving QR pictures</source>
        <translation>QR 이미지를 저장하는 중</translation>
    </message>
    <message>
        <source>There is nobody to make a picture for. Import a list first.</source>
        <translation>이미지를 만들 사람이 없습니다. 명단을 먼저 가져와 주세요.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>&amp;Let in</source>
        <translation>입장(&amp;L)</translation>
    </message>
    <message>
        <source>Before they come in</source>
        <translation>입장 전 확인</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>답하지 않아도 됨</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>This needs an answer.</source>
        <translation>답이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>추가(&amp;D)</translation>
    </message>
    <message>
        <source>Companies with another number of places</source>
        <translation>자리 수가 다른 회사</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>자리 수</translation>
    </message>
    <message>
        <source>Take the chosen company out (Delete)</source>
        <translation>선택한 회사 빼기 (Delete)</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽은 방식</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>열 구분 기호</translation>
    </message>
    <message>
        <source>Where the headings are</source>
        <translation>제목 행의 위치</translation>
    </message>
</context>
<context>
    <name>ReadingQuestion</name>
    <message numerus="yes">
        <source>%n ways to read {name} are possible. Look for words that you know; nothing goes on until you choose.</source>
        <translation>
            <numerusform>{name} 파일은 %n가지로 읽을 수 있습니다. 아는 낱말이 보이는 쪽을 골라 주세요. 고르기 전에는 아무것도 진행하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;{number}  This is right</source>
        <translation>&amp;{number}  이게 맞습니다</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation>어느 쪽이 맞습니까?</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Last scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>Scans at this desk appear here, with a way to take them back.</source>
        <translation>이 데스크의 스캔이 여기에 나타나고, 여기서 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Undo the scan of {name}</source>
        <translation>{name} 스캔 취소</translation>
    </message>
</context>
<context>
    <name>ReissueDialog</name>
    <message>
        <source>&amp;Damaged</source>
        <translation>훼손(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>분실(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print it at once</source>
        <translation>바로 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wrong text on it</source>
        <translation>내용 오류(&amp;W)</translation>
    </message>
    <message>
        <source>A new badge for {name}</source>
        <translation>{name} 님의 새 명찰</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>새 명찰</translation>
    </message>
    <message>
        <source>The old number (…{digits}) opens no door from this moment on. Why is a new one needed?</source>
        <translation>이전 번호(…{digits})로는 지금부터 입장할 수 없습니다. 새 명찰이 필요한 이유를 선택해 주세요.</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>&amp;Damaged: the same badge again</source>
        <translation>훼손: 같은 명찰을 다시 인쇄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lost: a new number, and the old badge opens no door any more</source>
        <translation>분실: 새 번호를 발급하고, 이전 명찰로는 입장할 수 없음(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wrong text: correct it here</source>
        <translation>내용 오류: 여기에서 고치기(&amp;W)</translation>
    </message>
    <message>
        <source>A name is needed, in Hangul or in Latin letters.</source>
        <translation>한글이나 로마자로 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>이미 인쇄함</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>데스크 {name}</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄하지 않기</translation>
    </message>
    <message>
        <source>Say first why it is printed again.</source>
        <translation>다시 인쇄하는 이유를 먼저 골라 주세요.</translation>
    </message>
    <message>
        <source>The badge of {name} is on its way</source>
        <translation>{name} 님의 명찰이 인쇄되는 중입니다</translation>
    </message>
    <message>
        <source>The badge of {name} was printed already</source>
        <translation>{name} 님의 명찰은 이미 인쇄했습니다</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>왜 다시 인쇄합니까?</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}회</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message numerus="yes">
        <source>Print these %n &amp;again</source>
        <translation>
            <numerusform>이 %Ln개 다시 인쇄(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>These badges were printed before and are wrong now. Their numbers stay good.</source>
        <translation>이미 인쇄했는데 이제 내용이 틀린 명찰입니다. 번호는 그대로 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>It is said of the person: blocked.</source>
        <translation>참석자 정보: 출입 금지.</translation>
    </message>
    <message>
        <source>It is said of the person: not on the list any more.</source>
        <translation>참석자 정보: 더 이상 명단에 없음.</translation>
    </message>
    <message>
        <source>It is said of the person: on which days they come.</source>
        <translation>참석자 정보: 유효한 날짜.</translation>
    </message>
    <message>
        <source>No rule is against it.</source>
        <translation>막는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody may admit them.</source>
        <translation>아무도 입장시킬 수 없습니다.</translation>
    </message>
    <message>
        <source>Only a supervisor may admit them anyway.</source>
        <translation>책임자만 예외로 입장시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>The desk may admit them anyway, with a reason.</source>
        <translation>데스크에서 사유를 적고 입장시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>The rule: how many places a company has.</source>
        <translation>규칙: 회사별 자리 수.</translation>
    </message>
    <message>
        <source>The rule: how many places there are.</source>
        <translation>규칙: 정원.</translation>
    </message>
    <message>
        <source>The rule: how often one person may come in.</source>
        <translation>규칙: 한 사람의 입장 횟수.</translation>
    </message>
    <message>
        <source>The rule: the questions of this door.</source>
        <translation>규칙: 이 입구의 질문.</translation>
    </message>
    <message>
        <source>The rule: until when latecomers may come in.</source>
        <translation>규칙: 늦은 입장의 시한.</translation>
    </message>
    <message>
        <source>The rule: when the doors open.</source>
        <translation>규칙: 입장 시작 시각.</translation>
    </message>
    <message>
        <source>The rule: when the session ends.</source>
        <translation>규칙: 세션 종료 시각.</translation>
    </message>
    <message>
        <source>The rule: who may come.</source>
        <translation>규칙: 입장 대상.</translation>
    </message>
</context>
<context>
    <name>SaveDesign</name>
    <message>
        <source>&amp;Name of the design</source>
        <translation>디자인 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>It is kept in the event file as {name} and travels with it.</source>
        <translation>행사 파일에 {name}(으)로 저장되어 함께 옮겨집니다.</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>디자인 저장</translation>
    </message>
    <message>
        <source>The event file has a design {name} already: it is replaced.</source>
        <translation>행사 파일에 {name} 디자인이 이미 있어 바꿉니다.</translation>
    </message>
    <message>
        <source>Write a name, such as the one of the event.</source>
        <translation>행사 이름처럼 알아볼 이름을 쓰세요.</translation>
    </message>
</context>
<context>
    <name>ScannerDialog</name>
    <message>
        <source>At the end</source>
        <translation>끝에 보내는 키</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>입력 속도</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>지금 스캔하세요</translation>
    </message>
    <message>
        <source>Scan this code, a badge, or anything else. Nobody is let in by it.</source>
        <translation>이 코드나 명찰, 아무 코드나 스캔해 보세요. 여기서는 아무도 입장 처리되지 않습니다.</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>스캐너 시험</translation>
    </message>
    <message>
        <source>This scanner works as it should.</source>
        <translation>스캐너가 제대로 작동합니다.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>읽은 내용</translation>
    </message>
</context>
<context>
    <name>ScannerWords</name>
    <message>
        <source>A Shift key is held down or locked: let it go, or press it once, and scan again.</source>
        <translation>Shift 키가 눌려 있거나 고정되어 있습니다. 손을 떼거나 한 번 누른 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>A badge of another event: {event}</source>
        <translation>다른 행사의 명찰: {event}</translation>
    </message>
    <message>
        <source>A badge of this event: {name}</source>
        <translation>이 행사의 명찰: {name}</translation>
    </message>
    <message>
        <source>A code on the list: {name}</source>
        <translation>명단에 있는 코드: {name}</translation>
    </message>
    <message>
        <source>A genuine badge of this event, whose holder this desk has not heard of yet</source>
        <translation>이 행사의 진짜 명찰이지만, 누구의 것인지 이 데스크에는 아직 전달되지 않았습니다</translation>
    </message>
    <message>
        <source>All at once, over the cable</source>
        <translation>케이블로 한꺼번에</translation>
    </message>
    <message>
        <source>Another program is listening to {port}. Close it: the desk goes on by itself.</source>
        <translation>다른 프로그램이 {port}을(를) 쓰고 있습니다. 그 프로그램을 닫으면 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>As long as a badge&apos;s number, but not made for {event}</source>
        <translation>명찰 번호와 길이는 같지만 {event}에서 만든 번호가 아닙니다</translation>
    </message>
    <message>
        <source>Capital and small letters are the wrong way round: switch Caps Lock off.</source>
        <translation>대문자와 소문자가 뒤바뀌었습니다. Caps Lock을 끄세요.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No badge and no code on the list</source>
        <translation>명찰도 아니고 명단에 있는 코드도 아닙니다</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing came after the code. Badges need nothing; for other codes, set the scanner to send Enter (CR) at the end.</source>
        <translation>코드 뒤에 아무 키도 오지 않았습니다. 명찰은 괜찮지만, 다른 코드를 읽으려면 스캐너가 끝에 Enter(CR)를 보내도록 설정하세요.</translation>
    </message>
    <message>
        <source>Scanners that type need no port; choose one for a scanner on a serial cable.</source>
        <translation>키보드처럼 입력하는 스캐너는 포트가 필요 없습니다. 시리얼 케이블로 연결한 스캐너만 포트를 선택하세요.</translation>
    </message>
    <message>
        <source>Serial scanners need QtSerialPort, which is missing here. Install PySide6 with its add-ons.</source>
        <translation>시리얼 스캐너에는 QtSerialPort가 필요한데 이 컴퓨터에 없습니다. PySide6를 애드온까지 설치하세요.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard is Spanish (Latin America), the scanner&apos;s is US: set the scanner to Latin America, or the computer to English (US). Badges, which hold digits only, work either way.</source>
        <translation>컴퓨터 자판은 스페인어(라틴 아메리카), 스캐너 자판은 미국식입니다. 스캐너를 라틴 아메리카로, 또는 컴퓨터를 영어(미국)로 맞추세요. 명찰은 숫자뿐이라 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard is Spanish (Spain), the scanner&apos;s is US: set the scanner to Spanish, or the computer to English (US). Badges, which hold digits only, work either way.</source>
        <translation>컴퓨터 자판은 스페인어(스페인), 스캐너 자판은 미국식입니다. 스캐너를 스페인어로, 또는 컴퓨터를 영어(미국)로 맞추세요. 명찰은 숫자뿐이라 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The input method writes full-width letters: switch it to half width, or off.</source>
        <translation>입력기가 전각 문자로 입력하고 있습니다. 반각으로 바꾸거나 입력기를 끄세요.</translation>
    </message>
    <message>
        <source>The scanner on {port} is listened to.</source>
        <translation>{port}의 스캐너가 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>The scanner on {port} is not there. Plug it in: the desk goes on by itself.</source>
        <translation>{port}의 스캐너가 연결되어 있지 않습니다. 꽂으면 자동으로 이어집니다.</translation>
    </message>
    <message>
        <source>The scanner says the kind of code before it (]Q1): switch the code identifier off.</source>
        <translation>스캐너가 코드 앞에 코드 종류(]Q1)를 붙여 보냅니다. 코드 식별자 전송을 끄세요.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard is not the computer&apos;s: set both to the same country. Badges work if digits do.</source>
        <translation>스캐너와 컴퓨터의 자판이 서로 다릅니다. 둘을 같은 나라 자판으로 맞추세요. 숫자가 제대로 들어오면 명찰은 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The test code of this page</source>
        <translation>이 화면의 시험 코드</translation>
    </message>
    <message>
        <source>These keys came as slowly as hands type. If it was the scanner, set its delay between characters to 0.</source>
        <translation>사람이 치는 것처럼 느리게 입력됐습니다. 스캐너로 읽은 것이라면 스캐너의 문자 간 지연을 0으로 설정하세요.</translation>
    </message>
    <message>
        <source>You may not read {port}. Ask whoever looks after this computer for permission.</source>
        <translation>{port}을(를) 읽을 권한이 없습니다. 이 컴퓨터의 관리자에게 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>You may not read {port}. Run: sudo usermod -aG dialout {user}, then log out and in again.</source>
        <translation>{port}을(를) 읽을 권한이 없습니다. sudo usermod -aG dialout {user} 명령을 실행한 뒤 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your scanner types through a Korean input method: switch it off, or use a badge, which holds digits only.</source>
        <translation>스캐너 입력이 한글 입력기를 거치고 있습니다. 한/영 키로 한글 입력을 끄거나, 숫자만 들어 있는 명찰을 사용하세요.</translation>
    </message>
    <message>
        <source>{keys} keys, {least} to {most} ms apart, usually {usual}</source>
        <translation>키 {keys}개, 간격 {least}~{most} ms, 보통 {usual} ms</translation>
    </message>
    <message>
        <source>{port} cannot be opened: {detail}. Choose another port, or plug the scanner in again.</source>
        <translation>{port}을(를) 열 수 없습니다: {detail}. 다른 포트를 선택하거나 스캐너를 다시 꽂으세요.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>그대로 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>변경 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>겹치는 상담 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>제외 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>신규 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>명단에 없는 이름 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n meeting(s)</source>
        <translation>
            <numerusform>상담 %Ln건 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>가져오지 않기</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>일정표 가져오기</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>제외: {why}</translation>
    </message>
    <message>
        <source>Name not on the list</source>
        <translation>명단에 없는 이름</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>&amp;Take back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>It was scanned at {time}, at the desk “{desk}”. A desk takes back its own scans for {count} minutes; after that, or from another desk, a supervisor does.</source>
        <translation>{time}에 ‘{desk}’ 데스크에서 스캔했습니다. 스캔한 데스크는 {count}분 동안 되돌릴 수 있고, 그 뒤나 다른 데스크에서는 책임자가 되돌립니다.</translation>
    </message>
    <message>
        <source>Only a supervisor may take this back</source>
        <translation>책임자만 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>That scan was taken back already.</source>
        <translation>이미 취소된 스캔입니다.</translation>
    </message>
    <message>
        <source>The last scan was taken back already. Older ones: use the list.</source>
        <translation>마지막 스캔은 이미 취소했습니다. 이전 스캔은 목록에서 취소해 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>되돌릴 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SerialChoice</name>
    <message>
        <source>None: the scanner types</source>
        <translation>없음: 키보드처럼 입력하는 스캐너</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>시리얼 포트</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>In</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Session of this desk (F2)</source>
        <translation>이 데스크의 세션 (F2)</translation>
    </message>
    <message>
        <source>Which way through the door (F3)</source>
        <translation>입장 또는 퇴장 (F3)</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>입장 횟수</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>현재 인원</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>불참</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Add session</source>
        <translation>세션 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Places and entry</source>
        <translation>정원과 입장(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>질문(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;When and where</source>
        <translation>일시와 장소(&amp;W)</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>변경 내용을 버리시겠습니까?</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>세션 편집</translation>
    </message>
    <message>
        <source>They were not saved yet.</source>
        <translation>아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>W&amp;ho may come</source>
        <translation>입장 대상(&amp;H)</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>(no text yet)</source>
        <translation>(아직 내용 없음)</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>글로 입력</translation>
    </message>
    <message>
        <source>A tick: yes or no</source>
        <translation>체크: 예 또는 아니요</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>질문 추가(&amp;U)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Gift handed over?</source>
        <translation>기념품을 드렸습니까?</translation>
    </message>
    <message>
        <source>It is answered with</source>
        <translation>답변 방식</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>답하지 않아도 됨</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>여러 답 중 하나</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The answers, one a line</source>
        <translation>답, 한 줄에 하나</translation>
    </message>
    <message>
        <source>The door asks</source>
        <translation>입구에서 묻는 말</translation>
    </message>
    <message>
        <source>This door asks nothing. A question holds the guest until the desk has answered it.</source>
        <translation>이 입구에는 질문이 없습니다. 질문이 있으면 데스크에서 답할 때까지 참석자가 기다립니다.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>What does the door ask? Write the question.</source>
        <translation>입구에서 물을 질문을 적어 주세요.</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from, one a line.</source>
        <translation>고를 답을 한 줄에 하나씩 두 개 이상 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>SessionSeats</name>
    <message>
        <source>Again, after leaving</source>
        <translation>나간 뒤 다시</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>횟수 제한 없이</translation>
    </message>
    <message>
        <source>Coming in leaves them</source>
        <translation>입장하면 다른 장소에서 퇴장</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Of them for each company</source>
        <translation>그중 회사당</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>One person may come in</source>
        <translation>한 사람의 입장</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>다른 장소</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>This is the day&apos;s check-in</source>
        <translation>당일 체크인입니다</translation>
    </message>
    <message>
        <source>When all are taken, only warn</source>
        <translation>정원이 차면 알리기만 하기</translation>
    </message>
    <message>
        <source>Whoever comes in has left every other room, but not the day&apos;s check-in.</source>
        <translation>들어오면 다른 모든 방에서 나간 것으로 처리됩니다. 당일 체크인은 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>SessionTry</name>
    <message>
        <source>Choose a person to see what the door would say to them. Nothing is written down.</source>
        <translation>사람을 고르면 입구에서 무엇이라고 나올지 보여 드립니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>MMM d  h:mm Ap</source>
        <comment>Qt date format: short day and time, the clock as everywhere else</comment>
        <translation>M월 d일  Ap h:mm</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>찾은 사람</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>사람 검색</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>누가(&amp;O)</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>시각(&amp;N)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source> min before the beginning</source>
        <translation>분 전</translation>
    </message>
    <message>
        <source> min from the beginning</source>
        <translation>분까지 (시작 후)</translation>
    </message>
    <message>
        <source>A code holds no comma, semicolon, slash or bar.</source>
        <translation>코드에는 쉼표, 세미콜론, 슬래시, 세로줄을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A session needs a code, for example FORUM.</source>
        <translation>세션 코드를 입력해 주세요. 예: FORUM</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>세션 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Another session has this code.</source>
        <translation>다른 세션이 이 코드를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Code (short, as lists call it)</source>
        <translation>코드(명단에 쓰는 짧은 이름)</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>입장 시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Latecomers may come in</source>
        <translation>늦은 입장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>종료 시각은 시작 시각보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>This is not on the days of the event.</source>
        <translation>행사 기간이 아닌 날짜입니다.</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>끝날 때까지</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy  h:mm Ap</source>
        <comment>Qt date format: day and time, the clock as everywhere else</comment>
        <translation>yyyy.M.d (ddd)  Ap h:mm</translation>
    </message>
</context>
<context>
    <name>SessionWho</name>
    <message>
        <source>Choose at least one, or open the session to everyone.</source>
        <translation>하나 이상 선택하거나 전체에 공개해 주세요.</translation>
    </message>
    <message>
        <source>Of these, only people listed by name</source>
        <translation>그중 개별 초청자만</translation>
    </message>
    <message>
        <source>People are listed by name in a person&apos;s own form, under Sessions, or in the imported list.</source>
        <translation>개별 초청자는 각 참석자 양식의 세션 항목이나 가져온 명단에서 정합니다.</translation>
    </message>
    <message>
        <source>People listed by name for this session may come as well, whatever group they are of.</source>
        <translation>이 세션에 개별 초청된 사람은 어느 구분이든 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>Whoever is on the attendee list may come.</source>
        <translation>참석자 명단에 있으면 누구나 들어올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Doors are open</source>
        <translation>입장 가능</translation>
    </message>
    <message>
        <source>Doors open: {time}</source>
        <translation>입장 시작: {time}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>개별 초청자만</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>누구나 입장 가능</translation>
    </message>
    <message>
        <source>Open to nobody yet</source>
        <translation>아직 아무도 입장할 수 없음</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>every entry counts</source>
        <translation>입장할 때마다 집계</translation>
    </message>
    <message>
        <source>for each company: {count}</source>
        <translation>회사당 {count}자리</translation>
    </message>
    <message>
        <source>leaves the other rooms</source>
        <translation>다른 장소에서 퇴장 처리</translation>
    </message>
    <message>
        <source>one entry each</source>
        <translation>1인 1회 입장</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>정원 {count}명</translation>
    </message>
    <message>
        <source>places: {count}, then a warning</source>
        <translation>정원 {count}명, 넘으면 알림</translation>
    </message>
    <message>
        <source>questions: {count}</source>
        <translation>질문 {count}개</translation>
    </message>
    <message>
        <source>the day&apos;s check-in</source>
        <translation>당일 체크인</translation>
    </message>
    <message>
        <source>{groups}, and people listed by name</source>
        <translation>{groups} 및 개별 초청자</translation>
    </message>
    <message>
        <source>{groups}: only people listed by name</source>
        <translation>{groups} 중 개별 초청자만</translation>
    </message>
    <message>
        <source>{who}, from {opens}</source>
        <translation>{who}, {opens}부터</translation>
    </message>
    <message>
        <source>{who}, from {opens}, latecomers until {closes}</source>
        <translation>{who}, {opens}부터, 늦은 입장은 {closes}까지</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>A session is a room, a time, and who may come. Desks scan into a session: add the first one.</source>
        <translation>세션은 장소와 시간, 입장 대상입니다. 데스크는 세션별로 스캔하니 첫 세션을 추가하세요.</translation>
    </message>
    <message>
        <source>Add &amp;session</source>
        <translation>세션 추가(&amp;S)</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Add a session (Ctrl+N)</source>
        <translation>세션 추가 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose a session to see who came.</source>
        <translation>세션을 선택하면 참석 현황을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>It leaves the plan. Its scans stay in the journal: a session with the same code, {code}, brings them back.</source>
        <translation>일정에서 사라집니다. 스캔 기록은 남아 있으니 같은 코드({code})로 세션을 만들면 다시 나타납니다.</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>선택한 세션이 없습니다</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove {session}?</source>
        <translation>{session} 세션을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Removed: {session}</source>
        <translation>삭제했습니다: {session}</translation>
    </message>
    <message>
        <source>Saved: {session}</source>
        <translation>저장했습니다: {session}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Already printed</source>
        <translation>이미 인쇄함</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄하지 않기</translation>
    </message>
    <message>
        <source>Of {count} badges, {printed} were printed already.</source>
        <translation>명찰 {count}개 중 {printed}개는 이미 인쇄했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>모두 인쇄 (%Ln)(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the &amp;others (%n)</source>
        <translation>
            <numerusform>나머지만 인쇄 (%Ln)(&amp;O)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%Ln명 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>참석 취소(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Issue missing numbers</source>
        <translation>없는 번호 발급(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print their badges</source>
        <translation>명찰 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV로(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;Excel workbook…</source>
        <translation>Excel 파일로(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>구분(&amp;G)</translation>
    </message>
    <message>
        <source>Copy, to paste into a spreadsheet or a letter (Ctrl+C)</source>
        <translation>스프레드시트나 메일에 붙여 넣을 수 있게 복사 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Give all of them one category</source>
        <translation>모두 같은 구분으로 바꾸기</translation>
    </message>
    <message>
        <source>Invite &amp;to</source>
        <translation>초청(&amp;T)</translation>
    </message>
    <message>
        <source>Invite all of them to a session by name</source>
        <translation>모두를 한 세션에 개별 초청하기</translation>
    </message>
    <message>
        <source>One person: &amp;merge…</source>
        <translation>같은 사람: 합치기(&amp;M)…</translation>
    </message>
    <message>
        <source>Printing issues a number to whoever has none. Numbers that were issued stay as they are.</source>
        <translation>인쇄하면 번호가 없는 사람에게 번호를 발급합니다. 이미 발급한 번호는 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message numerus="yes">
        <source>%n person(s) saved: {path}</source>
        <translation>
            <numerusform>%Ln명을 저장했습니다: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln행을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 파일 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>이 사람들 저장</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>참석자</translation>
    </message>
</context>
<context>
    <name>SupervisorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>현재 인원</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>정원 {capacity}명 중</translation>
    </message>
    <message>
        <source>{attended} of {expected} expected people came</source>
        <translation>예정 {expected}명 중 {attended}명 참석</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n person(s) as before.</source>
        <translation>
            <numerusform>%Ln명은 이전 내용으로 돌아갔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on it, because they came already or are one with another record: {names}.</source>
        <translation>이미 왔거나 다른 기록과 합쳐져서 그대로 둔 사람: {names}.</translation>
    </message>
    <message>
        <source>This import was undone already, perhaps at another desk.</source>
        <translation>이미 되돌린 가져오기입니다. 다른 데스크에서 되돌렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>가져오기 되돌리기</translation>
    </message>
    <message>
        <source>Undo the import of {name}?</source>
        <translation>{name} 가져오기를 되돌리시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n person(s) off the list again.</source>
        <translation>
            <numerusform>되돌렸습니다. %Ln명이 명단에서 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever it added is off the list again, whoever it changed or cancelled is as before. People who came already and corrections made since stay. Badges of the people it added open no door any more.</source>
        <translation>추가했던 사람은 명단에서 빠지고, 바꾸거나 취소했던 사람은 이전으로 돌아갑니다. 이미 온 사람과 그 뒤에 고친 내용은 그대로입니다. 추가했던 사람의 명찰은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} 외 {more}명</translation>
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something went wrong and was written to the error log: {error}. The desk goes on.</source>
        <translation>문제가 생겨 오류 기록에 남겼습니다: {error}. 데스크는 계속 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>VerdictNotes</name>
    <message>
        <source>Note: {note}</source>
        <translation>메모: {note}</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Admit anyway…  (F8)</source>
        <translation>예외 입장…  (F8)</translation>
    </message>
    <message>
        <source>Answer…  (F8)</source>
        <translation>답하기…  (F8)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Hold a badge under the scanner.</source>
        <translation>명찰을 스캐너에 대 주세요.</translation>
    </message>
    <message>
        <source>Is inside now.</source>
        <translation>지금 안에 있습니다.</translation>
    </message>
    <message>
        <source>Is not inside.</source>
        <translation>안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Is not invited to this session.</source>
        <translation>이 세션의 초청 대상이 아닙니다.</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>입장  (Enter)</translation>
    </message>
    <message>
        <source>Let out  (Enter)</source>
        <translation>퇴장  (Enter)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Picked by name</source>
        <translation>이름으로 선택</translation>
    </message>
    <message>
        <source>Press Enter to let them in.</source>
        <translation>Enter를 누르면 입장 처리합니다.</translation>
    </message>
    <message>
        <source>Press Enter to let them out.</source>
        <translation>Enter를 누르면 퇴장 처리합니다.</translation>
    </message>
    <message>
        <source>Print badge  (Ctrl+P)</source>
        <translation>명찰 인쇄  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>스캔 준비 완료</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name.</source>
        <translation>명찰을 스캔하거나 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>다시 스캔해 주세요.</translation>
    </message>
    <message>
        <source>Somebody else came…  (F7)</source>
        <translation>대리 참석…  (F7)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The event file is busy.</source>
        <translation>행사 파일을 다른 곳에서 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>This scan does not count any more.</source>
        <translation>이 스캔은 더 이상 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Undo  (F9)</source>
        <translation>취소  (F9)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;New event…</source>
        <translation>새 행사(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open an event…</source>
        <translation>행사 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>An invented two-day event with 262 people, to rehearse with</source>
        <translation>262명이 참석하는 가상의 이틀 행사로 연습할 수 있습니다</translation>
    </message>
    <message>
        <source>Badges, doors and headcounts of one event live in one file on this computer. Where is yours?</source>
        <translation>한 행사의 명찰, 출입, 인원 집계는 이 컴퓨터의 파일 하나에 담깁니다. 어떤 행사를 여시겠습니까?</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>행사 파일 (*.checkin)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>행사 열기</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 행사</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>데모 준비 중…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>데모 사용해 보기(&amp;D)</translation>
    </message>
    <message>
        <source>Welcome to checkin</source>
        <translation>checkin에 오신 것을 환영합니다</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>New event, open, demo (Ctrl+O)</source>
        <translation>새 행사, 열기, 데모 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Other event…</source>
        <translation>다른 행사…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>스캐너…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Test the scanner, or choose its port (F12)</source>
        <translation>스캐너 시험, 포트 선택 (F12)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A value is too long</source>
        <translation>값이 너무 깁니다</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>유관기관</translation>
    </message>
    <message>
        <source>All places are taken: {count}.</source>
        <translation>정원 {count}명이 모두 찼습니다.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 입장</translation>
    </message>
    <message>
        <source>Answer the questions to let the guest in.</source>
        <translation>질문에 답하면 입장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>아르헨티나</translation>
    </message>
    <message>
        <source>Ask for the badge of this event, or search for the name.</source>
        <translation>이 행사의 명찰을 요청하거나 이름으로 검색하세요.</translation>
    </message>
    <message>
        <source>Ask for the new badge and keep the old one.</source>
        <translation>새 명찰을 확인하고 이전 명찰은 회수하세요.</translation>
    </message>
    <message>
        <source>Ask the company&apos;s contact to add or substitute the person.</source>
        <translation>회사 담당자에게 추가하거나 대신할 분을 정해 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>Ask the guest to come back when the doors open.</source>
        <translation>입장이 시작되면 다시 오시도록 안내하세요.</translation>
    </message>
    <message>
        <source>Ask the guest to wait for the break, or call the host.</source>
        <translation>쉬는 시간까지 기다려 달라고 하거나 주최 측을 불러 주세요.</translation>
    </message>
    <message>
        <source>Ask the guest to wait until a colleague leaves.</source>
        <translation>같은 회사 분이 나올 때까지 기다려 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>Ask the guest to wait until somebody leaves.</source>
        <translation>자리가 날 때까지 기다려 주시도록 안내하세요.</translation>
    </message>
    <message>
        <source>Ask the registration desk who this is, and scan again in a moment.</source>
        <translation>등록 데스크에 확인하고 잠시 후 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>무효 처리된 명찰</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>다른 행사의 명찰</translation>
    </message>
    <message>
        <source>Badge was replaced</source>
        <translation>재발급된 명찰</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>출입 금지</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>브라질</translation>
    </message>
    <message>
        <source>Came in {time}; one entry is allowed.</source>
        <translation>{time} 입장. 한 번만 입장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Cancelled in the list it comes from</source>
        <translation>가져온 명단에서 취소된 사람</translation>
    </message>
    <message>
        <source>Cancelled or declined, says the list</source>
        <translation>명단에 취소 또는 불참으로 표시됨</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Certain categories</source>
        <translation>특정 구분</translation>
    </message>
    <message>
        <source>Certain companies</source>
        <translation>특정 기업</translation>
    </message>
    <message>
        <source>Check that the right session is chosen.</source>
        <translation>올바른 세션이 선택되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>칠레</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>콜롬비아</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Company seats taken</source>
        <translation>회사 좌석 만석</translation>
    </message>
    <message>
        <source>Compare the name on the badge with the guest; if it is theirs, admit anyway.</source>
        <translation>명찰의 이름과 본인이 맞는지 확인하고, 맞으면 ‘예외 입장’을 누르세요.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>코스타리카</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Do not let the guest in; call the person in charge.</source>
        <translation>입장시키지 말고 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>Doors not open yet</source>
        <translation>입장 시작 전</translation>
    </message>
    <message>
        <source>Doors open: {time}.</source>
        <translation>입장 시작: {time}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Entered at {time}.</source>
        <translation>{time}에 입장했습니다.</translation>
    </message>
    <message>
        <source>Entered at {time}; the room is over its capacity ({count}).</source>
        <translation>{time} 입장. 정원({count}명)을 넘었습니다.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>외부 코드</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름(성 제외)</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>안녕히 가세요</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>과테말라</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>초청객</translation>
    </message>
    <message>
        <source>If the guest came after all, register them as a walk-in.</source>
        <translation>본인도 오셨다면 현장 등록해 주세요.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Inside since {time} ({desk}).</source>
        <translation>{time}에 입장했습니다({desk}).</translation>
    </message>
    <message>
        <source>Inside since {time}.</source>
        <translation>{time}에 입장했습니다.</translation>
    </message>
    <message>
        <source>It belongs to {event}.</source>
        <translation>{event} 행사의 명찰입니다.</translation>
    </message>
    <message>
        <source>It ended: {time}.</source>
        <translation>종료: {time}.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Keep this badge. If the guest came after all, register them as a walk-in.</source>
        <translation>이 명찰은 회수하세요. 본인도 오셨다면 현장 등록해 주세요.</translation>
    </message>
    <message>
        <source>Korean company</source>
        <translation>한국 기업</translation>
    </message>
    <message>
        <source>Korean company in Mexico</source>
        <translation>멕시코 진출 기업</translation>
    </message>
    <message>
        <source>Left at {time}.</source>
        <translation>{time}에 퇴장했습니다.</translation>
    </message>
    <message>
        <source>Let the guest in.</source>
        <translation>입장을 안내하세요.</translation>
    </message>
    <message>
        <source>Let through anyway: {reason}</source>
        <translation>예외 입장: {reason}</translation>
    </message>
    <message>
        <source>Mexican company</source>
        <translation>멕시코 기업</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>멕시코</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in Hangul</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>Nobody enters after {time}.</source>
        <translation>{time} 이후에는 입장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet who may come.</source>
        <translation>아직 입장 대상을 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody may let this guest in: {why}.</source>
        <translation>이분은 누구도 입장시킬 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>Nobody on the list has the code {code}.</source>
        <translation>명단에 코드 {code}인 분이 없습니다.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>위조 의심 명찰</translation>
    </message>
    <message>
        <source>Not confirmed: approval, payment or a place is missing</source>
        <translation>미확정: 승인, 결제 또는 자리 대기 중</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>초청 대상 아님</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>아직 정보 없음</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>오늘은 사용 불가</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>개별 초청자만</translation>
    </message>
    <message>
        <source>Only people on this session&apos;s own list are invited.</source>
        <translation>이 세션의 명단에 있는 분만 입장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최 측</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>파나마</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>페루</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>질문해 주세요</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Replaced ({time}) by the badge that ends in {digits}.</source>
        <translation>재발급됨({time}): 새 명찰 번호의 끝자리는 {digits}번입니다.</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>만석</translation>
    </message>
    <message>
        <source>Same code as another person</source>
        <translation>다른 사람과 코드가 같습니다</translation>
    </message>
    <message>
        <source>Same person twice in the list</source>
        <translation>명단에 같은 사람이 두 번 있습니다</translation>
    </message>
    <message>
        <source>Scan again, flat and closer; or search for the name.</source>
        <translation>평평하게, 더 가까이에서 다시 스캔하거나 이름을 검색해 주세요.</translation>
    </message>
    <message>
        <source>Search for the name, or register the guest.</source>
        <translation>이름으로 검색하거나 새로 등록하세요.</translation>
    </message>
    <message>
        <source>Seats left: {count}</source>
        <translation>남은 좌석: {count}</translation>
    </message>
    <message>
        <source>Seats of {company} here, all taken: {count}.</source>
        <translation>{company}의 좌석 {count}석이 모두 찼습니다.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>산업 분야</translation>
    </message>
    <message>
        <source>Send the guest to the registration desk.</source>
        <translation>등록 데스크로 안내하세요.</translation>
    </message>
    <message>
        <source>Session is over</source>
        <translation>종료된 세션</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Show the guest to their own session, or ask the host.</source>
        <translation>해당 세션으로 안내하거나 주최 측에 문의하세요.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>대리 참석됨</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>스페인</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>운영 인력</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>성</translation>
    </message>
    <message>
        <source>The badge is genuine, but this desk has not heard of its holder yet.</source>
        <translation>정식 명찰이지만 이 데스크에는 아직 참석자 정보가 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>The books say that this guest is inside.</source>
        <translation>기록상 이미 입장 중인 참석자입니다.</translation>
    </message>
    <message>
        <source>The company is invited, but this person is not on the session&apos;s list.</source>
        <translation>회사는 초청되었지만 이분은 세션 명단에 없습니다.</translation>
    </message>
    <message>
        <source>The number {code} was not issued by this event.</source>
        <translation>번호 {code}: 이 행사에서 발급하지 않았습니다.</translation>
    </message>
    <message>
        <source>This badge is valid on: {days}.</source>
        <translation>이 명찰은 다음 날짜에만 유효합니다: {days}.</translation>
    </message>
    <message>
        <source>This badge was withdrawn.</source>
        <translation>무효 처리된 명찰입니다.</translation>
    </message>
    <message>
        <source>This door has questions for the guest.</source>
        <translation>이 입구에서 여쭤볼 질문이 있습니다.</translation>
    </message>
    <message>
        <source>This guest was taken off the list.</source>
        <translation>명단에서 제외된 참석자입니다.</translation>
    </message>
    <message>
        <source>This session is for the companies: {groups}.</source>
        <translation>이 세션의 대상 기업: {groups}.</translation>
    </message>
    <message>
        <source>This session is for: {groups}.</source>
        <translation>이 세션의 대상: {groups}.</translation>
    </message>
    <message>
        <source>Too late to enter</source>
        <translation>입장 마감</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>알 수 없는 코드</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>What was scanned is not a whole code.</source>
        <translation>스캔한 내용이 온전한 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>Wish the guest a good day.</source>
        <translation>인사를 건네며 배웅하세요.</translation>
    </message>
    <message>
        <source>Withdrawn ({time}): {why}.</source>
        <translation>무효 처리됨({time}): {why}.</translation>
    </message>
    <message>
        <source>already here: {names}</source>
        <translation>도착: {names}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>훼손</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>Qt date format: weekday, month and day</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>issued again</source>
        <translation>재발급</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>아직 도착 안 함</translation>
    </message>
    <message>
        <source>somebody else came instead</source>
        <translation>다른 사람이 대신 참석</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>{table}번 테이블</translation>
    </message>
    <message>
        <source>the import was taken back</source>
        <translation>가져오기를 되돌림</translation>
    </message>
    <message>
        <source>wrong text</source>
        <translation>표기 오류</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <comment>people</comment>
        <translation>{names} 외 {count}명</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}개</translation>
    </message>
    <message>
        <source>{name} came instead ({time}).</source>
        <translation>{name} 님이 대신 참석했습니다 ({time}).</translation>
    </message>
    <message>
        <source>{name} came instead.</source>
        <translation>{name} 님이 대신 참석했습니다.</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>입장 중</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>초청 안 됨</translation>
    </message>
</context>
</TS>
