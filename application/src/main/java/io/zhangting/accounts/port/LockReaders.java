package io.zhangting.accounts.port;

import java.util.List;

/** The lock readers of one adapter. */
public interface LockReaders {

    List<LockReader> all();
}
