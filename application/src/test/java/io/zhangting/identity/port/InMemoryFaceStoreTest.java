package io.zhangting.identity.port;

class InMemoryFaceStoreTest extends FaceStoreContract {

    private final FaceStore store = new InMemoryFaceStore();

    @Override
    protected FaceStore faces() {
        return store;
    }
}
