package io.zhangting.kernel;

import java.util.UUID;

/** Ids that differ by their number. */
public final class SomeIds {

    private SomeIds() {}

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    public static ApplicationId application(int number) {
        return new ApplicationId(id(number));
    }

    public static CustomerId customer(int number) {
        return new CustomerId(id(number));
    }

    public static ItemId item(int number) {
        return new ItemId(id(number));
    }

    public static StaffId staff(int number) {
        return new StaffId(id(number));
    }
}
