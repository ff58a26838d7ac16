package io.zhangting.halls.port;

class InMemoryHallPacksTest extends HallPacksContract {

    @Override
    protected HallPacks packs() {
        return new InMemoryHallPacks();
    }
}
