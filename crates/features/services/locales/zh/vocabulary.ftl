### 词表用语，门户读者和编辑人员看到的样子。

vocabulary-cost-free = 免费
vocabulary-cost-paid = 收费

vocabulary-appointment-not-needed = 不需要。直接来即可。
vocabulary-appointment-needed = 需要。请先预约再来。
vocabulary-appointment-possible = 可以预约，也可以直接来。

vocabulary-service-status-active = 正在提供
vocabulary-service-status-inactive = 不再提供
vocabulary-service-status-temporarily-closed = 暂时关闭
