package io.zhangting.identity.port;

class InMemoryEvidenceVaultTest extends EvidenceVaultContract {

    private final EvidenceVault store = new InMemoryEvidenceVault();

    @Override
    protected EvidenceVault vault() {
        return store;
    }
}
