package benchmarks.zhangting.usecases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls through a proxy as if there were none. */
final class Invoked {

    private Invoked() {}

    static Object on(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
