package io.zhangting.process;

import java.io.IOException;
import java.time.InstantSource;

/** A program that runs in a child process of the hall's own jar; found by {@link java.util.ServiceLoader}. */
public interface ChildProgram {

    /** Under which the hall starts it. */
    String name();

    /** Serves the hall until its line ends; the process ends with it. */
    void serve(Line hall, InstantSource clock) throws IOException;
}
