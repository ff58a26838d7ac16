package counterexample.transactionalholder.execution;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@Retention(RetentionPolicy.RUNTIME)
@interface InOneGo {}
