package io.zhangting.access.port;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class InMemorySignInRequestsTest extends SignInRequestsContract {

    private final List<UUID> workList = new ArrayList<>();
    private final SignInRequests requests = new InMemorySignInRequests(workList::add);

    @Override
    protected SignInRequests requests() {
        return requests;
    }

    @Override
    protected List<UUID> workList() {
        return workList;
    }
}
