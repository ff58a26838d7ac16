package io.zhangting.identity.port;

class InMemoryPhotoStoreTest extends PhotoStoreContract {

    private final PhotoStore store = new InMemoryPhotoStore();

    @Override
    protected PhotoStore photos() {
        return store;
    }
}
