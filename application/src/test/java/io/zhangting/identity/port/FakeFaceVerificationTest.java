package io.zhangting.identity.port;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;

class FakeFaceVerificationTest extends FaceVerificationContract {

    private final FakeFaceVerification faces = new FakeFaceVerification();

    @Override
    protected FaceVerification faces() {
        return faces;
    }

    @Override
    protected FaceVerification unreachableFaces() {
        faces.isOutOfService();
        return faces;
    }

    @Override
    protected CustomerRecord somebody() {
        return SomeCustomers.wang();
    }

    @Override
    protected void nobodyIsRecognised() {
        faces.recognisesNobody();
    }

    @Override
    protected void theServiceIsOutOfService() {
        faces.isOutOfService();
    }
}
