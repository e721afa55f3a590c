package fieldcraft.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A record as the model of a page: its components are the template's variables. */
final class RecordModel {
    private RecordModel() {}

    static Map<String, Object> of(Record record) {
        Map<String, Object> model = new HashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            model.put(component.getName(), value(record, component));
        }
        return model;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
