package io.zhangting.infrastructure.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What belongs to the transaction of this thread: made when it is first asked for, written before the commit, forgotten
 * with the end of the transaction, however it ends.
 */
public final class OfTransaction<T> {

    private final Supplier<T> make;
    private final Consumer<T> write;

    /** @param write is called once, before the commit; from then on there is nothing to be had */
    public OfTransaction(Supplier<T> make, Consumer<T> write) {
        this.make = make;
        this.write = write;
    }

    /** Empty outside of a transaction, and at its very end: what comes then has to be written at once. */
    public Optional<T> get() {
        return known().or(this::begun).filter(bound -> bound.open).map(bound -> bound.value);
    }

    /** The same, but nothing is made. */
    public Optional<T> peek() {
        return known().filter(bound -> bound.open).map(bound -> bound.value);
    }

    @SuppressWarnings("unchecked") // under this key nobody else binds anything
    private Optional<Bound> known() {
        @Nullable Object found = TransactionSynchronizationManager.getResource(this);
        return Optional.ofNullable((Bound) found);
    }

    private Optional<Bound> begun() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        Bound bound = new Bound(make.get());
        TransactionSynchronizationManager.bindResource(this, bound);
        TransactionSynchronizationManager.registerSynchronization(bound);
        return Optional.of(bound);
    }

    private final class Bound implements TransactionSynchronization {

        private final T value;
        private boolean open = true;

        Bound(T value) {
            this.value = value;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OfTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OfTransaction.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            open = false;
            write.accept(value);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.this);
        }
    }
}
