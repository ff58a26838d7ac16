package io.zhangting.credentials.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryCodeStore implements CodeStore {

    private final Map<UUID, StoredCode> codes = new LinkedHashMap<>();

    @Override
    public void add(StoredCode code) {
        codes.put(code.id(), code);
    }

    @Override
    public Optional<StoredCode> lockLatest(String bindingHash) {
        return codes.values().stream()
                .filter(code -> code.bindingHash().equals(bindingHash))
                .max(Comparator.comparing(StoredCode::expiresAt));
    }

    @Override
    public void countTry(UUID id) {
        codes.computeIfPresent(
                id,
                (same, code) -> new StoredCode(
                        id, code.bindingHash(), code.codeHash(), code.expiresAt(), code.tries() + 1, code.used()));
    }

    @Override
    public void use(UUID id) {
        codes.computeIfPresent(
                id,
                (same, code) ->
                        new StoredCode(id, code.bindingHash(), code.codeHash(), code.expiresAt(), code.tries(), true));
    }
}
