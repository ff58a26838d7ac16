package counterexample.fieldinjection.orders;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired
    private Object anything;
}
