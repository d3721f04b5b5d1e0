<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>MessageStrip</name>
    <message>
        <source>Put away</source>
        <translation>닫기</translation>
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
        <source>Ask the guest to come back when the doors open.</source>
        <translation>입장이 시작되면 다시 오시도록 안내하세요.</translation>
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
        <source>Brazil</source>
        <translation>브라질</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
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
        <source>Compare the name on the badge with the guest; if it is theirs, admit anyway.</source>
        <translation>명찰의 이름과 본인이 맞는지 확인하고, 맞으면 예외 입장으로 처리하세요.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>코스타리카</translation>
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
        <translation>예외 통과: {reason}</translation>
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
        <source>Nobody on the list has the code {code}.</source>
        <translation>명단에 코드 {code}인 분이 없습니다.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>위조 의심 명찰</translation>
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
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>명단에 있는 사람만</translation>
    </message>
    <message>
        <source>Only people on this session's own list are invited.</source>
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
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Replaced ({time}) by the badge that ends in {digits}.</source>
        <translation>재발급됨({time}): 새 명찰 번호의 끝자리는 {digits}입니다.</translation>
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
        <source>Search for the name, or register the guest.</source>
        <translation>이름으로 검색하거나 새로 등록하세요.</translation>
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
        <translation>정식 명찰이지만 이 데스크에는 아직 참가자 정보가 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>The books say that this guest is inside.</source>
        <translation>기록상 이미 입장 중인 참가자입니다.</translation>
    </message>
    <message>
        <source>The number {code} was not issued by this event.</source>
        <translation>번호 {code}: 이 행사에서 발급하지 않았습니다.</translation>
    </message>
    <message>
        <source>This badge was withdrawn.</source>
        <translation>무효 처리된 명찰입니다.</translation>
    </message>
    <message>
        <source>This guest was taken off the list.</source>
        <translation>명단에서 제외된 참가자입니다.</translation>
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
        <source>Wish the guest a good day.</source>
        <translation>인사를 건네며 배웅하세요.</translation>
    </message>
    <message>
        <source>Withdrawn ({time}): {why}.</source>
        <translation>무효 처리됨({time}): {why}.</translation>
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
        <source>wrong text</source>
        <translation>표기 오류</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}개</translation>
    </message>
</context>
</TS>
