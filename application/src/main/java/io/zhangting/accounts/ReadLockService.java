package io.zhangting.accounts;

import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.LockReading;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.accounts.port.LockReaders;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class ReadLockService implements ReadLock {

    private final Map<CounterId, LockReader> readers;

    ReadLockService(List<LockReaders> adapters) {
        this.readers = adapters.stream()
                .flatMap(adapter -> adapter.all().stream())
                .collect(Collectors.toUnmodifiableMap(LockReader::counter, Function.identity()));
    }

    @Override
    public LockReading read(CounterAccount account) {
        return Optional.ofNullable(readers.get(account.counter()))
                .map(reader -> reader.read(account.login()))
                .orElseGet(() -> new LockReading.NotKnown("nothing reads the locks of " + account.counter()));
    }
}
