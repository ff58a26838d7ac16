package io.zhangting.access.persistence;

import io.zhangting.access.port.SignInRequests;
import io.zhangting.access.port.SignInRequestsContract;
import io.zhangting.infrastructure.TestDatabase;
import java.util.List;
import java.util.UUID;

class JooqSignInRequestsIT extends SignInRequestsContract {

    private final SignInRequests requests =
            new JooqSignInRequests(TestDatabase.clean(), TestDatabase.cipher(), TestDatabase.workList());

    @Override
    protected SignInRequests requests() {
        return requests;
    }

    @Override
    protected List<UUID> workList() {
        return TestDatabase.waiting(JooqSignInRequests.TASK);
    }
}
