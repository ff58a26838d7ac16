package counterexample.transactionalholder.execution;

import io.zhangting.identity.port.FaceVerification;
import org.springframework.transaction.annotation.Transactional;

/** Holds the face service and opens a transaction. */
record TransactionalChecker(FaceVerification faces) {

    @Transactional
    void check() {}
}
